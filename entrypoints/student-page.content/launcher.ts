import { dress } from './dress';
import type { HostPage, Launcher } from './host-page';
import css from './launcher.css?inline';

const SVG = 'http://www.w3.org/2000/svg';

/** The small tab at the right edge that opens the panel. */
export function launcher({ stage, setOpen }: HostPage): Launcher {
  const button = document.createElement('button');
  button.className = 'tab';
  button.title = button.ariaLabel = 'Stappenplan openen';
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('viewBox', '0 0 24 24');
  mark.ariaHidden = 'true';
  const stairs = document.createElementNS(SVG, 'path');
  stairs.setAttribute('d', 'M3 20.5h4.5v-5.25H12V10h4.5V4.75H21');
  mark.append(stairs);
  button.append(mark);
  // A click that the page's own scripts made up opens nothing. A moment later, so that in Firefox the field of the page
  // that loses the cursor to the panel is not told where the click was.
  button.onclick = ({ isTrusted }) => isTrusted && setTimeout(setOpen, 0, true);

  let shown = false;
  let dressed = false;
  return {
    show: (on) => {
      if (on !== shown) stage[on ? 'add' : 'remove'](button);
      if (on && !dressed) dress(button.getRootNode() as ShadowRoot, css);
      dressed ||= on;
      shown = on;
    },
    focus: () => button.focus(),
  };
}
