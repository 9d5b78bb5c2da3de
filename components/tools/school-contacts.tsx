import { aandachtspunt } from '../../content/stappenplan';
import { useSchoolDesk } from '../desk';
import { Icon } from '../icon';
import { contactName } from '../people';
import { FieldRow } from './field-row';
import { RowList } from './row-list';

/** Whom teachers, pupils and parents can turn to: the names that other tools offer. */
export function SchoolContacts() {
  const { school } = useSchoolDesk();
  const words = (said: (field: 'name' | 'role') => string) =>
    contactName({ name: said('name'), role: said('role') });
  return (
    <RowList
      sheet={school}
      kind="contact"
      part="contacten"
      name="Onze contacten"
      says={aandachtspunt('voorbereiding.waar-terecht')?.text}
      add="Contact toevoegen"
      texts={['name', 'role', 'days', 'reach']}
      row={(name) => (
        <FieldRow
          key={name}
          sheet={school}
          kind="contact"
          name={name}
          title={(said) => `Contact ${words(said)}`.trim()}
          mark={<Icon name="person" />}
          reads={words}
          texts={[
            { field: 'name', label: 'Naam' },
            {
              field: 'role',
              label: 'Rol',
              help: 'Bijvoorbeeld: mentor, intern begeleider, aandachtsfunctionaris.',
            },
            { field: 'days', label: 'Op welke dagen?', cell: 'Dagen' },
            { field: 'reach', label: 'Hoe bereik je deze persoon?', cell: 'Bereikbaar' },
          ]}
        />
      )}
    />
  );
}
