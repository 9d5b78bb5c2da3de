import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { NotSaved } from '../fields/not-saved';
import { SavedLine } from '../fields/saved-line';
import { TextField } from '../fields/text-field';
import { useSaving } from '../fields/use-saving';
import { idOf } from '../place';
import { address } from '../sheet';
import { HeadedPart } from './headed-part';

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
  const saving = useSaving();
  const where = address(student, 'voice', '-');
  const draft = link.text(where, 'quote');
  const stance = student.one('voice')?.stance ?? 'quote';
  const id = idOf.field('voice', '-', 'quote');
  // What the pupil said is never out of sight while it has two versions or is not on disk, whatever is chosen here.
  const asks = stance === 'quote' || draft.rival.value !== null || draft.state.value === 'failed';
  return (
    <HeadedPart part="leerling" name="In de woorden van de leerling">
      <p class="part-ask">Luister altijd éérst naar de leerling.</p>
      <div class="indent">
        <Choice
          name="stance"
          legend="In de woorden van de leerling"
          options={STANCES}
          value={stance}
          choose={(next) => saving.run(link.set(where, { stance: next }))}
          id={idOf.field('voice', '-', 'stance')}
        />
        <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
        {stance !== 'quote' && <p class="help">{SAYS[stance]}</p>}
        {asks && (
          <>
            <label class="lab" for={id} id={`${id}-vraag`}>
              Wat zegt de leerling zelf? Schrijf het letterlijk op.
            </label>
            <TextField
              draft={draft}
              id={id}
              size="line"
              labelledBy={`${idOf.part('leerling')} ${id}-vraag`}
            />
            <p class="q-foot">
              <SavedLine drafts={[draft]} />
            </p>
          </>
        )}
      </div>
    </HeadedPart>
  );
}
