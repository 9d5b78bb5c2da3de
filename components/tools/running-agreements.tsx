import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { CHOICE_NAMES } from '../../content/choice-names';
import { nameInId } from '../../dossier/row-id';
import type { Row } from '../../dossier/rows';
import { capital } from '../../plan/capital';
import { answerFor, openPeriod, type Period, tallyOf } from '../../plan/tally';
import { isRunning, toldRows } from '../../plan/told';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { RowChoice } from '../fields/row-choice';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { idOf } from '../place';
import { agreementInWords } from '../plan-parts/in-words';
import { address } from '../sheet';
import { useEscape } from '../use-escape';
import { dayInWords, today } from '../when';
import { inShort, Tool } from './tool';

const { busy, done, dropped } = CHOICE_NAMES['agreement.state'];
const STATES = [
  ['busy', capital(busy)],
  ['done', capital(done)],
  ['dropped', capital(dropped)],
] as const;

const PER = [
  ['', 'Niet'],
  ['day', 'Per dag'],
  ['week', 'Per week'],
  ['time', 'Elke keer'],
] as const;

const KEPT = [
  ['yes', 'Ja'],
  ['no', 'Nee'],
] as const;

/** The agreements of step 3 while they run: a line each, how often it was kept, and one question. */
export function RunningAgreements() {
  const { student, place } = useDesk();
  const agreements = toldRows(student.rows, 'agreement');
  return (
    <Tool part="lopend" name="Afspraken" says={undefined}>
      {agreements.length > 0 ? (
        <ol class="deals">
          {agreements.map((row, index) => (
            <Running key={row.id} row={row} number={index + 1} />
          ))}
        </ol>
      ) : (
        <p class="help">
          Er staan nog geen afspraken in het plan.{' '}
          <button
            type="button"
            class="link"
            onClick={() => place.go({ at: 'chapter', id: 'plannen' }, idOf.part('afspraken'))}
          >
            Afspraken maken in stap 3
          </button>
        </p>
      )}
    </Tool>
  );
}

function Running({ row, number }: { row: Row<'agreement'>; number: number }) {
  const { student } = useDesk();
  const open = useSignal(false);
  const name = nameInId(row.id);
  const head = `afspraak-${name}`;
  const { who, when, result, until, state, per } = row.payload;
  const running = isRunning(row.payload);
  useEscape(open.value, () => {
    open.value = false;
  });
  const tally = tallyOf(row, student.rows);
  const classes = ['deal', open.value && 'is-open', !running && 'is-done'].filter(Boolean).join(' ');
  return (
    <li class={classes}>
      <button
        type="button"
        class="deal-head"
        id={head}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <span class="deal-no">{state === 'done' ? <Icon name="check" size="sm" /> : number}</span>
        <span class="deal-what own">{agreementInWords(row.payload)}</span>
        <Icon name="down" size="sm" turn />
      </button>
      <div class="deal-foot">
        <p class="tally own">
          {!running && <>{CHOICE_NAMES['agreement.state'][state]} · </>}
          {tally && (
            <>
              <b>
                {tally.kept} van {tally.of}
              </b>{' '}
              keer ·{' '}
            </>
          )}
          {inShort(who) || inShort(when)}
        </p>
        {running && per !== '' && <Asks row={row} number={number} />}
      </div>
      {open.value && (
        <div class="deal-more form">
          {(when || result || until) && (
            <p class="meta own">
              {[inShort(when), inShort(result), until && `tot en met ${dayInWords(until, today())}`]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          <RowChoice
            sheet={student}
            kind="agreement"
            name={name}
            field="state"
            legend={`Hoe staat het met afspraak ${number}?`}
            options={STATES}
            usual="busy"
            reads={(stored) => (stored === 'open' ? 'busy' : stored)}
          />
          <div>
            <p class="lab">Tellen of het lukt</p>
            <RowChoice
              sheet={student}
              kind="agreement"
              name={name}
              field="per"
              legend={`Afspraak ${number} tellen`}
              options={PER}
              usual=""
            />
          </div>
          {per !== '' && <Times row={row} />}
        </div>
      )}
    </li>
  );
}

/** One question about the oldest period that is open. Asked the same until the step is opened again: a second click takes the answer back. */
function Asks({ row, number }: { row: Row<'agreement'>; number: number }) {
  const link = useLink();
  const { student, undo } = useDesk();
  const saving = useSaving();
  const asked = useRef<{ per: string; period: Period } | null>(null);
  const fresh = useRef(crypto.randomUUID());
  const { per } = row.payload;
  const name = nameInId(row.id);
  if (asked.current?.per !== per) asked.current = { per, period: openPeriod(row, student.rows, today()) };
  const { day, called } = asked.current.period;

  if (per === 'time') {
    const add = async () => {
      const where = address(student, 'progress', crypto.randomUUID());
      const done = await saving.run(link.set(where, { agreement: name, date: today(), kept: 'yes' }));
      if (done)
        undo.offer({
          says: `Afspraak ${number} is een keer geteld`,
          undo: () => link.set(where, { kept: '' }).then(() => true),
        });
    };
    return (
      <span class="ask">
        <button type="button" class="link" onClick={add} aria-label={`Afspraak ${number}: weer gelukt`}>
          <Icon name="plus" size="sm" />
          Weer gelukt
        </button>
        {saving.line}
      </span>
    );
  }
  const answered = answerFor(row, student.rows, day);
  const answer = (kept: 'yes' | 'no' | '') => {
    const where = address(student, 'progress', answered ? nameInId(answered.id) : fresh.current);
    saving.run(link.set(where, { agreement: name, date: answered?.payload.date || day, kept }));
  };
  return (
    <span class="ask">
      {called}
      <Choice
        name={`gelukt-${name}`}
        legend={`Afspraak ${number}, ${called.toLowerCase()} gelukt?`}
        options={KEPT}
        value={answered?.payload.kept || null}
        choose={answer}
        again={() => answer('')}
      />
      {saving.line}
    </span>
  );
}

/** How often it is meant, for "8 van 10". */
function Times({ row }: { row: Row<'agreement'> }) {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const name = nameInId(row.id);
  const id = idOf.field('agreement', name, 'times');
  return (
    <div>
      <label class="lab" for={id}>
        Hoe vaak in totaal?
      </label>
      <input
        class="field field-number"
        id={id}
        type="number"
        min="0"
        max="999"
        inputMode="numeric"
        autocomplete="off"
        value={row.payload.times || ''}
        readOnly={link.condition.value === 'orphaned'}
        onInput={(event) => {
          const times = Math.trunc(Number(event.currentTarget.value));
          if (times >= 0 && times <= 999)
            saving.run(link.set(address(student, 'agreement', name), { times }));
        }}
      />
      {saving.line}
    </div>
  );
}
