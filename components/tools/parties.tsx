import { NAMES } from '../../content/names';
import { vraag } from '../../content/stappenplan';
import type { Payloads } from '../../dossier/rows';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { DayField } from '../fields/day-field';
import { LabelledField } from '../fields/labelled-field';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { idOf } from '../place';
import { AddRow, PlanRow, useRows } from '../plan-parts/plan-row';
import { address, type Sheet } from '../sheet';
import { dayInWords, today } from '../when';
import { PARTS } from './parts';
import { Tool } from './tool';

type Party = Payloads['party'];

const ANSWERS = [
  ['', 'Nog niet'],
  ['yes', 'Akkoord'],
  ['no', 'Niet akkoord'],
] as const;

/** With whom the plan was discussed and who agrees: the pupil, each parent, the school. No one signs anything. */
export function Parties() {
  const link = useLink();
  const { student } = useDesk();
  const parents = useParents(student);
  return (
    <Tool
      part="akkoord"
      name={PARTS.akkoord.name}
      says={vraag('plannen.akkoord')?.text}
      meta={howItStands(student)}
      warns={student.list('party').some(({ payload }) => payload.agrees === 'no')}
      drafts={[...parents, 'student', 'school'].flatMap((name) =>
        (['name', 'reason'] as const).map((field) => link.text(address(student, 'party', name), field)),
      )}
      add={<AddRow kind="party">Ouder toevoegen</AddRow>}
    >
      <ul class="plan-list">
        <PartyRow name="student" title="Leerling" />
        {parents.map((name, index) => (
          <PartyRow
            key={name}
            name={name}
            title={parents.length > 1 ? `Ouder ${index + 1}` : 'Ouder'}
            parent
          />
        ))}
        <PartyRow name="school" title="School" />
      </ul>
    </Tool>
  );
}

/** "1 niet akkoord, 1 nog niet"; empty while nobody was asked. */
function howItStands(student: Sheet): string {
  const parties = student.list('party').map(({ payload }) => payload);
  if (!parties.some(({ agrees, discussed }) => agrees || discussed)) return '';
  const asked = parties.filter(
    ({ role, name, agrees, discussed }) => role !== 'parent' || name || agrees || discussed,
  );
  const count = (answer: Party['agrees']) => asked.filter(({ agrees }) => agrees === answer).length;
  const [yes, no] = [count('yes'), count('no')];
  // Pupil and school are always there, also before anything was said of them.
  const open = count('') + ['student', 'school'].filter((name) => !student.row('party', name)).length;
  return [no && `${no} niet akkoord`, open && `${open} nog niet`, !no && yes && `${yes} akkoord`]
    .filter(Boolean)
    .join(', ');
}

/** The parents to show. The rows of pupil and school are always there, and are no part of the list. */
function useParents(student: Sheet): readonly string[] {
  const chosen = ({ agrees, discussed, role }: Party) => role === 'parent' && Boolean(agrees || discussed);
  return useRows(student, 'party', ['name'], chosen).names.filter(
    (name) => name !== 'student' && name !== 'school',
  );
}

function PartyRow({ name, title, parent }: { name: string; title: string; parent?: boolean }) {
  const link = useLink();
  const { student, page, place } = useDesk();
  const saving = useSaving();
  const where = address(student, 'party', name);
  const row = student.row('party', name);
  const draft = link.text(where, 'name');
  const reason = link.text(where, 'reason');
  const { discussed = '', agrees = '', agreedOn = '' } = row?.payload ?? {};
  const typed = draft.value.value.trim();
  const who = name === 'student' ? page.label : typed;
  const set = (patch: Partial<Party>) => saving.run(link.set(where, patch));
  const id = (field: string) => idOf.field('party', name, field);

  const answer = (next: Party['agrees']) =>
    set({ agrees: next, agreedOn: next && today(), ...(next && !discussed ? { discussed: today() } : {}) });
  const answers = (
    <Choice
      name={`agrees-${name}`}
      id={id('agrees')}
      legend={`Akkoord van ${who || title.toLowerCase()}`}
      options={ANSWERS}
      value={agrees}
      choose={answer}
      no="no"
    />
  );
  const day = agreedOn || discussed;
  const days = day && dayInWords(day, today());
  return (
    <PlanRow
      kind="party"
      name={name}
      title={who ? `${title} ${who}` : title}
      mark={<Icon name={name === 'school' ? 'school' : 'person'} />}
      drafts={[draft, reason]}
      rowId={row?.id ?? null}
      chosen={Boolean(discussed || agrees)}
      fixed={!parent}
      first={name === 'student' ? 'discussed' : 'name'}
      form={
        <>
          {name !== 'student' && (
            <LabelledField
              id={id('name')}
              label={parent ? 'Naam van deze ouder' : 'Wie namens de school?'}
              draft={draft}
            />
          )}
          <DayField
            id={id('discussed')}
            label="Besproken op"
            day={discussed}
            choose={(day) => set({ discussed: day })}
          />
          {answers}
          {agrees && (
            <DayField
              id={id('agreedOn')}
              label={agrees === 'yes' ? 'Akkoord op' : 'Niet akkoord op'}
              day={agreedOn}
              choose={(day) => set({ agreedOn: day })}
            />
          )}
          {saving.line}
        </>
      }
    >
      <p class="own" dir="auto">
        {title}
        {who && `: ${who}`}
        {days && <span class="meta"> {days}</span>}
      </p>
      {answers}
      {saving.line}
      {(agrees === 'no' || reason.value.value.trim() || reason.rival.value) && (
        <LabelledField
          id={id('reason')}
          label={`${NAMES.party.reason}, in eigen woorden`}
          draft={reason}
          alone
        />
      )}
      {agrees === 'no' && (
        <button
          type="button"
          class="link"
          onClick={() => {
            place.focusNext.value = idOf.field('disagreement', '-', 'text');
          }}
        >
          Leg vast wat er nu gebeurt
        </button>
      )}
    </PlanRow>
  );
}
