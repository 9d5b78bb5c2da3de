/** Gives a root of ours its rules, on pages too whose policy allows no styles. */
export function dress(root: ShadowRoot, css: string): void {
  if (import.meta.env.FIREFOX) {
    // Firefox refuses a sheet that was made in a content script, and lets its elements through any policy.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  // One more: a root may be dressed by its stage and by a part.
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
