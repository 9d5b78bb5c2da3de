import { aandachtspunt } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { LabelledField } from '../fields/labelled-field';
import { NotSaved } from '../fields/not-saved';
import { useSaving } from '../fields/use-saving';
import { Icon, type IconName } from '../icon';
import { idOf } from '../place';
import { Cells } from '../plan-parts/cells';
import { AddRow, PlanRow, useRows } from '../plan-parts/plan-row';
import { address } from '../sheet';
import { PARTS } from './parts';
import { counted, Tool } from './tool';

const VIEWS = [
  ['student', 'Leerling', 'Hoe ziet de leerling het?'],
  ['parents', 'Ouders', 'Hoe zien ouders het?'],
  ['school', 'School', 'Hoe ziet de school het?'],
] as const;

const AGREE = [
  ['same', 'Eens'],
  ['different', 'Verschillend'],
  ['ask', 'Nog vragen'],
] as const;

const SAYS: Readonly<Record<(typeof AGREE)[number][0], readonly [icon: IconName, words: string]>> = {
  same: ['check', 'Hierover zijn we het eens'],
  different: ['swap', 'Hier kijken we verschillend naar'],
  ask: ['person', 'Dit vragen we nog'],
};

/** Per theme how pupil, parents and school see it: "Zoek binnen de driehoek leraar-leerling-ouder". */
export function Triangle() {
  const { student } = useDesk();
  const { names, count } = useRows(
    student,
    'theme',
    ['topic', 'student', 'parents', 'school'],
    ({ agree }) => agree !== '',
  );
  return (
    <Tool
      part="driehoek"
      name={PARTS.driehoek.name}
      says={aandachtspunt('begrijpen.gezamenlijk-beeld')?.text}
      meta={counted(count, 'thema', 'thema’s')}
    >
      {names.length > 0 && (
        <ol class="plan-list">
          {names.map((name, index) => (
            <Theme key={name} name={name} number={index + 1} />
          ))}
        </ol>
      )}
      <AddRow kind="theme">Thema toevoegen</AddRow>
    </Tool>
  );
}

function Theme({ name, number }: { name: string; number: number }) {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const where = address(student, 'theme', name);
  const row = student.row('theme', name);
  const topic = link.text(where, 'topic');
  const views = VIEWS.map(([field, who, asks]) => ({ field, who, asks, draft: link.text(where, field) }));
  const agree = row?.payload.agree || null;
  const set = (next: (typeof AGREE)[number][0] | '') => saving.run(link.set(where, { agree: next }));
  const [icon, words] = agree ? SAYS[agree] : [];
  return (
    <PlanRow
      kind="theme"
      name={name}
      title={`Thema ${number}`}
      mark={number}
      drafts={[topic, ...views.map(({ draft }) => draft)]}
      rowId={row?.id ?? null}
      chosen={agree !== null}
      form={
        <>
          <LabelledField id={idOf.field('theme', name, 'topic')} label="Waar gaat het over?" draft={topic} />
          {views.map(({ field, asks, draft }) => (
            <LabelledField key={field} id={idOf.field('theme', name, field)} label={asks} draft={draft} />
          ))}
          <Choice
            name={`agree-${name}`}
            id={idOf.field('theme', name, 'agree')}
            legend="Zijn ze het in grote lijnen met elkaar eens?"
            options={AGREE}
            value={agree}
            choose={set}
            clear={() => set('')}
          />
          <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
        </>
      }
    >
      <p class="own" dir="auto">
        {topic.value.value.trim() || 'Thema zonder naam'}
      </p>
      <Cells cells={views.map(({ who, draft }) => [who, draft.value.value])} />
      {icon && (
        <p class="stand">
          <Icon name={icon} size="sm" />
          {words}
        </p>
      )}
    </PlanRow>
  );
}
