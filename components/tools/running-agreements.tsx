import { vraag } from '../../content/stappenplan';
import { nameInId } from '../../dossier/row-id';
import type { Payloads, Row } from '../../dossier/rows';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { NotSaved } from '../fields/not-saved';
import { useSaving } from '../fields/use-saving';
import { idOf } from '../place';
import { Cells } from '../plan-parts/cells';
import { address } from '../sheet';
import { dayInWords, today } from '../when';
import { counted, Tool } from './tool';

type State = Payloads['agreement']['state'];

const STATES = [
  ['open', 'Nog niet'],
  ['busy', 'Bezig'],
  ['done', 'Gedaan'],
  ['dropped', 'Vervalt'],
] as const;

/** The agreements of step 3 as a running list: where each stands. */
export function RunningAgreements() {
  const { student, place } = useDesk();
  const agreements = student.list('agreement').filter(({ payload }) => payload.what.trim());
  const done = agreements.filter(({ payload }) => payload.state === 'done').length;
  return (
    <Tool
      part="lopend"
      name="Afspraken"
      says={vraag('realiseren.zicht-op-uitvoering')?.text}
      {...(agreements.length > 0
        ? { meta: `${done} van ${counted(agreements.length, 'afspraak', 'afspraken')} gedaan` }
        : {})}
    >
      {agreements.length > 0 ? (
        <ol class="plan-list">
          {agreements.map((row, index) => (
            <Running key={row.id} row={row} number={index + 1} />
          ))}
        </ol>
      ) : (
        <div class="indent">
          <p class="help">Er staan nog geen afspraken in het plan.</p>
          <button
            type="button"
            class="link"
            onClick={() => place.go({ at: 'chapter', id: 'plannen' }, idOf.part('afspraken'))}
          >
            Afspraken maken in stap 3
          </button>
        </div>
      )}
    </Tool>
  );
}

function Running({ row, number }: { row: Row<'agreement'>; number: number }) {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const name = nameInId(row.id);
  const { what, who, when, result, until, state } = row.payload;
  const set = (next: State) => saving.run(link.set(address(student, 'agreement', name), { state: next }));
  return (
    <li class="row">
      <span class="row-no">{number}</span>
      <div class="row-main row-wide">
        <p class="own" dir="auto">
          {what}
        </p>
        <Cells
          cells={[
            ['Wie', who],
            ['Wanneer', when],
            ['Resultaat', result],
            ['Tot en met', until && dayInWords(until, today())],
          ]}
        />
        <Choice
          name={`state-${name}`}
          id={idOf.field('agreement', name, 'state')}
          legend={`Hoe staat het met afspraak ${number}?`}
          options={STATES}
          value={state}
          choose={set}
        />
        <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
      </div>
    </li>
  );
}
