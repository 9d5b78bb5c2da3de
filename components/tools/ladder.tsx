import { NAMES, RUNG_NAMES } from '../../content/names';
import { aandachtspunt } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { FieldRow } from './field-row';
import { inShort, Tool } from './tool';

const RUNGS = [
  ['now', 'Welke steun is er nu?'],
  ['less', 'Wat wordt er minder?'],
  ['without', 'Wat kan de leerling zonder steun?'],
] as const;

/** How support fades, thought of before it starts: now, less, and without. */
export function Ladder() {
  const { student } = useDesk();
  const state = RUNGS.flatMap(([rung]) => {
    const what = inShort(student.one('rung', rung)?.what);
    return what ? [`${RUNG_NAMES[rung].toLowerCase()}: ${what}`] : [];
  });
  return (
    <Tool
      part="afbouw"
      name="Afbouwladder"
      says={aandachtspunt('evalueren.afbouwen')?.text}
      meta={state[0] ?? ''}
    >
      <ul class="plan-list">
        {RUNGS.map(([rung, asks]) => (
          <FieldRow
            key={rung}
            sheet={student}
            kind="rung"
            name={rung}
            title={`Afbouwladder: ${RUNG_NAMES[rung]}`}
            mark=""
            fixed={RUNG_NAMES[rung]}
            texts={[
              { field: 'what', label: asks, cell: NAMES.rung.what },
              { field: 'when', label: NAMES.rung.when, cell: NAMES.rung.when },
              { field: 'sign', label: NAMES.rung.sign, cell: NAMES.rung.sign },
            ]}
          />
        ))}
      </ul>
    </Tool>
  );
}
