import { CHOICE_NAMES } from '../../content/choice-names';
import { NAMES } from '../../content/names';
import { aandachtspunt } from '../../content/stappenplan';
import { capital } from '../../plan/capital';
import { useDesk } from '../desk';
import { RowChoice } from '../fields/row-choice';
import { Icon, type IconName } from '../icon';
import { FieldRow } from './field-row';
import { PARTS } from './parts';
import { RowList } from './row-list';

const TEXTS = [
  { field: 'topic', label: 'Waar gaat het over?' },
  { field: 'student', label: 'Hoe ziet de leerling het?', cell: NAMES.theme.student },
  { field: 'parents', label: 'Hoe zien ouders het?', cell: NAMES.theme.parents },
  { field: 'school', label: 'Hoe ziet de school het?', cell: NAMES.theme.school },
] as const;

const AGREE = [
  ['same', 'Eens'],
  ['different', 'Verschillend'],
  ['ask', 'Nog vragen'],
] as const;

const MARKS: Readonly<Record<(typeof AGREE)[number][0], IconName>> = {
  same: 'check',
  different: 'swap',
  ask: 'person',
};

/** Per theme how pupil, parents and school see it: "Zoek binnen de driehoek leraar-leerling-ouder". */
export function Triangle() {
  const { student } = useDesk();
  return (
    <RowList
      sheet={student}
      kind="theme"
      part="driehoek"
      name={PARTS.driehoek.name}
      says={aandachtspunt('begrijpen.gezamenlijk-beeld')?.text}
      add="Onderwerp toevoegen"
      numbered
      texts={TEXTS.map(({ field }) => field)}
      chosen={({ agree }) => agree !== ''}
      row={(name, number) => <Theme key={name} name={name} number={number} />}
    />
  );
}

function Theme({ name, number }: { name: string; number: number }) {
  const { student } = useDesk();
  const agree = student.one('theme', name)?.agree || null;
  return (
    <FieldRow
      sheet={student}
      kind="theme"
      name={name}
      title={`${NAMES.theme.title} ${number}`}
      mark={number}
      reads={(said) => said('topic').trim() || 'Onderwerp zonder naam'}
      chosen={agree !== null}
      texts={TEXTS}
      choices={
        <RowChoice
          sheet={student}
          kind="theme"
          name={name}
          field="agree"
          legend="Zijn ze het in grote lijnen met elkaar eens?"
          options={AGREE}
        />
      }
    >
      {agree && (
        <p class="stand">
          <Icon name={MARKS[agree]} size="sm" />
          {capital(CHOICE_NAMES['theme.agree'][agree])}
        </p>
      )}
    </FieldRow>
  );
}
