import { NAMES } from '../../content/names';
import { useDesk, useLink } from '../desk';
import { LabelledField } from '../fields/labelled-field';
import { RowChoice } from '../fields/row-choice';
import { idOf } from '../place';
import { address } from '../sheet';
import { Tool } from './tool';

const STANCES = [
  ['quote', 'Eigen woorden'],
  ['not-now', 'Wilde nu niet'],
  ['ask-later', 'Nog vragen'],
] as const;

const SAYS = {
  'not-now': 'De leerling wilde hier nu niet over vertellen. Dat mag.',
  'ask-later': 'Dit vraag je de leerling nog.',
};

/** "Luister altijd éérst naar de leerling": what the pupil says, verbatim, or why it is not there yet. */
export function Voice() {
  const link = useLink();
  const { student } = useDesk();
  const draft = link.text(address(student, 'voice', '-'), 'quote');
  const stance = student.one('voice')?.stance ?? 'quote';
  // What the pupil said is never out of sight while it has two versions or is not on disk, whatever is chosen here.
  const asks = stance === 'quote' || draft.rival.value !== null || draft.state.value === 'failed';
  return (
    <Tool
      part="leerling"
      name={NAMES.voice.title}
      says="Luister altijd éérst naar de leerling."
      drafts={[draft]}
    >
      <div class="form">
        <RowChoice
          sheet={student}
          kind="voice"
          field="stance"
          legend={NAMES.voice.title}
          options={STANCES}
          usual="quote"
        />
        {stance !== 'quote' && <p class="help">{SAYS[stance]}</p>}
        {asks && (
          <LabelledField
            id={idOf.field('voice', '-', 'quote')}
            label="Wat zegt de leerling zelf, letterlijk?"
            draft={draft}
            alone
          />
        )}
      </div>
    </Tool>
  );
}
