import { vraag } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { peopleAround } from '../people';
import { FieldRow } from './field-row';
import { PARTS } from './parts';
import { RowList } from './row-list';
import { inShort } from './tool';

/** What still has to be found out, and by whom. */
export function Inquiries() {
  const { student, school, page } = useDesk();
  const [first] = student.list('inquiry');
  return (
    <RowList
      sheet={student}
      kind="inquiry"
      part="uitzoeken"
      name={PARTS.uitzoeken.name}
      says={vraag('begrijpen.uitzoeken')?.text}
      state={first ? inShort(first.payload.what, first.payload.who) : ''}
      add="Punt toevoegen"
      numbered
      texts={['what', 'who']}
      row={(name, number) => (
        <FieldRow
          key={name}
          sheet={student}
          kind="inquiry"
          name={name}
          title={`Uitzoeken ${number}`}
          mark={number}
          texts={[
            { field: 'what', label: 'Wat zoeken we uit?' },
            {
              field: 'who',
              label: 'Wie',
              cell: 'Wie',
              people: peopleAround(page.shortName, student, school),
            },
          ]}
        />
      )}
    />
  );
}
