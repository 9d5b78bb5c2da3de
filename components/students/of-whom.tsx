import type { ListedStudent } from '../../dossier/student-list';
import { StudentName } from './student-name';

export type Whom = Pick<ListedStudent, 'dossier' | 'label' | 'group' | 'updatedAt'>;

/** Everybody it is about, by label: what is agreed to for several is agreed to for each of these. */
export function OfWhom({ students, name }: { students: readonly Whom[]; name: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: of many, the keyboard scrolls it
    <ul class="of-whom" aria-label={name} tabIndex={0}>
      {students.map(({ dossier, label, group }) => (
        <li key={dossier}>
          <StudentName label={label} group={group} />
        </li>
      ))}
    </ul>
  );
}
