import { aandachtspunt } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { LabelledField } from '../fields/labelled-field';
import { Icon } from '../icon';
import { idOf } from '../place';
import { Cells } from '../plan-parts/cells';
import { AddRow, PlanRow, useRows } from '../plan-parts/plan-row';
import { address } from '../sheet';
import { counted, Tool } from './tool';

/** "voor iedereen bekend en vindbaar": the school's protocols, and where they are. */
export function SchoolProtocols() {
  const { school } = useDesk();
  const { names, count } = useRows(school, 'protocol', ['name', 'where']);
  return (
    <Tool
      part="protocollen"
      name="Onze protocollen"
      says={aandachtspunt('voorbereiding.protocollen')?.text}
      meta={counted(count, 'protocol', 'protocollen')}
    >
      {names.length > 0 && (
        <ul class="plan-list">
          {names.map((name) => (
            <Protocol key={name} name={name} />
          ))}
        </ul>
      )}
      <AddRow kind="protocol">Protocol toevoegen</AddRow>
    </Tool>
  );
}

function Protocol({ name }: { name: string }) {
  const link = useLink();
  const { school } = useDesk();
  const at = address(school, 'protocol', name);
  const title = link.text(at, 'name');
  const where = link.text(at, 'where');
  const words = title.value.value.trim();
  return (
    <PlanRow
      kind="protocol"
      name={name}
      title={words ? `Protocol ${words}` : 'Protocol'}
      mark={<Icon name="doc" />}
      drafts={[title, where]}
      rowId={school.row('protocol', name)?.id ?? null}
      form={
        <>
          <LabelledField
            id={idOf.field('protocol', name, 'name')}
            label="Waarover gaat het?"
            draft={title}
            help="Bijvoorbeeld: dyslexie, pesten, meldcode."
          />
          <LabelledField id={idOf.field('protocol', name, 'where')} label="Waar staat het?" draft={where} />
        </>
      }
    >
      <p class="own" dir="auto">
        {words}
      </p>
      <Cells cells={[['Waar', where.value.value]]} />
    </PlanRow>
  );
}
