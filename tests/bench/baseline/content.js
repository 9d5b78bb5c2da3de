// The least a panel can be: a frame in a closed shadow root, at the right edge, as early as possible.
const host = document.createElement('div');
const frame = document.createElement('iframe');
frame.src = /** @type {any} */ (globalThis).chrome.runtime.getURL('panel.html');
frame.style.cssText = 'position:fixed;inset:0 0 0 auto;width:400px;height:100%;border:0;background:#fff';
host.attachShadow({ mode: 'closed' }).append(frame);
document.documentElement.append(host);
