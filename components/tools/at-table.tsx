import type { StepId } from '../../content/chapter';
import { nameInId } from '../../dossier/row-id';
import { askedInWords, nameOf, saidRows, stepIn } from '../../plan/asked';
import { useDesk } from '../desk';
import { Icon } from '../icon';
import { tableAddress } from '../pages/address';
import { dayInWords, today } from '../when';
import { FieldRow } from './field-row';
import { Tool } from './tool';

const AS_SAID = 'In eigen woorden, zoals het werd gezegd.';

/** The way to the tab that all look at during a talk, and what was said there about this step. */
export function atTableAt(step: StepId) {
  return function AtTable() {
    const { student, place } = useDesk();
    const open = place.editing.value;
    const spoken = new Set(saidRows(student.rows).map(({ id }) => id));
    const rows = student
      .list('spoken')
      .filter((row) => stepIn(row) === step)
      .filter((row) => spoken.has(row.id) || open === `spoken/${nameInId(row.id)}`);
    const last =
      rows
        .map((row) => nameOf(row).day)
        .sort()
        .at(-1) ?? '';
    return (
      <Tool part="aan-tafel" name="Aan tafel" says={undefined} meta={last && dayInWords(last, today())}>
        <p class="says">
          Een eigen tabblad voor tijdens het gesprek. Leerling, ouders en school kijken samen mee.
        </p>
        <p>
          <a class="link" href={tableAddress(student.dossier, step)} target="_blank" rel="noopener">
            <Icon name="person" size="sm" />
            Aan tafel openen
          </a>
        </p>
        {rows.length > 0 && (
          <ul class="plan-list">
            {rows.map((row) => (
              <Said key={row.id} name={nameInId(row.id)} />
            ))}
          </ul>
        )}
      </Tool>
    );
  };
}

function Said({ name }: { name: string }) {
  const { student } = useDesk();
  const asked = askedInWords(name);
  return (
    <FieldRow
      sheet={student}
      kind="spoken"
      name={name}
      title={asked}
      mark={<Icon name="note" />}
      fixed={asked}
      texts={[
        { field: 'student', label: 'Wat zei de leerling?', help: AS_SAID, cell: 'Leerling' },
        { field: 'parents', label: 'Wat zeiden de ouders?', cell: 'Ouders' },
        { field: 'school', label: 'Wat zei de school?', cell: 'School' },
      ]}
    />
  );
}
