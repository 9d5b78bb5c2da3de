import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect } from 'preact/hooks';
import { placeOf } from '../../plan/check/places';
import type { Question } from '../../plan/check/questions';
import type { TextDraft } from '../../ports/dossier-link';
import { type Desk, DeskContext, ofStudent } from '../desk';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';
import { counted } from '../words';
import { useAround } from './around';
import { arriveAt, selectIn } from './at-words';
import { QuestionCard } from './question-card';
import { isInWord, PAUSE, whenIdle } from './quiet';

interface BesideFieldProps {
  draft: TextDraft;
  box: RefObject<HTMLTextAreaElement | null>;
}

/** The dossiercheck at the edge of a field about a student. Of what is about the school nothing is asked. */
export function BesideField(props: BesideFieldProps) {
  const desk = useContext(DeskContext);
  const about = desk && ofStudent(desk);
  const { dossier } = props.draft.where;
  if (about?.student.dossier !== dossier || !placeOf(props.draft.where)) return null;
  return <Mark desk={about} {...props} />;
}

/** A mark where there are questions; the first one opens below the field, on a press and never by itself. */
function Mark({ desk, draft, box }: BesideFieldProps & { desk: Desk }) {
  const { where } = draft;
  const around = useAround(desk, 'idle');
  const found = useSignal<readonly Question[]>([]);
  const open = useSignal<Question | null>(null);
  const text = draft.value.value;
  const id = `${box.current?.id}-dossiercheck`;
  const questions = () => around?.left(around.engine.questionsIn(text, where, around.about())) ?? [];

  useEffect(() => {
    if (box.current) arriveAt(desk.place, where, box.current);
  }, []);
  useEffect(() => {
    const field = box.current;
    if (!around || !field) return;
    const isTyping = () => document.activeElement === field;
    const look = () => {
      if (isTyping() && isInWord(field)) return;
      const next = questions();
      // The mark is about to go: who has just come to it by keyboard stands in the field again, and nowhere else.
      if (next.length === 0 && document.activeElement?.id === `${id}-merk`) takeFocus(field);
      found.value = next;
    };
    let idle = () => {};
    const soon = () => {
      idle();
      idle = whenIdle(look);
    };
    const timer = setTimeout(soon, isTyping() ? PAUSE : 0);
    field.addEventListener('blur', soon);
    return () => {
      clearTimeout(timer);
      idle();
      field.removeEventListener('blur', soon);
    };
  }, [around?.engine, around?.unasked, desk.snapshot, text]);

  const show = (next: Question | null) => {
    open.value = next;
    if (!next) takeFocus(found.peek().length > 0 ? document.getElementById(`${id}-merk`) : box.current);
  };
  useEscape(open.value !== null, () => show(null));
  const asked = open.value;
  useLayoutEffect(() => {
    if (!asked) return;
    const card = document.getElementById(id);
    card?.scrollIntoView({ block: 'nearest' });
    takeFocus(card, { preventScroll: true });
  }, [asked]);

  const count = found.value.length;
  const at = asked ? found.value.findIndex((one) => isSame(one, asked)) : -1;
  const answered = (how: (question: Question) => void) => {
    if (!asked) return;
    how(asked);
    const rest = found.peek().filter((one) => !isSame(one, asked));
    found.value = rest;
    show(rest[Math.max(0, at) % rest.length] ?? null);
  };
  const close = (
    <button type="button" class="link" onClick={() => show(null)}>
      Vraag sluiten
    </button>
  );
  return (
    <>
      {count > 0 && (
        <button
          type="button"
          class="mark"
          id={`${id}-merk`}
          aria-label={`${counted(count, 'vraag', 'vragen')} van de dossiercheck bij dit veld`}
          title={counted(count, 'vraag', 'vragen')}
          aria-expanded={asked !== null}
          onClick={() => {
            // What was typed since the last look counts too.
            found.value = questions();
            show(asked ? null : (found.peek()[0] ?? null));
          }}
        >
          {count}
        </button>
      )}
      {around && asked && at >= 0 && (
        <QuestionCard
          id={id}
          asked={found.value[at] ?? asked}
          at={at}
          of={count}
          change={() => {
            if (box.current && !selectIn(box.current, asked)) takeFocus(box.current);
          }}
          letStand={() => answered(around.letStand)}
          neverAgain={() => answered(around.neverAgain)}
          next={() => show(found.peek()[(at + 1) % count] ?? null)}
        >
          {close}
        </QuestionCard>
      )}
      {asked && at < 0 && (
        // It stays until it is closed: what goes by itself moves what somebody is typing in.
        <div class="hint is-past">
          <p>Deze vraag is niet meer nodig: de tekst is veranderd.</p>
          {close}
        </div>
      )}
    </>
  );
}

/** The same question, also where words before it were added or taken away. */
function isSame({ sign }: Question, { sign: other }: Question): boolean {
  return sign.rule === other.rule && sign.hash === other.hash;
}
