import { useDesk, useLink } from '../desk';
import { SavedLine } from '../fields/saved-line';
import { TextField } from '../fields/text-field';
import { IconButton } from '../icon-button';
import { address } from '../sheet';

const ID = 'aanleiding';

/** Asked where a round has just begun, and once: why. It may stay empty, and stands among the facts of the round. */
export function BegunRound() {
  const link = useLink();
  const { student, place } = useDesk();
  const draft = link.text(address(student, 'facts', '-'), 'occasion');
  return (
    <section class="notice begun" aria-label="Aanleiding">
      <div>
        <label class="lab" for={ID}>
          Wat is de aanleiding voor ronde {student.round}?
        </label>
        <TextField draft={draft} id={ID} size="line" describedBy={`${ID}-hulp`} />
        <div class="begun-foot">
          <p class="help" id={`${ID}-hulp`}>
            Dit mag leeg blijven.
          </p>
          <SavedLine drafts={[draft]} />
        </div>
      </div>
      <IconButton
        name="Overslaan"
        icon="cross"
        small
        onClick={() => {
          place.begun.value = 0;
        }}
      />
    </section>
  );
}
