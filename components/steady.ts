/**
 * What is clicked stays where it is while other things open and close around it: else the next click lands on something
 * else. And the cursor is never under the bar that stays on top.
 */

/** On what scrolls, before the click itself is handled. */
export function keepSteady(event: MouseEvent & { currentTarget: HTMLElement }): void {
  const scroller = event.currentTarget;
  const clicked = (event.target as Element).closest('button, label, input, summary, a');
  if (!clicked) return;
  const top = clicked.getBoundingClientRect().top;
  const at = scroller.scrollTop;
  requestAnimationFrame(() => {
    // Where the click led elsewhere on purpose, that is where the teacher wants to be.
    if (clicked.isConnected && scroller.scrollTop === at)
      scroller.scrollTop += clicked.getBoundingClientRect().top - top;
    const field = document.activeElement;
    if (field?.matches('textarea, input, select') && scroller.contains(field))
      field.scrollIntoView({ block: 'nearest' });
  });
}
