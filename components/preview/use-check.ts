import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Question } from '../../plan/check/questions';
import type { BuiltText } from '../../plan/documents';
import type { Plan, PlanItem } from '../../plan/model';
import { type Around, useAround } from '../check/around';
import { useDesk } from '../desk';

/** The dossiercheck beside one text: one question at a time. It stops nothing and changes nothing of a text. */
export interface Check extends Pick<Around, 'unasked' | 'letStand' | 'neverAgain' | 'askAllAgain'> {
  /** Those there are to go through now, in the order of the text. */
  questions: readonly Question[];
  /** Which of them is open, from 0; null while none was asked for. */
  at: number | null;
  /** How many more there are about how sentences read, not shown yet. */
  finer: number;
  open(at: number | null): void;
  showFiner(): void;
}

/** @returns null until the check, which is loaded after the text was drawn, has read it */
export function useCheck(text: BuiltText | undefined, plan: Plan<string> | undefined): Check | null {
  const desk = useDesk();
  const around = useAround(desk, 'now');
  const at = useSignal<number | null>(null);
  const finer = useSignal(false);
  const about = around?.about();
  // The text is made anew at each drawing; it differs only with what it is made of.
  const all = useMemo(() => {
    if (!around || !about || !text || !plan) return [];
    const reader = READERS[text.document.id] ?? 'school';
    return around.engine.questionsOf(plan, { ...about, reader });
  }, [about, text?.document.id, desk.snapshot, desk.school, desk.place.blocks.value]);
  if (!around || !plan) return null;

  const { unasked, letStand, neverAgain, askAllAgain } = around;
  const left = around.left(all);
  const questions = left.filter(({ level }) => level === 'vraag' || finer.value);
  const open = at.value === null ? null : Math.min(at.value, questions.length - 1);
  return {
    questions,
    at: open === null || open < 0 ? null : open,
    finer: finer.value ? 0 : left.length - questions.length,
    open(next) {
      at.value = next;
    },
    showFiner() {
      finer.value = true;
      at.value = 0;
    },
    ...{ unasked, letStand, neverAgain, askAllAgain },
  };
}

/** Texts that are not for who works with the pupil, by id. */
const READERS: Readonly<Record<string, 'parents' | 'pupil'>> = {
  ouderblad: 'parents',
  leerlingblad: 'pupil',
};

/** The questions about one sentence, with the one that is open. */
export function questionsAbout(check: Check | null, heading: string, { source }: PlanItem) {
  const { questions = [], at = null } = check ?? {};
  const about = questions.filter(
    (one) =>
      one.heading === heading &&
      one.source.kind === source.kind &&
      one.source.name === source.name &&
      one.source.field === source.field,
  );
  const open = at === null ? undefined : questions[at];
  return { about, open: open && about.includes(open) ? open : null };
}
