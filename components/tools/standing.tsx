import { RUNG_NAMES } from '../../content/names';
import { aandachtspunt } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { RowChoice } from '../fields/row-choice';
import { idOf } from '../place';
import { Cells } from '../plan-parts/cells';
import { Tool } from './tool';

const RUNGS = (['now', 'less', 'without'] as const).map((rung) => [rung, RUNG_NAMES[rung]] as const);

/** How far support has faded, beside what was thought of that before it started. */
export function Standing() {
  const { student, place } = useDesk();
  const thought = RUNGS.map(
    ([rung, words]) => [words, student.one('rung', rung)?.what.trim() ?? ''] as const,
  );
  return (
    <Tool
      part="afbouw-nu"
      name="Afbouwladder"
      says={aandachtspunt('evalueren.afbouwen')?.text}
      meta={RUNGS.find(([rung]) => rung === student.one('evaluation')?.rung)?.[1].toLowerCase() ?? ''}
    >
      <div class="form">
        <div>
          <p class="lab">Waar staat de ondersteuning nu?</p>
          <RowChoice
            sheet={student}
            kind="evaluation"
            field="rung"
            legend="Waar staat de ondersteuning nu?"
            options={RUNGS}
          />
        </div>
        {thought.some(([, what]) => what) ? (
          <Cells cells={thought} />
        ) : (
          <button
            type="button"
            class="link"
            onClick={() => place.go({ at: 'chapter', id: 'plannen' }, idOf.part('afbouw'))}
          >
            Afbouwladder maken in stap 3
          </button>
        )}
      </div>
    </Tool>
  );
}
