/** The pages of our own in a tab: a view over their port, without a host page. In a frame they show nothing. */
import { render } from 'preact';
import { shownIn } from '../../components/pages/address';
import { Pages } from '../../components/pages/pages';
import { watchSight } from '../../components/sight';
import { browserEdges } from '../../ports/browser-edges';
import type { FromOwnPage, ToOwnPage } from '../../ports/own-page';
import { ownPageLink } from '../../ports/own-page-client';
import { OWN_PAGE_PORT } from '../../ports/own-page-port';

const root = document.getElementById('app');
if (root && window.top === window) {
  watchSight();
  const edges = browserEdges<ToOwnPage, FromOwnPage>(OWN_PAGE_PORT);
  render(<Pages link={ownPageLink(shownIn(location.hash), edges)} />, root);
}
