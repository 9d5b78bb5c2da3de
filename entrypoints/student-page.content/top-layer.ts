import type { HostPage } from './host-page';

/**
 * Brings the open panel into the top layer, where nothing of the page lies over it that is not there too. As a popover
 * of a box in our closed root: the page does not hear of it and cannot close it.
 */
export function raise({ panel: { box, open }, stage: { host } }: HostPage): void {
  const former = hasFormer(host);
  if (box.matches(':popover-open')) {
    if (former) box.hidePopover();
  } else if (open && box.isConnected && !former && !document.querySelector(':modal, :fullscreen')) {
    // A window of the page is to be answered first: the panel can do nothing as long as it stands.
    box.popover = 'manual';
    box.showPopover();
  }
}

/**
 * The panel of the version before this one, which keeps what could not be saved (stage.ts): a child of `html` itself in
 * the top layer, and above ours. A page that looks like it keeps the panel from being raised, and so from acting.
 */
function hasFormer(host: Element): boolean {
  return [...document.querySelectorAll('html > [popover=manual]')].some(
    (element) => element !== host && element.matches(':popover-open'),
  );
}
