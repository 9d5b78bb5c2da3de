import { aandachtspunt } from '../../content/stappenplan';
import { describeValue } from '../../plan/value-words';
import { useDesk } from '../desk';
import { RowChoice } from '../fields/row-choice';
import { Icon } from '../icon';
import { contactName } from '../people';
import type { Sheet } from '../sheet';
import { Tool } from './tool';

const LEVELS = [
  ['later', 'Kan wachten tot het volgende gesprek'],
  ['soon', 'Deze week oppakken'],
  ['now', 'Vandaag nog'],
] as const;

/** How urgent it is, in three plain choices; unsafety has its own road, outside this plan. */
export function Urgency() {
  const { student, school } = useDesk();
  const level = student.one('urgency')?.level;
  return (
    <Tool
      part="dringend"
      name="Hoe dringend"
      says={aandachtspunt('signaleren.hoe-dringend')?.text}
      meta={level ? describeValue('urgency', 'level', level) : ''}
    >
      <RowChoice
        sheet={student}
        kind="urgency"
        field="level"
        legend="Hoe dringend is de hulpvraag?"
        options={LEVELS}
        stacked
      />
      <div class="aside">
        <Icon name="info" size="sm" />
        <div>
          <p>Vermoed je dat een leerling niet veilig is? Volg de meldcode van de school, buiten dit plan.</p>
          {safetyLines(school).map((line) => (
            <p class="own" dir="auto" key={line}>
              Bij ons: {line}
            </p>
          ))}
        </div>
      </div>
    </Tool>
  );
}

/** Where the school keeps its meldcode, and whom it has for it. */
export function safetyLines(school: Sheet): readonly string[] {
  const protocols = school
    .list('protocol')
    .filter(({ payload }) => /meldcode|veilig|mishandeling/i.test(payload.name))
    .map(({ payload: { name, where } }) =>
      [name, where]
        .map((text) => text.trim())
        .filter(Boolean)
        .join(', '),
    );
  const people = school
    .list('contact')
    .filter(({ payload }) => /aandachtsfunctionaris|vertrouwenspersoon|meldcode/i.test(payload.role))
    .map(({ payload }) =>
      [contactName(payload), payload.days, payload.reach]
        .map((text) => text.trim())
        .filter(Boolean)
        .join(', '),
    );
  return [...protocols, ...people];
}
