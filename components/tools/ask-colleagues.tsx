import { NAMES } from '../../content/names';
import { aandachtspunt } from '../../content/stappenplan';
import { ASK } from '../../plan/documents';
import { useDesk, useLink } from '../desk';
import { RowDay } from '../fields/row-day';
import { useSaving } from '../fields/use-saving';
import { useTexts } from '../fields/use-texts';
import { idOf } from '../place';
import { address, saysOf } from '../sheet';
import { counted } from '../words';
import { FieldRow } from './field-row';
import { RowList } from './row-list';
import { inShort } from './tool';

const { who, subject, date, asked } = NAMES['colleague-reply'];

/** One short question for who teaches the pupil: a text for the school's own mail, and what came back. */
export function AskColleagues() {
  const { student } = useDesk();
  const { fields, drafts, said } = useTexts(student, 'colleague-ask', '-', [
    {
      field: 'question',
      label: 'Wat wil je van collega’s weten?',
      help: 'Eén korte vraag over wat zij zien in hun les. Niets over de achtergrond.',
    },
  ]);
  const question = said('question');
  const replies = saysOf(student, 'colleague-reply', ['text']);
  return (
    <RowList
      sheet={student}
      kind="colleague-reply"
      part="collegas"
      name={NAMES['colleague-ask'].title}
      says={aandachtspunt('begrijpen.informatie-nodig')?.text}
      state={replies > 0 ? counted(replies, 'antwoord', 'antwoorden') : inShort(question)}
      add="Antwoord toevoegen"
      numbered
      texts={['text', 'who', 'subject']}
      drafts={drafts}
      above={
        <div class="form">
          {fields}
          <Unnamed />
          <ToAndFro asked={question.trim() !== ''} />
        </div>
      }
      row={(name, number) => <Reply key={name} name={name} number={number} question={question} />}
    />
  );
}

/** The mail that goes out, and what came back. */
function ToAndFro({ asked }: { asked: boolean }) {
  const { place, reading } = useDesk();
  return (
    <div>
      <div class="btns">
        <button
          type="button"
          class="btn"
          disabled={!asked}
          aria-describedby={asked ? undefined : 'collegas-eerst'}
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
      {!asked && (
        <p class="help" id="collegas-eerst">
          Schrijf eerst je vraag. Dan staat hier de mail klaar om te kopiëren.
        </p>
      )}
    </div>
  );
}

/** Who sends it to one colleague may leave the name out: the mark below the form tells where the answer belongs. */
function Unnamed() {
  const link = useLink();
  const { student } = useDesk();
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
          <label for={id}>Laat naam en groep van de leerling weg</label>
        </li>
      </ul>
      <p class="help" id={`${id}-hulp`}>
        Let ook op namen in je vraag. Het kenmerk onderaan zegt bij wie een antwoord hoort.
      </p>
      {saving.line}
    </div>
  );
}

function Reply({ name, number, question }: { name: string; number: number; question: string }) {
  const { student } = useDesk();
  return (
    <FieldRow
      sheet={student}
      kind="colleague-reply"
      name={name}
      title={`Antwoord ${number}`}
      mark={number}
      texts={[
        { field: 'text', label: 'Wat antwoordde je collega?', help: 'Zo letterlijk als je kunt.' },
        { field: 'who', label: who },
        { field: 'subject', label: subject },
        { field: 'asked', label: 'Op welke vraag?', help: 'Leeg: op de vraag van nu.' },
      ]}
      reads={(said) => said('text').trim()}
      small={(said) => [
        inShort(said('who'), said('subject')),
        said('asked').trim() && said('asked').trim() !== question.trim()
          ? `${asked}: ${inShort(said('asked'))}`
          : '',
      ]}
      choices={<RowDay sheet={student} kind="colleague-reply" name={name} field="date" label={date} />}
    />
  );
}
