import type { StepId } from '../../content/chapter';
import { calendarDay } from '../../dossier/calendar-day';
import { nameInId } from '../../dossier/row-id';
import type { Row } from '../../dossier/rows';
import { isRunning, numbersOf, toldRows } from '../../plan/told';
import { useDesk, useLink } from '../desk';
import { SavedLine } from '../fields/saved-line';
import { useSaving } from '../fields/use-saving';
import { useTexts } from '../fields/use-texts';
import { idOf } from '../place';
import { agreementInWords } from '../plan-parts/in-words';
import { address } from '../sheet';
import { inShort } from '../tools/tool';
import { takeFocus } from '../use-focus';
import { NewAgreement } from './new-agreement';
import { NextMoment } from './next-moment';
import type { TableState } from './table-state';

/** What may become of an agreement at the table: how it stands, or of looking back whether it goes on. */
const STANDS = [
  ['busy', 'Blijft'],
  ['done', 'Klaar'],
  ['dropped', 'Vervalt'],
] as const;
const AFTER = [
  ['', 'Nog kiezen'],
  ['continues', 'Gaat door'],
  ['stops', 'Stopt'],
] as const;
/** Its words are changed. */
const CHANGE = 'change';

interface AgreedProps {
  step: StepId;
  day: string;
  state: TableState;
}

/** The agreements that run, and those that are made here. One that is done or dropped today stays in sight. */
export function Agreed({ step, day, state }: AgreedProps) {
  const { student } = useDesk();
  const numbers = numbersOf(student.rows, 'agreement');
  const fresh = state.fresh.value;
  const shown = toldRows(student.rows, 'agreement').filter(
    (row) =>
      nameInId(row.id) !== fresh && (isRunning(row.payload) || calendarDay(new Date(row.updatedAt)) === day),
  );
  return (
    <aside class="table-deal" aria-labelledby="aan-tafel-afspraken">
      <h2 id="aan-tafel-afspraken">Dit spreken we af</h2>
      <div class="table-deals">
        {shown.length > 0 && (
          <ol>
            {shown.map((row) => (
              <Deal key={row.id} row={row} number={numbers.get(row.id) ?? 0} step={step} state={state} />
            ))}
          </ol>
        )}
        <NewAgreement state={state} />
      </div>
      <NextMoment step={step} day={day} state={state} />
    </aside>
  );
}

interface DealProps {
  row: Row<'agreement'>;
  number: number;
  step: StepId;
  state: TableState;
}

function Deal({ row, number, step, state }: DealProps) {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const name = nameInId(row.id);
  const { who, when, after } = row.payload;
  const isChanging = state.changing.value === name;
  const looksBack = step === 'evalueren';
  const standing = isRunning(row.payload) ? 'busy' : row.payload.state;
  const options: readonly (readonly [string, string])[] = looksBack ? AFTER : STANDS;
  const selectId = `aan-tafel-afspraak-${name}`;
  const choose = (value: string) => {
    if (value === CHANGE) {
      state.changing.value = name;
      setTimeout(() => takeFocus(document.getElementById(idOf.field('agreement', name, 'what'))));
      return;
    }
    state.changing.value = null;
    const set = looksBack ? { after: value as typeof after } : { state: value as typeof row.payload.state };
    saving.run(link.set(address(student, 'agreement', name), set));
  };
  return (
    <li>
      <span class="num" aria-hidden="true">
        {number}
      </span>
      <div>
        {isChanging ? (
          <ChangeDeal
            name={name}
            number={number}
            done={() => {
              state.changing.value = null;
              setTimeout(() => takeFocus(document.getElementById(selectId)));
            }}
          />
        ) : (
          <p class={state.made.value.includes(name) ? 'own is-new' : 'own'} dir="auto">
            {agreementInWords(row.payload)}
          </p>
        )}
        <div class="table-how">
          <span class="own">{!isChanging && inShort(who, when)}</span>
          <select
            class="pick"
            id={selectId}
            aria-label={`Hoe gaat afspraak ${number} verder?`}
            disabled={link.condition.value === 'orphaned'}
            value={isChanging ? CHANGE : looksBack ? after : standing}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {options.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
            <option value={CHANGE}>Anders</option>
          </select>
        </div>
        {saving.line}
      </div>
    </li>
  );
}

function ChangeDeal({ name, number, done }: { name: string; number: number; done(): void }) {
  const { student } = useDesk();
  const { fields, drafts } = useTexts(
    student,
    'agreement',
    name,
    [
      { field: 'what', label: 'Wat' },
      { field: 'who', label: 'Wie' },
      { field: 'when', label: 'Wanneer' },
    ],
    false,
  );
  return (
    <fieldset class="form">
      <legend class="sr">Afspraak {number} anders</legend>
      {fields}
      <div class="q-foot">
        <SavedLine drafts={drafts} />
        <button type="button" class="btn" onClick={done}>
          Zo is het goed
        </button>
      </div>
    </fieldset>
  );
}
