import { aandachtspunt } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { SavedLine } from '../fields/saved-line';
import { TextField } from '../fields/text-field';
import { idOf } from '../place';
import { address } from '../sheet';
import { Tool } from './tool';

/** Agreed before it is needed: what happens when pupil or parents do not agree. */
export function Disagreement() {
  const link = useLink();
  const { student } = useDesk();
  const draft = link.text(address(student, 'disagreement', '-'), 'text');
  const id = idOf.field('disagreement', '-', 'text');
  return (
    <Tool part="niet-eens" name="Als we het niet eens zijn" says={aandachtspunt('plannen.niet-eens')?.text}>
      <div class="indent">
        <label class="lab" for={id}>
          Wat doen we dan?
        </label>
        <TextField draft={draft} id={id} size="line" />
        <p class="q-foot">
          <SavedLine drafts={[draft]} />
        </p>
      </div>
    </Tool>
  );
}
