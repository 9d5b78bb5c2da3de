/** Tells the page that its field holds something else again, as the browser does after an undo. */
export function tellUndone(field: HTMLElement): void {
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'historyUndo' }));
}
