/** The panel: a view over its port. It stands in a frame in the host page. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { App } from '../../components/app';
import { watchSight } from '../../components/sight';
import { createPanelLink } from '../../ports/panel-browser';

/** In milliseconds. The first view is mostly there before: what would be drawn without it only stands in its way. */
const WITHOUT_VIEW = 150;

watchSight();
const root = document.getElementById('app');
const link = createPanelLink(location.hash.slice(1));
const late = signal(false);
setTimeout(() => {
  late.value = true;
}, WITHOUT_VIEW);
const stop = effect(() => {
  if (!root || !(late.value || link.view.value || link.condition.value !== 'connecting')) return;
  queueMicrotask(() => stop());
  render(<App link={link} />, root);
});
