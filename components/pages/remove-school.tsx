import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { counted } from '../words';
import { goToSchool } from './address';
import type { SchoolsHereProps } from './schools-here-props';

const QUESTION_ID = 'weghalen-vraag';
const TO_ID = 'leerlingen-naar';

/** Asked once, with what goes, what stays, and where its students go. After that there is no way back. */
export function RemoveSchool({ link, snapshot, here, schools, leave }: SchoolsHereProps & { leave(): void }) {
  const saving = useSaving('Weghalen lukt niet. Alles staat er nog.');
  const { act, why } = useMeantHere();
  const changed = useSignal(false);
  const students = useSignal<number | null>(null);
  /** As it was when it was asked about: what another window writes from now on is not agreed to. */
  const seen = useRef(snapshot.commit);
  const others = schools.filter(({ dossier }) => dossier !== here.dossier);
  const to = useSignal(others[0]?.dossier ?? '');
  const goesTo = others.find(({ dossier }) => dossier === to.value) ?? others[0];

  const count = async () => {
    students.value = (await link.ask('students-at', { school: here.dossier })).of;
  };
  useEffect(() => {
    takeFocus(document.getElementById(QUESTION_ID));
    void saving.run(count());
  }, []);

  async function remove() {
    if (!goesTo || students.peek() === null) return;
    const { dossier } = here;
    const how = { to: goesTo.dossier, seen: seen.current, students: students.peek() ?? 0 };
    const removed = link.change({ type: 'remove-school', dossier, ...how });
    if (!(await saving.run(removed))) return;
    changed.value = !(await removed);
    if (!changed.peek()) return goToSchool(goesTo.dossier);
    await saving.run(count());
  }
  // Told to look, the teacher has seen what is drawn.
  if (changed.value) seen.current = snapshot.commit;
  const of = students.value ?? 0;
  return (
    <div class="wipe-ask">
      <h2 id={QUESTION_ID} tabIndex={-1}>
        <bdi>{here.name}</bdi> weghalen?
      </h2>
      <p>
        Alles gaat weg wat je over deze school invulde: contacten, protocollen, antwoorden en vinkjes. Je kunt
        het daarna niet terughalen.
      </p>
      {of > 0 && (
        <p>
          {counted(of, 'leerling hoort', 'leerlingen horen')} bij deze school. Wat je over{' '}
          {of === 1 ? 'die leerling' : 'hen'} schreef, blijft staan.{' '}
          {others.length === 1 && goesTo && (
            <>
              {of === 1 ? 'De leerling hoort' : 'Zij horen'} daarna bij <bdi>{goesTo.name}</bdi>.
            </>
          )}
        </p>
      )}
      {of > 0 && others.length > 1 && (
        <div>
          <label class="lab" for={TO_ID}>
            Bij welke school {of === 1 ? 'hoort die' : 'horen zij'} daarna?
          </label>
          <select
            class="field"
            id={TO_ID}
            value={to.value}
            onChange={(event) => {
              to.value = event.currentTarget.value;
            }}
          >
            {others.map(({ dossier, name }) => (
              <option key={dossier} value={dossier}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {others.length === 1 && goesTo && (
        <p>
          Daarna geldt <bdi>{goesTo.name}</bdi> voor alle leerlingen in {here.host}.
        </p>
      )}
      <div class="btns">
        <button
          type="button"
          class="btn btn-danger"
          disabled={students.value === null || link.condition.value === 'orphaned'}
          onClick={(event) => act(event, remove)}
        >
          <Icon name="trash" size="sm" />
          <span>
            Haal <bdi>{here.name}</bdi> weg
          </span>
        </button>
        <button type="button" class="btn" onClick={leave}>
          Niet weghalen
        </button>
      </div>
      <Unmeant why={why} />
      {saving.line}
      <p class="not-saved" role="alert">
        {changed.value &&
          'In een ander venster is net iets veranderd, of er wordt nog getypt. Er is niets weggehaald. Kijk eerst wat er nu staat.'}
      </p>
    </div>
  );
}
