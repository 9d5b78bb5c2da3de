import { NAMES } from '../../content/names';
import { vraag } from '../../content/stappenplan';
import type { Payloads } from '../../dossier/rows';
import { hasBlank } from '../../plan/blanks';
import { PickFromButton, PickFromList, usePickFrom } from '../approaches/pick-from';
import { useDesk, useLink } from '../desk';
import { LabelledField } from '../fields/labelled-field';
import { TextField } from '../fields/text-field';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { lazy } from '../lazy';
import { idOf } from '../place';
import { FromRound } from '../rounds/from-round-line';
import { address, SMARTI } from '../sheet';
import { RowList } from '../tools/row-list';
import { PlanRow } from './plan-row';

/**
 * The six questions in plain words. The brochure's I is *Inspirerend*: whether the pupil wants it too. They are to
 * think with: a tick says "yes, we looked at that", and nobody counts them.
 */
const QUESTIONS: Readonly<Record<(typeof SMARTI)[number], readonly [word: string, question: string]>> = {
  specific: ['Specifiek', 'wat zie je de leerling dan doen?'],
  measurable: ['Meetbaar', 'kun je het tellen of zien? Hoe is het nu?'],
  acceptable: ['Acceptabel', 'staan leerling en ouders erachter?'],
  realistic: ['Realistisch', 'lukt dit in de tijd die er is?'],
  timebound: ['Tijdgebonden', 'wanneer moet het lukken?'],
  inspiring: ['Inspirerend', 'is er een “ik”-zin van de leerling?'],
};

const GoalList = lazy(
  () => import('../approaches/goal-list').then((module) => module.GoalList),
  'De voorbeelddoelen worden geopend.',
);

export function Goals() {
  const { student } = useDesk();
  const patterns = usePickFrom('kies-doel');
  return (
    <RowList
      sheet={student}
      kind="goal"
      part="doelen"
      name="Doelen"
      says={vraag('plannen.doelen')?.text}
      add="Doel toevoegen"
      beside={
        <PickFromButton from={patterns} name="Voorbeelddoelen">
          Voorbeelddoelen
        </PickFromButton>
      }
      above={
        <PickFromList from={patterns}>
          <GoalList close={patterns.close} />
        </PickFromList>
      }
      numbered
      texts={['text', 'own', 'outcomeNote']}
      chosen={isThoughtOver}
      row={(name, number) => <Goal key={name} name={name} number={number} />}
    />
  );
}

/** Whether something was chosen about a goal, here or at step 6. */
function isThoughtOver(goal: Payloads['goal']): boolean {
  return Boolean(goal.outcome) || SMARTI.some((question) => goal[question]);
}

function Goal({ name, number }: { name: string; number: number }) {
  const link = useLink();
  const { student } = useDesk();
  const where = address(student, 'goal', name);
  const text = link.text(where, 'text');
  const own = link.text(where, 'own');
  // Written at step 6: a goal whose words were emptied here does not take them along.
  const outcome = link.text(where, 'outcomeNote');
  const row = student.row('goal', name);
  const id = idOf.field('goal', name, 'text');
  return (
    <PlanRow
      kind="goal"
      name={name}
      title={`Doel ${number}`}
      mark={number}
      drafts={[text, own, outcome]}
      rowId={row?.id ?? null}
      chosen={row !== undefined && isThoughtOver(row.payload)}
      form={
        <>
          <div>
            <TextField draft={text} id={id} size="line" label={`Doel ${number}`} describedBy={`${id}-hulp`} />
            <p class="help" id={`${id}-hulp`}>
              {hasBlank(text.value.value)
                ? 'Vul op elke plek met puntjes iets in.'
                : 'Wat zie je de leerling dan doen? Hoe vaak? Wanneer?'}
            </p>
          </div>
          <LabelledField
            id={idOf.field('goal', name, 'own')}
            label={NAMES.goal.own}
            draft={own}
            help="Een zin die met “ik” begint, letterlijk."
          />
          <Smarti name={name} goal={row?.payload ?? null} />
        </>
      }
    >
      <p class="own" dir="auto">
        {text.value.value.trim() || 'Doel zonder tekst'}
      </p>
      {hasBlank(text.value.value) && (
        <p class="todo">
          <Icon name="alert" size="sm" />
          Nog niet af: vul de puntjes in.
        </p>
      )}
      {own.value.value.trim() && (
        <p class="small own" dir="auto">
          “{own.value.value.trim()}”
        </p>
      )}
      <FromRound row={row} />
    </PlanRow>
  );
}

const ASKS = 'Is dit doel SMARTI geformuleerd?';

function Smarti({ name, goal }: { name: string; goal: Payloads['goal'] | null }) {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving('Opslaan lukt niet. Dit vinkje is niet bewaard.');
  return (
    <details class="smarti" open={SMARTI.some((question) => goal?.[question])}>
      <summary>{ASKS}</summary>
      <fieldset>
        <legend class="sr">{ASKS}</legend>
        <ul class="checks">
          {SMARTI.map((question) => {
            const id = idOf.field('goal', name, question);
            const [word, asks] = QUESTIONS[question];
            return (
              <li key={question}>
                <input
                  class="tick"
                  type="checkbox"
                  id={id}
                  checked={goal?.[question] ?? false}
                  disabled={link.condition.value === 'orphaned'}
                  onChange={(event) =>
                    saving.run(
                      link.set(address(student, 'goal', name), { [question]: event.currentTarget.checked }),
                    )
                  }
                />
                <label for={id}>
                  <b>{word}:</b> {asks}
                </label>
              </li>
            );
          })}
        </ul>
      </fieldset>
      {saving.line}
    </details>
  );
}
