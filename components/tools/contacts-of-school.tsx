import type { SchoolRules } from '../../ports/school-rules/table';
import { useLink, useSchoolDesk } from '../desk';
import { useSaving } from '../fields/use-saving';
import { address } from '../sheet';

const FIELDS = [
  ['supportPoint', 'steunpunt'],
  ['partnership', 'samenwerkingsverband'],
] as const;
type Field = (typeof FIELDS)[number][0];

/** What the school has set about help outside it, to be taken over with a click where nothing is filled in. */
export function ContactsOfSchool() {
  const rules = useLink().rules.value;
  return (
    <>
      {FIELDS.map(([field, what]) => (
        <ContactOfSchool key={field} field={field} what={what} text={contactText(rules, field)} />
      ))}
    </>
  );
}

function ContactOfSchool({ field, what, text }: { field: Field; what: string; text: string }) {
  const link = useLink();
  const { school } = useSchoolDesk();
  const saving = useSaving('Overnemen lukt niet.');
  const draft = link.text(address(school, 'school', '-'), field);
  if (!text || draft.value.value.trim() !== '') return saving.line;
  return (
    <p class="help">
      Je school heeft als {what} ingesteld: <bdi>{text}</bdi>.{' '}
      <button
        type="button"
        class="link"
        aria-label={`Neem over: ${text}`}
        onClick={() => saving.run(link.set(address(school, 'school', '-'), { [field]: text }))}
      >
        Neem over
      </button>
      {saving.line}
    </p>
  );
}

/** "Steunpunt Rijnstreek, 085 000 00 00, https://steunpunt.example"; empty where nothing is set. Pure. */
function contactText(rules: SchoolRules, field: Field): string {
  const name = rules[`${field}Name` as const];
  const phone = rules[`${field}Phone` as const];
  const url = rules[`${field}Url` as const];
  return [name, phone, url].filter(Boolean).join(', ');
}
