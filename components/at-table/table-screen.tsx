import { STEP_IDS, type StepId } from '../../content/chapter';
import { TABLE } from '../../content/table-questions';
import { dayWithYear } from '../../plan/dates';
import { firstNameIn } from '../../plan/first-name';
import { useDesk } from '../desk';
import { Icon } from '../icon';
import { Trouble } from '../states/trouble';
import { useFocusNext } from '../use-focus';
import { Agreed } from './agreed';
import { ownWordsAt } from './own-words';
import type { TableState } from './table-state';
import { useTalk } from './use-talk';
import { WhatEachSays } from './what-each-says';
import { WhoIsHere } from './who-is-here';

const ASKED_ID = 'aan-tafel-vraag';

interface TableScreenProps {
  step: StepId;
  /** Of the talk, `YYYY-MM-DD`. */
  day: string;
  state: TableState;
  /** Another step is talked about. */
  choose(step: StepId): void;
  blank(): void;
  /** The talk is over. */
  done(): void;
}

/** What all at the table may read: their own words, one question at a time, and what is agreed. */
export function TableScreen({ step, day, state, choose, blank, done }: TableScreenProps) {
  const { place, student, page } = useDesk();
  const { about, questions } = TABLE[step];
  const talk = useTalk(step, day, state);
  useFocusNext(place);
  const words = ownWordsAt(student, step);
  const at = Math.min(state.at.value, questions.length);
  const question = questions[at - 1];
  const isLast = at === questions.length;
  const go = (to: number) => {
    state.at.value = to;
    place.focusNext.value = ASKED_ID;
  };
  return (
    <div class="table-room">
      <div class="table">
        <header class="table-top">
          <Icon name="stairs" />
          <h1>Aan tafel</h1>
          <label class="sr" for="aan-tafel-stap">
            Waar gaat het over?
          </label>
          <select
            class="pick"
            id="aan-tafel-stap"
            value={step}
            onChange={(event) => choose(event.currentTarget.value as StepId)}
          >
            {STEP_IDS.map((id) => (
              <option key={id} value={id}>
                {TABLE[id].about}
              </option>
            ))}
          </select>
          <span class="meta">{dayWithYear(day)}</span>
          {!isLast && (
            <button type="button" class="btn" onClick={done}>
              Klaar
            </button>
          )}
        </header>
        <main class="table-ask">
          <Trouble here="tabblad" about={null} />
          <div class="table-voice">
            <p>
              <bdi>{firstNameIn(page.shortName)}</bdi>
            </p>
            {words && (
              <blockquote class={words.length > 140 ? 'own is-long' : 'own'} dir="auto">
                “{words}”
              </blockquote>
            )}
          </div>
          <h2 class="table-q" id={ASKED_ID} tabIndex={-1}>
            <small>{question ? `Vraag ${at} van ${questions.length}` : about}</small>
            {question ? question.text : 'Wie zitten er aan tafel?'}
          </h2>
          {question ? (
            <WhatEachSays key={`${question.id} ${day}`} question={question.id} day={day} askedBy={ASKED_ID} />
          ) : (
            <WhoIsHere draft={talk.present} />
          )}
          {talk.line}
        </main>
        <Agreed step={step} day={day} state={state} />
        <footer class="table-foot">
          <p class="help">
            Op dit scherm staat alleen wat jullie allemaal mogen lezen.{' '}
            <button type="button" class="link quiet" onClick={blank} aria-keyshortcuts="Escape">
              Maak het scherm leeg (Esc)
            </button>
          </p>
          {at > 0 && (
            <button type="button" class="btn btn-quiet" onClick={() => go(at - 1)}>
              <Icon name="left" size="sm" />
              {at > 1 ? 'Vorige vraag' : 'Wie er zijn'}
            </button>
          )}
          {isLast ? (
            <button type="button" class="btn btn-primary" onClick={done}>
              Klaar
            </button>
          ) : (
            <button type="button" class="btn btn-primary" onClick={() => go(at + 1)}>
              {at > 0 ? 'Volgende vraag' : 'Eerste vraag'}
              <Icon name="right" size="sm" />
            </button>
          )}
        </footer>
      </div>
    </div>
  );
}
