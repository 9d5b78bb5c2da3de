import { DOCUMENTED_APPROACHES } from '../../content/approaches';
import { useLink, useSchoolDesk } from '../desk';
import { useSaving } from '../fields/use-saving';
import { penId } from '../plan-parts/plan-row';
import { HeadedPart } from '../step/headed-part';
import { addRows } from './add-rows';
import { approachOf, comparable } from './approach';

/** To begin with, and to be made one's own: nothing of it counts for the school until it is taken over. */
export function DocumentedApproaches() {
  const link = useLink();
  const { school, undo, place } = useSchoolDesk();
  const saving = useSaving('Overnemen lukt niet. Er is niets bewaard.');
  const ours = new Set(school.list('approach').map(({ payload }) => comparable(payload.what)));
  const take = async (what: string, set: object) => {
    const adding = addRows(link, school, 'approach', [set]);
    if (!(await saving.run(adding))) return;
    const added = await adding;
    const pen = penId('approach', added.names[0] ?? '');
    undo.offer(added.offer(`“${what}” staat bij onze aanpakken`, 'deel-aanpakken'));
    place.focusNext.value = pen;
  };
  return (
    <HeadedPart part="beschreven-aanpakken" name="Aanpakken waarvan het effect is beschreven">
      <p class="says">
        Deze lijst is niet van het ministerie van OCW, maar van Stapsgewijs. Het effect is na te lezen bij de
        bron. Of het bij jullie en bij een leerling past, bepalen jullie zelf.
      </p>
      <ul class="plan-list">
        {DOCUMENTED_APPROACHES.map(({ id, what, need, source }) => (
          <li class="approach" key={id}>
            <p>{what}</p>
            <p class="small">Voor: {need}</p>
            <p class="small">Bron: {source}</p>
            {ours.has(comparable(what)) ? (
              <p class="small">Staat bij onze aanpakken.</p>
            ) : (
              <button
                type="button"
                class="link"
                aria-label={`Neem over: ${what}`}
                disabled={link.condition.value === 'orphaned'}
                onClick={() => take(what, approachOf({ what, need, source }))}
              >
                Neem over
              </button>
            )}
          </li>
        ))}
      </ul>
      {saving.line}
    </HeadedPart>
  );
}
