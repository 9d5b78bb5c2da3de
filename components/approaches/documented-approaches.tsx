import { DOCUMENTED_APPROACHES } from '../../content/approaches';
import type { Approach } from '../../ports/approaches/format';
import { useLink, useSchoolDesk } from '../desk';
import { useSaving } from '../fields/use-saving';
import { penId } from '../plan-parts/plan-row';
import { HeadedPart } from '../step/headed-part';
import { addRows } from './add-rows';
import { approachOf, comparable } from './approach';
import { ApproachItem } from './approach-item';

/** To begin with, and to be made one's own: nothing of it counts for the school until it is taken over. */
export function DocumentedApproaches() {
  const link = useLink();
  const { school, undo, place } = useSchoolDesk();
  const saving = useSaving('Overnemen lukt niet. Er is niets bewaard.');
  const ours = new Set(school.list('approach').map(({ payload }) => comparable(payload.what)));
  const take = async (approach: Approach) => {
    const adding = addRows(link, school, 'approach', [approach]);
    if (!(await saving.run(adding))) return;
    const added = await adding;
    const pen = penId('approach', added.names[0] ?? '');
    undo.offer(added.offer(`“${approach.what}” staat bij onze aanpakken`, 'deel-aanpakken'));
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
          <ApproachItem
            key={id}
            approach={approachOf({ what, need, source })}
            {...(ours.has(comparable(what)) ? {} : { act: 'Neem over', press: take })}
          >
            {ours.has(comparable(what)) && <p class="small">Staat bij onze aanpakken.</p>}
          </ApproachItem>
        ))}
      </ul>
      {saving.line}
    </HeadedPart>
  );
}
