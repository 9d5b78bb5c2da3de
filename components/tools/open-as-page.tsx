import { isExample } from '../../dossier/example-id';
import { ofStudent, useSchoolDesk } from '../desk';
import { addressOf } from '../pages/address';

/** In the panel: the same of this school in a tab of its own, where there is more room. */
export function OpenAsPage() {
  const desk = useSchoolDesk();
  if (!ofStudent(desk) || isExample(desk.school.dossier)) return null;
  return (
    <p class="part">
      <a
        class="link quiet"
        href={addressOf('onze-school', desk.school.dossier)}
        target="_blank"
        rel="noopener"
      >
        Open als pagina
      </a>
    </p>
  );
}
