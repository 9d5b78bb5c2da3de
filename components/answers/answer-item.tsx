import type { StudentPage } from '../desk';
import { PRIVATE_FIELD } from '../fields/text-field';
import { Icon } from '../icon';
import { type FoundAnswer, isTooLong } from './found-answers';

interface AnswerItemProps {
  id: string;
  answer: FoundAnswer;
  page: StudentPage;
  taken: boolean;
  take(is: boolean): void;
  who: string;
  name(who: string): void;
}

/** One answer as it will stand, of whom it is, and whether it is about this student. */
export function AnswerItem({ id, answer, page, taken, take, who, name }: AnswerItemProps) {
  const { text, subject, isHere, whose } = answer;
  const tooLong = isTooLong(answer);
  return (
    <li class={taken || isHere || whose !== 'ours' ? 'inlezen-item' : 'inlezen-item is-out'}>
      <input
        class="tick"
        type="checkbox"
        id={id}
        checked={taken}
        disabled={isHere || tooLong}
        aria-describedby={`${id}-tekst ${id}-wie`}
        onChange={(event) => take(event.currentTarget.checked)}
      />
      <div>
        <label class="lab" for={id}>
          {who.trim() ? `Antwoord van ${who.trim()}` : 'Antwoord, zonder naam'}
          {subject && `, ${subject}`}
        </label>
        <p class="own" dir="auto" id={`${id}-tekst`}>
          {text}
        </p>
        <p class={isHere || whose === 'ours' ? 'small' : 'todo'} id={`${id}-wie`}>
          {!isHere && whose !== 'ours' && <Icon name="alert" size="sm" />}
          <span>{isHere ? 'Dit staat hier al.' : tooLong ? TOO_LONG : aboutWhom(answer, page)}</span>
        </p>
        {!isHere && (
          <div>
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
          </div>
        )}
      </div>
    </li>
  );
}

const TOO_LONG = 'Dit is te lang voor één antwoord. Kort het in, of neem het zelf over.';

function aboutWhom({ whose, mark, student }: FoundAnswer, { fullName }: StudentPage): string {
  if (whose === 'ours') return `Het kenmerk is dat van je vraag over ${fullName}.`;
  if (mark)
    return `Dit antwoord heeft een ander kenmerk. Het hoort bij een andere leerling, of bij een vraag die hier niet meer is. Vink het alleen aan als het over ${fullName} gaat.`;
  if (whose === 'other')
    return `In de tekst staat ${student}. Vink het alleen aan als het over ${fullName} gaat.`;
  return `Er staat geen kenmerk bij. Vink het alleen aan als het over ${fullName} gaat.`;
}
