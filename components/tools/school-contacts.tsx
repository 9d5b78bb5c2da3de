import { aandachtspunt } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { LabelledField } from '../fields/labelled-field';
import { Icon } from '../icon';
import { contactName } from '../people';
import { idOf } from '../place';
import { Cells } from '../plan-parts/cells';
import { AddRow, PlanRow, useRows } from '../plan-parts/plan-row';
import { address } from '../sheet';
import { counted, Tool } from './tool';

/** Whom teachers, pupils and parents can turn to: the names that other tools offer. */
export function SchoolContacts() {
  const { school } = useDesk();
  const { names, count } = useRows(school, 'contact', ['name', 'role', 'days', 'reach']);
  return (
    <Tool
      part="contacten"
      name="Onze contacten"
      says={aandachtspunt('voorbereiding.waar-terecht')?.text}
      meta={counted(count, 'contact', 'contacten')}
    >
      {names.length > 0 && (
        <ul class="plan-list">
          {names.map((name) => (
            <Contact key={name} name={name} />
          ))}
        </ul>
      )}
      <AddRow kind="contact">Contact toevoegen</AddRow>
    </Tool>
  );
}

function Contact({ name }: { name: string }) {
  const link = useLink();
  const { school } = useDesk();
  const where = address(school, 'contact', name);
  const who = link.text(where, 'name');
  const role = link.text(where, 'role');
  const days = link.text(where, 'days');
  const reach = link.text(where, 'reach');
  const id = (field: string) => idOf.field('contact', name, field);
  const words = contactName({ name: who.value.value, role: role.value.value });
  return (
    <PlanRow
      kind="contact"
      name={name}
      title={words ? `Contact ${words}` : 'Contact'}
      mark={<Icon name="person" />}
      drafts={[who, role, days, reach]}
      rowId={school.row('contact', name)?.id ?? null}
      form={
        <>
          <LabelledField id={id('name')} label="Naam" draft={who} />
          <LabelledField
            id={id('role')}
            label="Rol"
            draft={role}
            help="Bijvoorbeeld: mentor, intern begeleider, aandachtsfunctionaris."
          />
          <LabelledField id={id('days')} label="Op welke dagen?" draft={days} />
          <LabelledField id={id('reach')} label="Hoe bereik je deze persoon?" draft={reach} />
        </>
      }
    >
      <p class="own" dir="auto">
        {words}
      </p>
      <Cells
        cells={[
          ['Dagen', days.value.value],
          ['Bereikbaar', reach.value.value],
        ]}
      />
    </PlanRow>
  );
}
