/// <reference path="../page-globals.d.ts" />

/**
 * The page's own script of the fake ParnasSys: AJAX links whose answer replaces components, and two kinds of rich
 * editor that write into a hidden textarea, which is what the form sends.
 */

let wait = 0;
/** @type {'blank' | 'halves' | 'stale'} */
let how = 'stale';

window.fakeHost = {
  delay: (ms, manner = 'stale') => {
    wait = ms;
    how = manner;
  },
  note: () => {
    const area = document.querySelector('textarea');
    if (!area) return null;
    const subject = document.querySelector('input[name$=":onderwerp"]');
    const rich = area.dataset.editor !== undefined;
    return {
      title: subject instanceof HTMLInputElement ? subject.value : '',
      text: rich ? textOf(area.value) : area.value,
      html: rich ? area.value : '',
      dirty: area.value !== area.defaultValue,
    };
  },
};

/** @param {string} markup */
function textOf(markup) {
  const page = new DOMParser().parseFromString(
    markup.replace(/<(br|\/p|\/div|\/li)\b[^>]*>/gi, '$&\n'),
    'text/html',
  );
  return page.body.textContent ?? '';
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-ajax]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  const answer = await fetch(link.href, { headers: { 'Wicket-Ajax': 'true' } });
  const response = new DOMParser().parseFromString(await answer.text(), 'text/xml');
  if (wait > 0 && how !== 'halves') {
    if (how === 'blank')
      for (const { id } of response.querySelectorAll('component'))
        document.getElementById(id)?.replaceChildren('Laden…');
    await pause(wait);
  }
  for (const [index, component] of [...response.querySelectorAll('component')].entries()) {
    if (wait > 0 && how === 'halves' && index === 1) await pause(wait);
    const standing = document.getElementById(component.id);
    if (standing) standing.outerHTML = component.textContent ?? '';
  }
  startEditors();
});

function startEditors() {
  for (const area of document.querySelectorAll('textarea[data-editor]')) {
    if (!(area instanceof HTMLTextAreaElement) || area.dataset.started) continue;
    area.dataset.started = 'true';
    if (area.dataset.editor === 'editable') {
      const surface = area.previousElementSibling;
      surface?.addEventListener('input', () => {
        area.value = surface.innerHTML;
      });
      continue;
    }
    const frame = document.createElement('iframe');
    frame.title = 'Omschrijving';
    const label = area.closest('form')?.querySelector('label');
    if (label) frame.id = label.htmlFor;
    area.before(frame);
    const inner = frame.contentDocument;
    if (!inner) continue;
    inner.open();
    inner.write(
      '<!doctype html><html lang="nl"><body style="margin:8px;font:15px/1.5 system-ui,sans-serif"></body></html>',
    );
    inner.close();
    inner.designMode = 'on';
    inner.addEventListener('input', () => {
      area.value = inner.body.innerHTML;
    });
  }
}
startEditors();
