import { POPUP_PATH } from '../../ports/due-today';
import { OWN_PAGE_PATH } from '../../ports/own-page-port';

interface Sender {
  id?: string | undefined;
  /** Of the document that speaks; the browser's word, not the page's. */
  url?: string | undefined;
  /** Not told by every browser. */
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/**
 * Is this our own page, at the top of a tab of its own? A frame in whatever page, a content script and another page of
 * ours are not. Any that fits is as good as any other: what opened it does not matter, as nothing can be laid around it.
 * @param root the address of this extension's pages, `scheme://host/`
 * @param path where that page stands
 */
export function isOwnPage(
  sender: Sender | undefined,
  ownId: string,
  root: string,
  path = OWN_PAGE_PATH,
): boolean {
  return sender?.tab?.id !== undefined && sender.frameId === 0 && isOurs(sender, ownId, root, path);
}

/** Is this the popup of the toolbar icon, which stands in no tab? */
export function isPopup(sender: Sender | undefined, ownId: string, root: string): boolean {
  return sender !== undefined && sender.tab === undefined && isOurs(sender, ownId, root, POPUP_PATH);
}

function isOurs(sender: Sender, ownId: string, root: string, path: string): boolean {
  if (sender.id !== ownId || !sender.url || !URL.canParse(sender.url)) return false;
  const home = new URL(root);
  const { protocol, host, pathname } = new URL(sender.url);
  const isThere = protocol === home.protocol && host === home.host && pathname === path;
  return isThere && (sender.origin === undefined || sender.origin === `${home.protocol}//${home.host}`);
}
