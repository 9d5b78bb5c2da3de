import { approachesSet } from '../../ports/approaches/format';
import { useLink } from '../desk';
import { BySchool } from '../settings/by-school';
import { HeadedPart } from '../step/headed-part';
import { ApproachItem } from './approach-item';

/** Those that the school set for all its devices: to choose from, not to change. */
export function SetApproaches() {
  const set = approachesSet(useLink().rules.value.approaches);
  if (!set) return null;
  return (
    <HeadedPart part="aanpakken-school" name="Aanpakken voor alle leraren">
      <p class="says">
        <BySchool>{set.from && <bdi>{set.from}</bdi>}</BySchool> Wijzigen kan hier niet.
      </p>
      <ul class="plan-list">
        {set.approaches.map((approach, index) => (
          <ApproachItem key={`${index} ${approach.what}`} approach={approach} />
        ))}
      </ul>
    </HeadedPart>
  );
}
