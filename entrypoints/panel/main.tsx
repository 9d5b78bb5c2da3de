/** The panel: a view over its port. It stands in a frame in the host page. */
import { render } from 'preact';
import { App } from '../../components/app';
import { createPanelLink } from '../../ports/panel-browser';

const root = document.getElementById('app');
if (root) render(<App link={createPanelLink(location.hash.slice(1))} />, root);
