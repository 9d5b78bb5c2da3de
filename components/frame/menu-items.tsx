import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk, usePanelLink } from '../desk';
import { Icon, type IconName } from '../icon';
import { addressOf } from '../pages/address';
import { ALL_STEPS_ID } from '../place';
import { takeFocus } from '../use-focus';

/** Gone through with the arrows; the first has the focus when it opens. */
export function MenuItems({ close }: { close(): void }) {
  const link = usePanelLink();
  const { place, school, snapshot, reading } = useDesk();
  const closed = Boolean(snapshot.summary?.closedOn);
  const list = useRef<HTMLDivElement>(null);
  const all = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useLayoutEffect(() => takeFocus(all()[0] ?? null), []);
  const act = (then: () => void) => () => {
    close();
    then();
  };
  const move = (event: KeyboardEvent) => {
    const items = all();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + items.length,
      Home: 0,
      End: items.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[to % items.length]?.focus();
  };
  const allSteps = act(() => {
    // They stand above a step, not above a text.
    if (place.screen.peek().at === 'plan') place.go(place.chapter.peek());
    place.allSteps.value = true;
    place.focusNext.value = ALL_STEPS_ID;
  });
  const readIn = (file: 'make' | 'open' | null) =>
    act(() => {
      reading.file.value = file;
      reading.open.value = true;
    });
  return (
    <div class="menu" role="menu" tabIndex={-1} ref={list} aria-label="Menu" onKeyDown={move}>
      {!closed && <Item icon="list" words="Alle stappen" press={allSteps} />}
      {!closed && <Item icon="insert" words="Plan inlezen" press={readIn(null)} />}
      {!closed && <Item icon="doc" words="Bestand voor een collega" press={readIn('make')} />}
      {!closed && <Item icon="doc" words="Bestand van een collega" press={readIn('open')} />}
      <a
        role="menuitem"
        tabIndex={-1}
        href={addressOf('onze-school', school.dossier)}
        target="_blank"
        rel="noopener"
        onClick={close}
      >
        <Icon name="school" />
        Onze school
      </a>
      <a
        role="menuitem"
        tabIndex={-1}
        href={addressOf('instellingen')}
        target="_blank"
        rel="noopener"
        onClick={close}
      >
        <Icon name="device" />
        Instellingen
      </a>
      <Item icon="hide" words="Verberg (Alt+Shift+S)" press={act(() => link.tell('hide', {}))} />
    </div>
  );
}

function Item({ icon, words, press }: { icon: IconName; words: string; press(): void }) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={press}>
      <Icon name={icon} />
      {words}
    </button>
  );
}
