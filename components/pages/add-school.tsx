import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { addedSchool } from '../../dossier/school';
import { useSchoolDesk } from '../desk';
import { Choice } from '../fields/choice';
import { useSaving } from '../fields/use-saving';
import { address } from '../sheet';
import { takeFocus } from '../use-focus';
import { goToSchool } from './address';
import type { SchoolsHereProps } from './schools-here-props';

const NAME_ID = 'naam-andere-school';
const BESIDE_ID = 'naam-deze-school';
const ID_LENGTH = 8;

/** A school beside the one that is there, and what becomes of the students who are there already. */
export function AddSchool({ link, here, schools, leave }: SchoolsHereProps & { leave(): void }) {
  const { school } = useSchoolDesk();
  const saving = useSaving('Toevoegen lukt niet. Er is niets veranderd.');
  const name = useRef<HTMLInputElement>(null);
  const beside = useRef<HTMLInputElement>(null);
  const missing = useSignal('');
  const undecided = useSignal<number | null>(null);
  const whose = useSignal<'these' | 'each' | null>(null);
  /** The same however often it is sent. */
  const id = useRef(crypto.randomUUID().slice(0, ID_LENGTH)).current;
  const isNamed = link.text(address(school, 'school', '-'), 'name').value.value.trim() !== '';
  const isSecond = schools.length === 1;

  useEffect(() => {
    takeFocus(name.current);
    link.ask('students-at', { school: here.dossier }).then(
      (found) => {
        undecided.value = found.undecided;
      },
      // Then each is asked about.
      () => {
        undecided.value = 0;
      },
    );
  }, []);

  /** What is still to be said; empty when nothing is. */
  const lacks = (called: string, other: string): [string, HTMLInputElement | null] | null => {
    const isTaken = [...schools.map((one) => one.name), other].some((one) => isAlike(one, called));
    if (!called) return ['Vul in hoe de andere school heet.', name.current];
    if (isTaken) return ['Er staat al een school die zo heet. Geef deze een andere naam.', name.current];
    if (!isNamed && !other) return ['Vul in hoe de school heet die hier al staat.', beside.current];
    if (isSecond && undecided.peek() && !whose.peek())
      return ['Kies van welke school de leerlingen zijn die hier al staan.', null];
    return null;
  };
  async function add(event: Event) {
    event.preventDefault();
    const called = name.current?.value.trim() ?? '';
    const other = beside.current?.value.trim() ?? '';
    const [says, field] = lacks(called, other) ?? [''];
    missing.value = says;
    if (says) return field?.focus();
    const { dossier } = here;
    const keeps = isSecond && whose.peek() === 'these';
    const added = link.change({ type: 'add-school', dossier, id, name: called, beside: other, keeps });
    if (await saving.run(added)) goToSchool(addedSchool(dossier, id));
  }
  return (
    <form class="school-form" onSubmit={add}>
      <div>
        <label class="lab" for={NAME_ID}>
          Hoe heet de andere school?
        </label>
        <input class="field" ref={name} id={NAME_ID} maxLength={200} autocomplete="off" />
      </div>
      {!isNamed && (
        <div>
          <label class="lab" for={BESIDE_ID}>
            En hoe heet de school die hier al staat?
          </label>
          <input class="field" ref={beside} id={BESIDE_ID} maxLength={200} autocomplete="off" />
        </div>
      )}
      {isSecond && (undecided.value ?? 0) > 0 && (
        <div>
          <p class="lab" aria-hidden="true">
            {whoInWords(undecided.value ?? 0)}
          </p>
          <Choice
            name="van-welke-school"
            legend={whoInWords(undecided.value ?? 0)}
            stacked
            value={whose.value}
            options={[
              ['these', 'Van de school die hier al staat'],
              ['each', 'Dat kies ik per leerling, in het paneel'],
            ]}
            choose={(value) => {
              whose.value = value;
            }}
          />
        </div>
      )}
      <div class="btns">
        <button
          type="submit"
          class="btn btn-primary"
          disabled={undecided.value === null || link.condition.value === 'orphaned'}
        >
          Toevoegen
        </button>
        <button type="button" class="btn" onClick={leave}>
          Niet toevoegen
        </button>
      </div>
      <p class="not-saved" role="alert">
        {missing.value}
      </p>
      {saving.line}
    </form>
  );
}

const whoInWords = (count: number) =>
  count === 1
    ? 'Van welke school is de leerling die hier al staat?'
    : `Van welke school zijn de ${count} leerlingen die hier al staan?`;

const isAlike = (one: string, other: string) => one.trim().toLowerCase() === other.toLowerCase();
