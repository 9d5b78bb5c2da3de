import type { Stage } from './stage';

const SVG = 'http://www.w3.org/2000/svg';

export interface Launcher {
  show(on: boolean): void;
  focus(): void;
}

/** The small tab at the right edge that opens the panel. */
export function launcher(stage: Stage, open: () => void): Launcher {
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
  // A click that the page's own scripts made up opens nothing.
  button.onclick = (event) => event.isTrusted && open();

  let shown = false;
  return {
    show: (on) => {
      if (on !== shown) stage[on ? 'add' : 'remove'](button);
      shown = on;
    },
    focus: () => button.focus(),
  };
}
