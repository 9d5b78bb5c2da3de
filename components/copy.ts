/**
 * To the clipboard, as plain text and (when given) as simple HTML. Some browsers and policies refuse the asynchronous
 * clipboard in an embedded frame; the older copy event then still works.
 * @returns whether the clipboard took it
 */
export async function copyToClipboard(text: string, html?: string): Promise<boolean> {
  // The clipboard only listens to a frame that has the focus; after an insertion the host page may have it.
  window.focus();
  try {
    const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    const item = { ...as('text/plain', text), ...(html ? as('text/html', html) : {}) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return copyByEvent(text, html);
  }
}

function copyByEvent(text: string, html: string | undefined): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
