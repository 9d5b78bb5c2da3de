import type { ListedStudent } from '../../dossier/student-list';
import type { OwnPageLink } from '../../ports/own-page-client';
import { groupsOf, schoolsOf } from './arrange';
import type { Students } from './use-students';

interface NarrowerProps {
  link: OwnPageLink;
  students: Students;
  known: readonly ListedStudent[];
}

/** The list of one group, and of one school: each only where there is more than one. */
export function Narrower({ link, students, known }: NarrowerProps) {
  const { group, school = null } = students.wanted.value;
  const rest = students.rest.value;
  const at = rest ? new Set(rest.schools) : schoolsOf(known);
  const schools = (link.view.value?.schools ?? []).filter(({ dossier }) => at.has(dossier));
  const groups = rest?.groups ?? groupsOf(known);
  // What was chosen can be chosen otherwise, also when nobody else is left.
  const isAsked = (options: readonly unknown[], chosen: string | null) =>
    options.length > 1 || chosen !== null;
  return (
    <>
      {isAsked(schools, school) && (
        <Choice
          name="School"
          all="Alle scholen"
          value={school}
          options={schools.map(({ dossier, name }) => [dossier, name])}
          choose={(next) => students.want({ school: next })}
        />
      )}
      {isAsked(groups, group) && (
        <Choice
          name="Groep"
          all="Alle groepen"
          value={group}
          options={groups.map((one) => [one, one])}
          choose={(next) => students.want({ group: next })}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  name: string;
  all: string;
  /** Null for all. */
  value: string | null;
  options: readonly (readonly [id: string, name: string])[];
  choose(id: string | null): void;
}

function Choice({ name, all, value, options, choose }: ChoiceProps) {
  return (
    <label class="st-groups">
      {name}
      <select
        class="field"
        value={value ?? ''}
        onChange={(event) => choose(event.currentTarget.value || null)}
      >
        <option value="">{all}</option>
        {options.map(([id, called]) => (
          <option key={id} value={id}>
            {called}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Where it was looked, after "Geen leerling gevonden". */
export function where(students: Students): string {
  const { group, school } = students.wanted.value;
  return [...(group ? [` in groep ${group}`] : []), ...(school ? [' op deze school'] : [])].join('');
}

/** Nobody was found where it was looked: everywhere there may be. */
export function Wider({ students }: { students: Students }) {
  const { group, school } = students.wanted.value;
  if (!group && !school) return null;
  return (
    <button type="button" class="link" onClick={() => students.want({ group: null, school: null })}>
      {school ? 'Zoek op alle scholen' : 'Zoek in alle groepen'}
    </button>
  );
}
