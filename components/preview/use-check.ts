import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Question } from '../../plan/check/questions';
import type { Glasses } from '../../plan/check/rule';
import type { BuiltText } from '../../plan/documents';
import type { Plan, PlanItem } from '../../plan/model';
import { type Around, useAround } from '../check/around';
import { useDesk } from '../desk';

/** The dossiercheck beside one text: one question at a time. It stops nothing and changes nothing of a text. */
export interface Check extends Pick<Around, 'unasked' | 'letStand' | 'neverAgain' | 'askAllAgain'> {
  /** Those there are to go through now, in the order of the text; about how sentences read after the others. */
  questions: readonly Question[];
  /** Which of them is open, from 0; null while none was asked for. */
  at: number | null;
  /** How many more there are about how sentences read: under *Meer hints*. */
  finer: number;
  showsFiner: boolean;
  /** With whose reading glasses the text is read; null for one's own eyes. */
  glasses: Glasses | null;
  open(at: number | null): void;
  /** Opens the first of them, or puts them away. */
  turnFiner(): void;
  putOn(glasses: Glasses | null): void;
}

/** @returns null until the check, which is loaded after the text was drawn, has read it */
export function useCheck(text: BuiltText | undefined, plan: Plan<string> | undefined): Check | null {
  const desk = useDesk();
  const around = useAround(desk, 'now');
  const at = useSignal<number | null>(null);
  const finer = useSignal(false);
  const glasses = useSignal<Glasses | null>(null);
  const about = around?.about();
  // The text is made anew at each drawing; it differs only with what it is made of.
  const all = useMemo(() => {
    if (!around || !about || !text || !plan) return [];
    const reader = READERS[text.document.id] ?? 'school';
    return around.engine.questionsOf(plan, { ...about, reader }, glasses.value);
  }, [about, glasses.value, text?.document.id, desk.snapshot, desk.school, desk.place.blocks.value]);
  if (!around || !plan) return null;

  const { unasked, letStand, neverAgain, askAllAgain } = around;
  const left = around.left(all);
  const vragen = left.filter(({ level }) => level === 'vraag');
  // How a sentence reads comes after what it says, and its length last.
  const hints = around.engine.byWeight(left.filter(({ level }) => level === 'fijnslijpen'));
  const questions = finer.value ? [...vragen, ...hints] : vragen;
  const open = at.value === null ? null : Math.min(at.value, questions.length - 1);
  return {
    questions,
    at: open === null || open < 0 ? null : open,
    finer: hints.length,
    showsFiner: finer.value,
    glasses: glasses.value,
    open(next) {
      at.value = next;
    },
    turnFiner() {
      at.value = finer.value ? null : vragen.length;
      finer.value = !finer.value;
    },
    putOn(next) {
      glasses.value = next;
      at.value = null;
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
