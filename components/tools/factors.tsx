import { NAMES } from '../../content/names';
import { vraag } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { FieldRow } from './field-row';
import { PARTS } from './parts';
import { inShort, Tool } from './tool';

/** "leerling, groep, school, leraar en ouders": the brochure's order. */
const ABOUT = [
  ['student', 'Leerling'],
  ['group', 'Groep'],
  ['school', 'School'],
  ['teacher', 'Leraar'],
  ['parents', 'Ouders'],
] as const;

const TEXTS = [
  { field: 'helps', label: NAMES.factor.helps, cell: 'Helpt' },
  { field: 'hinders', label: NAMES.factor.hinders, cell: 'Lastig' },
] as const;

/** What helps and what hinders. The brochure asks it in steps 1 and 2; it is written once, and stands in both. */
export function Factors() {
  const { student } = useDesk();
  const said = ABOUT.map(([about]) => student.one('factor', about));
  return (
    <Tool
      part="factoren"
      name={PARTS.factoren.name}
      says={vraag('signaleren.factoren')?.text}
      meta={inShort(...said.map((one) => one?.helps)) || inShort(...said.map((one) => one?.hinders))}
    >
      <ul class="plan-list">
        {ABOUT.map(([about, words]) => (
          <FieldRow
            key={about}
            sheet={student}
            kind="factor"
            name={about}
            title={`${words}: wat helpt en wat het lastig maakt`}
            mark=""
            fixed={words}
            texts={TEXTS}
          />
        ))}
      </ul>
    </Tool>
  );
}
