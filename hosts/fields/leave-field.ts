/**
 * Leaves a field as a teacher does who clicks elsewhere: `change`, then a real blur. Models that listen to blur
 * (`updateOn: 'blur'`) take the text only now.
 */
export function leaveField(field: HTMLElement): void {
  let heard = false;
  const hear = () => {
    heard = true;
  };
  field.addEventListener('blur', hear, { once: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
  field.removeEventListener('blur', hear);
  // Without the window's focus a browser keeps blur to itself.
  if (heard) return;
  field.dispatchEvent(new FocusEvent('blur'));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}
