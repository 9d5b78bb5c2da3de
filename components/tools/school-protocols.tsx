import { aandachtspunt } from '../../content/stappenplan';
import { useSchoolDesk } from '../desk';
import { Icon } from '../icon';
import { FieldRow } from './field-row';
import { RowList } from './row-list';

/** "voor iedereen bekend en vindbaar": the school's protocols, and where they are. */
export function SchoolProtocols() {
  const { school } = useSchoolDesk();
  return (
    <RowList
      sheet={school}
      kind="protocol"
      part="protocollen"
      name="Onze protocollen"
      says={aandachtspunt('voorbereiding.protocollen')?.text}
      add="Protocol toevoegen"
      texts={['name', 'where']}
      row={(name) => (
        <FieldRow
          key={name}
          sheet={school}
          kind="protocol"
          name={name}
          title={(said) => `Protocol ${said('name').trim()}`.trim()}
          mark={<Icon name="doc" />}
          texts={[
            {
              field: 'name',
              label: 'Waarover gaat het?',
              help: 'Bijvoorbeeld: dyslexie, pesten, meldcode.',
            },
            { field: 'where', label: 'Waar staat het?', cell: 'Waar' },
          ]}
        />
      )}
    />
  );
}
