import { useDesk, usePanelLink } from '../desk';
import { Icon } from '../icon';
import { addressOf } from '../pages/address';
import { ALL_STEPS_ID } from '../place';
import { MenuItem, MenuList } from './menu-list';

/** What is in the menu of the header. */
export function MenuItems({ close }: { close(): void }) {
  const link = usePanelLink();
  const { place, school, snapshot, reading } = useDesk();
  const closed = Boolean(snapshot.summary?.closedOn);
  const act = (then: () => void) => () => {
    close();
    then();
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
    <MenuList name="Menu">
      {!closed && <MenuItem icon="list" words="Alle stappen" press={allSteps} />}
      {!closed && <MenuItem icon="insert" words="Plan inlezen" press={readIn(null)} />}
      {!closed && <MenuItem icon="doc" words="Bestand voor een collega" press={readIn('make')} />}
      {!closed && <MenuItem icon="doc" words="Bestand van een collega" press={readIn('open')} />}
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
      <MenuItem icon="hide" words="Verberg (Alt+Shift+S)" press={act(() => link.tell('hide', {}))} />
    </MenuList>
  );
}
