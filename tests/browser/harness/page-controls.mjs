/**
 * Controls in the page's own document, closed shadow roots included, found as a screen reader finds them: Playwright's
 * locators do not see into a closed root, the accessibility tree does.
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {object} PageControl
 * @property {string} role
 * @property {string} name
 * @property {{ x: number, y: number, width: number, height: number }} box CSS pixels from the window's top left.
 */

/**
 * A visible control, by its role and the start of its accessible name.
 * @param {Page} page
 * @param {string} role
 * @param {string} name
 * @returns {Promise<PageControl | null>}
 */
export async function findPageControl(page, role, name) {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    for (const node of nodes) {
      const said = String(node.name?.value ?? '');
      if (node.ignored || node.role?.value !== role || !said.startsWith(name)) continue;
      if (node.backendDOMNodeId === undefined) continue;
      // Nothing is drawn for a node without a box model, e.g. under display: none.
      const drawn = await session
        .send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId })
        .catch(() => null);
      if (!drawn) continue;
      const [x = 0, y = 0] = drawn.model.border;
      return { role, name: said, box: { x, y, width: drawn.model.width, height: drawn.model.height } };
    }
    return null;
  } finally {
    await session.detach().catch(() => {});
  }
}

/**
 * As `findPageControl`, waiting until it is there.
 * @param {Page} page
 * @param {string} role
 * @param {string} name
 * @param {number} [timeout] Milliseconds.
 */
export async function waitForPageControl(page, role, name, timeout = 10_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const control = await findPageControl(page, role, name);
    if (control) return control;
    if (Date.now() > end) throw new Error(`No ${role} "${name}" appeared on ${page.url()}`);
    await page.waitForTimeout(50);
  }
}

/**
 * Presses a control of the page with the real mouse, in its middle.
 * @param {Page} page
 * @param {string} role
 * @param {string} name
 * @param {number} [timeout] Milliseconds.
 */
export async function pressPageControl(page, role, name, timeout) {
  const { box } = await waitForPageControl(page, role, name, timeout);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
