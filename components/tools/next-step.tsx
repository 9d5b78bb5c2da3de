import { useSignal } from '@preact/signals';
import { aandachtspunt, vraag } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { RowChoice } from '../fields/row-choice';
import { useTexts } from '../fields/use-texts';
import { carryChoices } from '../rounds/carry';
import { useRoundActs } from '../rounds/use-round-acts';
import { OurWay } from '../step/our-way';
import { Unmeant } from '../unmeant';
import { PARTS } from './parts';
import { Tool } from './tool';

const NEXT = [
  ['round', 'Nieuwe ronde'],
  ['close', 'Dossier afsluiten'],
  ['extra', 'Extra ondersteuning'],
] as const;

/** The process is a cycle: after Evalueren comes a new round, the end, or more than basisondersteuning. */
export function NextStep() {
  const { student } = useDesk();
  const next = student.one('evaluation')?.next;
  return (
    <Tool
      part="vervolg"
      name={PARTS.vervolg.name}
      says={vraag('evalueren.vervolgstap')?.text}
      meta={NEXT.find(([id]) => id === next)?.[1].toLowerCase() ?? ''}
    >
      <div class="form">
        <RowChoice
          sheet={student}
          kind="evaluation"
          field="next"
          legend="Wat is de vervolgstap?"
          options={NEXT}
          stacked
        />
        {next === 'round' && <BeginRound />}
        {next === 'close' && <CloseDossier />}
        {next === 'extra' && <AskForExtra />}
      </div>
    </Tool>
  );
}

function BeginRound() {
  const { student } = useDesk();
  const { newRound, notDone, why } = useRoundActs('Een ronde beginnen lukt niet. Er is niets veranderd.');
  const choices = carryChoices(student);
  /** Only what the teacher changed: the rest follows what was evaluated above. */
  const changed = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const isCarried = (id: string, usual: boolean) => changed.value.get(id) ?? usual;
  const along = choices.filter(({ id, usual }) => isCarried(id, usual));
  return (
    <div>
      {choices.length > 0 && (
        <fieldset>
          <legend class="lab">Wat gaat mee naar ronde {student.round + 1}?</legend>
          <ul class="checks">
            {choices.map(({ id, title, text, usual }) => (
              <li key={id}>
                <input
                  class="tick"
                  type="checkbox"
                  id={`mee-${id}`}
                  checked={isCarried(id, usual)}
                  onChange={(event) => {
                    changed.value = new Map(changed.peek()).set(id, event.currentTarget.checked);
                  }}
                />
                <label class="own" for={`mee-${id}`}>
                  <b>{title}</b> {text}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <p class="help">
        Ronde {student.round} blijft te lezen. De vinkjes en antwoorden beginnen opnieuw. Akkoord vraag je
        opnieuw.
      </p>
      <div class="btns">
        <button type="button" class="btn" onClick={(event) => newRound(event, along)}>
          Ronde {student.round + 1} beginnen
        </button>
      </div>
      <Unmeant why={why} />
      {notDone}
    </div>
  );
}

function CloseDossier() {
  const { close, notDone, why } = useRoundActs('Afsluiten lukt niet. Er is niets veranderd.');
  return (
    <div>
      <p class="says">{aandachtspunt('vastleggen.afsluiten')?.text}</p>
      <p class="help">Alles blijft op dit apparaat te lezen. Je kunt het dossier weer openen.</p>
      <div class="btns">
        <button type="button" class="btn" onClick={close}>
          Dossier afsluiten
        </button>
      </div>
      <Unmeant why={why} />
      {notDone}
    </div>
  );
}

function AskForExtra() {
  const { student } = useDesk();
  const { fields } = useTexts(student, 'evaluation', '-', [
    {
      field: 'question',
      label: 'Welke vraag leg je voor?',
      help: 'Aan het ondersteuningsteam van de school of het samenwerkingsverband.',
    },
  ]);
  return (
    <div>
      <p class="says">{aandachtspunt('evalueren.extra-ondersteuning')?.text}</p>
      <OurWay id="evalueren.extra-ondersteuning" />
      {fields}
      <p class="help">Het dossier blijft open. Je kunt later een nieuwe ronde beginnen of afsluiten.</p>
    </div>
  );
}
