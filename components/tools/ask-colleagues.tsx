import { NAMES } from '../../content/names';
import { aandachtspunt } from '../../content/stappenplan';
import { ASK } from '../../plan/documents';
import { useDesk, useLink } from '../desk';
import { RowDay } from '../fields/row-day';
import { useSaving } from '../fields/use-saving';
import { useTexts } from '../fields/use-texts';
import { Icon } from '../icon';
import { idOf } from '../place';
import { AddRow, useRows } from '../plan-parts/plan-row';
import { address } from '../sheet';
import { counted } from '../words';
import { FieldRow } from './field-row';
import { inShort, Tool } from './tool';

/** One short question for who teaches the pupil: a text for the school's own mail, and what came back. */
export function AskColleagues() {
  const { student, place, reading } = useDesk();
  const { fields, drafts, said } = useTexts(student, 'colleague-ask', '-', [
    {
      field: 'question',
      label: 'Wat wil je van collega’s weten?',
      help: 'Eén korte vraag over wat zij zien in hun les. Niets over de achtergrond.',
    },
  ]);
  const { names, count } = useRows(student, 'colleague-reply', ['text', 'who', 'subject']);
  const asked = said('question').trim() !== '';
  return (
    <Tool
      part="collegas"
      name={NAMES['colleague-ask'].title}
      says={aandachtspunt('begrijpen.informatie-nodig')?.text}
      meta={count > 0 ? counted(count, 'antwoord', 'antwoorden') : inShort(said('question'))}
      drafts={drafts}
    >
      <div class="form">
        {fields}
        <Unnamed />
        <div class="btns">
          <button
            type="button"
            class="btn"
            disabled={!asked}
            onClick={() => {
              place.text.value = ASK.id;
              place.go({ at: 'plan' });
            }}
          >
            Mail bekijken
          </button>
          <button
            type="button"
            class="btn"
            onClick={() => {
              reading.screen.value = 'answers';
            }}
          >
            Antwoorden inlezen
          </button>
        </div>
      </div>
      {names.length > 0 && (
        <ul class="plan-list">
          {names.map((name, index) => (
            <Reply key={name} name={name} number={index + 1} />
          ))}
        </ul>
      )}
      <AddRow kind="colleague-reply">Antwoord toevoegen</AddRow>
    </Tool>
  );
}

/** Who sends it to one colleague may leave the name out: the mark below the form tells where the answer belongs. */
function Unnamed() {
  const link = useLink();
  const { student, page } = useDesk();
  const saving = useSaving('Opslaan lukt niet. Dit vinkje is niet bewaard.');
  const id = idOf.field('colleague-ask', '-', 'unnamed');
  return (
    <div>
      <ul class="checks">
        <li>
          <input
            class="tick"
            type="checkbox"
            id={id}
            checked={student.one('colleague-ask')?.unnamed ?? false}
            aria-describedby={`${id}-hulp`}
            disabled={link.condition.value === 'orphaned'}
            onChange={(event) =>
              saving.run(
                link.set(address(student, 'colleague-ask', '-'), { unnamed: event.currentTarget.checked }),
              )
            }
          />
          <label for={id}>
            Zet <bdi>{page.shortName}</bdi> er niet boven
          </label>
        </li>
      </ul>
      <p class="help" id={`${id}-hulp`}>
        Let ook op namen in je vraag. Aan het kenmerk onderaan is te zien bij wie een antwoord hoort.
      </p>
      {saving.line}
    </div>
  );
}

function Reply({ name, number }: { name: string; number: number }) {
  const { student } = useDesk();
  return (
    <FieldRow
      sheet={student}
      kind="colleague-reply"
      name={name}
      title={`Antwoord ${number}`}
      mark={<Icon name="note" />}
      texts={[
        { field: 'text', label: 'Wat antwoordde je collega?', help: 'Zo letterlijk als je kunt.' },
        { field: 'who', label: NAMES['colleague-reply'].who },
        { field: 'subject', label: NAMES['colleague-reply'].subject },
      ]}
      reads={(said) => said('text').trim()}
      small={(said) => [inShort(said('who'), said('subject'))]}
      choices={
        <RowDay
          sheet={student}
          kind="colleague-reply"
          name={name}
          field="date"
          label={NAMES['colleague-reply'].date}
        />
      }
    />
  );
}
