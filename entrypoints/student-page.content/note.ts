import type { HostPage } from './host-page';

export type Reason = 'window' | 'page' | 'cursor' | 'no-room' | 'no-entry';

const SAYS: Record<Reason, (host: string) => string> = {
  window: (host) => `Sluit eerst het venster van ${host} om verder te gaan.`,
  page: () => 'De pagina ligt over het paneel heen.',
  cursor: () => 'De pagina haalt de cursor weg. Wat je typt, kan op de pagina terechtkomen.',
  'no-entry': () => 'Deze pagina laat het paneel niet toe.',
  'no-room': () => 'Het paneel ligt over een knop van de pagina.',
};

/** A line at the panel about what the page does to it. Gives the verb: say this, or nothing. */
export function notes({ panel: { box }, stage, profile }: HostPage): (reason: Reason | null) => void {
  let note: HTMLElement | null = null;
  let said: Reason | null = null;

  return (reason) => {
    if (reason === said) return;
    said = reason;
    if (note?.popover) stage.remove(note);
    note?.remove();
    note = null;
    if (!reason) return;

    note = document.createElement('div');
    note.className = 'note';
    note.role = 'status';
    const words = document.createElement('p');
    words.textContent = SAYS[reason](profile.name);
    note.append(words);
    if (reason === 'window' || reason === 'page') {
      stage.add(note);
      // Where the page has its way for a while, our element is not in it.
      if (note.isConnected) lift(note, box);
    } else {
      // Above the frame and not over it: a covered panel copies and inserts nothing.
      box.prepend(note);
    }
  };
}

/**
 * In the top layer, where a window of the page is too, below the name of the student; at the end of the panel where that
 * leaves the window free.
 */
function lift(note: HTMLElement, box: HTMLElement): void {
  const { left, width, bottom } = box.getBoundingClientRect();
  note.popover = 'manual';
  note.showPopover();
  Object.assign(note.style, { left: `${left + 16}px`, width: `${width - 32}px`, top: '68px' });
  const open = [...document.querySelectorAll('dialog')].find((one) => one.matches(':modal'));
  const theirs = open?.getBoundingClientRect();
  const ours = note.getBoundingClientRect();
  if (theirs && theirs.top < ours.bottom && theirs.right > ours.left && theirs.left < ours.right)
    note.style.top = `${bottom - 16 - ours.height}px`;
}
