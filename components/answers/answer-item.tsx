import { sameText } from '../../plan/ask-form';
import type { StudentPage } from '../desk';
import { PRIVATE_FIELD } from '../fields/text-field';
import { Icon } from '../icon';
import { type FoundAnswer, isTooLong } from './found-answers';

interface AnswerItemProps {
  /** Its words as the teacher left them. */
  answer: FoundAnswer;
  page: StudentPage;
  /** The question that is asked now. */
  question: string;
  taken: boolean;
  take(is: boolean): void;
  who: string;
  name(who: string): void;
  word(text: string): void;
}

/** One answer as it will stand, of whom it is, and whether it is about this student. */
export function AnswerItem({ answer, page, question, taken, take, who, name, word }: AnswerItemProps) {
  const { id, text, subject, asked, isHere, another, whose } = answer;
  const tooLong = isTooLong(text);
  const sure = isHere || ((whose === 'ours' || whose === 'loose') && !another && !tooLong);
  return (
    // What is asked about is to be read first: it is not struck through.
    <li class={taken || isHere || !sure ? 'inlezen-item' : 'inlezen-item is-out'}>
      <input
        class="tick"
        type="checkbox"
        id={id}
        checked={taken}
        disabled={isHere || tooLong}
        aria-describedby={`${whose === 'loose' ? '' : `${id}-tekst `}${id}-over`}
        onChange={(event) => take(event.currentTarget.checked)}
      />
      <div class="answer">
        <label class="lab" for={id}>
          {who.trim() ? `Antwoord van ${who.trim()}` : 'Antwoord, zonder naam'}
          {subject && `, ${subject}`}
        </label>
        {whose === 'loose' && !isHere ? (
          <textarea
            {...PRIVATE_FIELD}
            class="field field-area"
            id={`${id}-tekst`}
            aria-label="Het antwoord"
            dir="auto"
            rows={3}
            value={text}
            onInput={(event) => word(event.currentTarget.value)}
          />
        ) : (
          <p class="own" dir="auto" id={`${id}-tekst`}>
            {text}
          </p>
        )}
        {asked && sameText(asked) !== sameText(question) && (
          <p class="small">
            Gevraagd was: <bdi>{asked}</bdi>
          </p>
        )}
        <p class={sure ? 'small' : 'todo'} id={`${id}-over`}>
          {!sure && <Icon name="alert" size="sm" />}
          <span>
            {isHere
              ? 'Dit staat hier al.'
              : tooLong
                ? 'Dit is te lang voor één antwoord. Kort het in, of neem het zelf over.'
                : aboutWhom(answer, page, who)}
          </span>
        </p>
        {!isHere && (
          <>
            <label class="lab" for={`${id}-van`}>
              Van wie is dit antwoord?
            </label>
            <textarea
              {...PRIVATE_FIELD}
              class="field field-line"
              id={`${id}-van`}
              dir="auto"
              rows={1}
              value={who}
              onInput={(event) => name(event.currentTarget.value)}
            />
          </>
        )}
      </div>
    </li>
  );
}

function aboutWhom({ whose, student, another }: FoundAnswer, { fullName }: StudentPage, who: string): string {
  const only = `Vink het alleen aan als het over ${fullName} gaat.`;
  switch (whose) {
    case 'other-mark':
      return `Dit heeft een ander kenmerk. Het hoort bij een andere leerling, of bij een dossier dat hier niet meer is. ${only}`;
    case 'other-name':
      return `In de mail staat ${student}. ${only}`;
    case 'other-question':
      return `In de mail staat een andere vraag dan bij het kenmerk hoort. Misschien is een oude mail opnieuw gebruikt. ${only}`;
    case 'unknown':
      return `Er staat geen kenmerk bij. ${only}`;
    default:
      if (another) return `Van ${who} staat hier al een ander antwoord. Vink dit aan om het erbij te zetten.`;
      return whose === 'ours'
        ? `Het kenmerk is dat van je vraag over ${fullName}.`
        : `Haal weg wat niet over ${fullName} gaat, zoals een groet.`;
  }
}
