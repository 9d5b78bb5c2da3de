import { aandachtspunt } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { LabelledField } from '../fields/labelled-field';
import { SavedLine } from '../fields/saved-line';
import { idOf } from '../place';
import { address } from '../sheet';
import { Tool } from './tool';

/** Agreed before it is needed: what happens when pupil or parents do not agree. */
export function Disagreement() {
  const link = useLink();
  const { student } = useDesk();
  const draft = link.text(address(student, 'disagreement', '-'), 'text');
  return (
    <Tool part="niet-eens" name="Als we het niet eens zijn" says={aandachtspunt('plannen.niet-eens')?.text}>
      <div class="indent">
        <LabelledField id={idOf.field('disagreement', '-', 'text')} label="Wat doen we dan?" draft={draft} />
        <p class="q-foot">
          <SavedLine drafts={[draft]} />
        </p>
      </div>
    </Tool>
  );
}
