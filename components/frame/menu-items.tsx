import { isExample } from '../../dossier/example-id';
import { useDesk, usePanelLink } from '../desk';
import type { ReadingScreen } from '../inlezen/reading';
import { addressOf, tableAddress } from '../pages/address';
import { ALL_STEPS_ID } from '../place';
import { showWriting } from '../writing/shown';
import { MenuItem, MenuLink, MenuList } from './menu-list';

/** What is in the menu of the header. */
export function MenuItems({ close }: { close(): void }) {
  const link = usePanelLink();
  const { place, school, snapshot, reading, page } = useDesk();
  const at = place.chapter.value;
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
  const readIn = (screen: ReadingScreen) =>
    act(() => {
      reading.screen.value = screen;
    });
  return (
    <MenuList name="Menu">
      {!closed && <MenuItem icon="list" words="Alle stappen" press={allSteps} />}
      {!closed && (
        <MenuItem
          icon="pen"
          words="Zo schrijven we over deze leerling"
          press={act(() => showWriting(place))}
        />
      )}
      {!closed && <MenuItem icon="insert" words="Plan inlezen" press={readIn('text')} />}
      {!closed && (
        <MenuLink
          icon="person"
          words="Aan tafel"
          href={tableAddress(snapshot.dossier, at.at === 'chapter' ? at.id : 'realiseren')}
          press={close}
        />
      )}
      {!closed && !page.alone && (
        <>
          <MenuItem icon="doc" words="Bestand voor een collega" press={readIn('make-file')} />
          <MenuItem icon="doc" words="Bestand van een collega" press={readIn('open-file')} />
        </>
      )}
      {!page.alone && (
        <MenuLink icon="list" words="Mijn leerlingen" href={addressOf('mijn-leerlingen')} press={close} />
      )}
      {!isExample(school.dossier) && (
        <MenuLink
          icon="school"
          words="Onze school"
          href={addressOf('onze-school', school.dossier)}
          press={close}
        />
      )}
      <MenuLink icon="device" words="Instellingen" href={addressOf('instellingen')} press={close} />
      {link.locks.value && (
        <MenuItem
          icon="lock"
          words="Vergrendelen"
          press={act(() => void link.askLock('lock-now', {}).catch(() => {}))}
        />
      )}
      {!page.alone && (
        <MenuItem icon="hide" words="Verberg (Alt+Shift+S)" press={act(() => link.tell('hide', {}))} />
      )}
    </MenuList>
  );
}
