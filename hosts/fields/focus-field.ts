import type { Typable } from './field';

/** Puts the cursor in a field of the page, without moving the page under the teacher's eyes; false without a field. */
export function focusField(field: Typable | null): boolean {
  if (!field) return false;
  // A frame that is edited as a whole has no element to focus.
  if (field.tagName === 'BODY') field.ownerDocument.defaultView?.focus();
  else field.focus({ preventScroll: true });
  return true;
}
