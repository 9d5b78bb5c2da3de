import { useSignal } from '@preact/signals';
import { aandachtspunt, vraag } from '../../content/stappenplan';
import type { Payloads } from '../../dossier/rows';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { LabelledField } from '../fields/labelled-field';
import { NotSaved } from '../fields/not-saved';
import { SavedLine } from '../fields/saved-line';
import { useSaving } from '../fields/use-saving';
import { idOf } from '../place';
import { carryChoices } from '../rounds/carry';
import { useRoundActs } from '../rounds/use-round-acts';
import { address } from '../sheet';
import { OurWay } from '../step/our-way';
import { PARTS } from './parts';
import { Tool } from './tool';

const NEXT = [
  ['round', 'Nieuwe ronde'],
  ['close', 'Dossier afsluiten'],
  ['extra', 'Extra ondersteuning'],
] as const;

/** The process is a cycle: after Evalueren comes a new round, the end, or more than basisondersteuning. */
export function NextStep() {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const where = address(student, 'evaluation', '-');
  const next = student.one('evaluation')?.next ?? '';
  const set = (to: Payloads['evaluation']['next']) => saving.run(link.set(where, { next: to }));
  return (
    <Tool part="vervolg" name={PARTS.vervolg.name} says={vraag('evalueren.vervolgstap')?.text}>
      <div class="indent form">
        <Choice
          name="next"
          id={idOf.field('evaluation', '-', 'next')}
          legend="Wat is de vervolgstap?"
          options={NEXT}
          value={next || null}
          choose={set}
          stacked
          clear={() => set('')}
        />
        <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
        {next === 'round' && <BeginRound />}
        {next === 'close' && <CloseDossier />}
        {next === 'extra' && <AskForExtra />}
      </div>
    </Tool>
  );
}

function BeginRound() {
  const { student } = useDesk();
  const { newRound, saving } = useRoundActs();
  const choices = carryChoices(student);
  /** Only what the teacher changed: the rest follows what was evaluated above. */
  const changed = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const isCarried = (id: string, usual: boolean) => changed.value.get(id) ?? usual;
  const carry = choices.filter(({ id, usual }) => isCarried(id, usual)).map(({ id }) => id);
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
        Ronde {student.round} blijft te lezen. De vinkjes en antwoorden beginnen opnieuw. Wie erbij is, gaat
        mee. Akkoord vraag je opnieuw.
      </p>
      <div class="btns">
        <button type="button" class="btn" onClick={() => newRound(carry)}>
          Ronde {student.round + 1} beginnen
        </button>
      </div>
      <NotSaved shown={saving.failed.value}>Een ronde beginnen lukt niet. Er is niets veranderd.</NotSaved>
    </div>
  );
}

function CloseDossier() {
  const { close, saving } = useRoundActs();
  return (
    <div>
      <p class="part-ask">{aandachtspunt('vastleggen.afsluiten')?.text}</p>
      <p class="help">Alles blijft op dit apparaat te lezen. Je kunt het dossier weer openen.</p>
      <div class="btns">
        <button type="button" class="btn" onClick={close}>
          Dossier afsluiten
        </button>
      </div>
      <NotSaved shown={saving.failed.value}>Afsluiten lukt niet. Er is niets veranderd.</NotSaved>
    </div>
  );
}

function AskForExtra() {
  const link = useLink();
  const { student } = useDesk();
  const question = link.text(address(student, 'evaluation', '-'), 'question');
  return (
    <div>
      <p class="part-ask">{aandachtspunt('evalueren.extra-ondersteuning')?.text}</p>
      <OurWay id="evalueren.extra-ondersteuning" />
      <LabelledField
        id={idOf.field('evaluation', '-', 'question')}
        label="Welke vraag leg je voor?"
        draft={question}
        help="Aan het ondersteuningsteam van de school of het samenwerkingsverband."
      />
      <SavedLine drafts={[question]} />
      <p class="help">Het dossier blijft open. Je kunt later een nieuwe ronde beginnen of afsluiten.</p>
    </div>
  );
}
