import { NAMES } from '../../content/names';
import { useSchoolDesk } from '../desk';
import { useTexts } from '../fields/use-texts';

/** Who makes the texts on this device: asked once, said on top of each of them. */
export function MadeBy() {
  const { school } = useSchoolDesk();
  const { fields } = useTexts(school, 'school', '-', [
    { field: 'maker', label: NAMES.school.maker },
    { field: 'makerRole', label: NAMES.school.makerRole, help: 'Bijvoorbeeld: leerkracht groep 6, mentor.' },
    { field: 'name', label: NAMES.school.name },
  ]);
  return (
    <section class="part" aria-labelledby="gemaakt-door">
      <div class="part-head">
        <h3 id="gemaakt-door">Gemaakt door</h3>
      </div>
      <p class="says">
        Dit staat boven elk plan dat je voor deze school maakt. Laat leeg wat er niet bij hoort.
      </p>
      <div class="form">{fields}</div>
    </section>
  );
}
