import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { DossierSnapshot } from '../../dossier/rows';
import type { KnownSchool } from '../../ports/known-school';
import { useDesk, useLink } from '../desk';
import { Icon } from '../icon';
import type { Place } from '../place';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';
import { Choosing } from './choosing';
import { LastWords } from './last-words';
import type { OfSchoolProps } from './screen-props';

const ID = 'andere-school';

/** The school beside which a place was looked at last. */
const before = new WeakMap<Place, string>();

/** Which school the student is of, and the way to another. */
export function SchoolLine({ page, snapshot, school, schools }: OfSchoolProps & { school: DossierSnapshot }) {
  const link = useLink();
  const { place, undo } = useDesk();
  const open = useSignal(false);
  const close = () => {
    open.value = false;
    takeFocus(document.getElementById(ID));
  };
  useEscape(open.value, close);
  useLayoutEffect(() => {
    // What was added to one school is no row of another.
    if ((before.get(place) ?? school.dossier) !== school.dossier) {
      place.added.value = place.added.value.filter((row) => !OF_SCHOOL.test(row));
      if (OF_SCHOOL.test(place.editing.value ?? '')) place.editing.value = null;
      if (OF_SCHOOL.test(undo.newest.value?.gone ?? '')) undo.hide();
    }
    before.set(place, school.dossier);
  }, [place, school.dossier]);

  const others = schools.filter(({ dossier }) => dossier !== school.dossier);
  const here = schools.find(({ dossier }) => dossier === school.dossier);
  const chosen = (next: KnownSchool) => {
    place.focusNext.value = ID;
    const { dossier } = snapshot;
    const back = { type: 'of-school', dossier, school: school.dossier, was: next.dossier } as const;
    undo.offer({
      says: `${page.shortName} hoort nu bij ${next.name}`,
      focus: ID,
      whole: true,
      undo: () => link.change(back),
    });
  };
  return (
    <>
      <LastWords schools={schools} />
      {here && others.length > 0 && (
        <div class="of-school">
          <p>
            <Icon name="school" size="sm" />
            <span>
              <span class="sr">School: </span>
              <bdi>{here.name}</bdi>
            </span>
            <button
              type="button"
              class="link quiet"
              id={ID}
              aria-expanded={open.value}
              onClick={() => {
                open.value = !open.value;
              }}
            >
              Andere school
            </button>
          </p>
          {open.value && (
            <div class="of-school-other">
              <p class="help">
                Kies van welke school <bdi>{page.label}</bdi> is. De contacten, protocollen en vakanties van
                die school gelden dan hier en in de teksten. Wat je over de leerling schreef, blijft staan.
              </p>
              <Choosing snapshot={snapshot} schools={others} chosen={chosen} />
              <button type="button" class="btn btn-quiet" onClick={close}>
                Niet veranderen
              </button>
            </div>
          )}
        </div>
      )}
    </>
  );
}

/** What a row of a school is called in the place. */
const OF_SCHOOL = /^(contact|protocol|school)\//;
