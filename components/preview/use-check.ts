import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Question } from '../../plan/check/questions';
import type { BuiltText } from '../../plan/documents';
import type { Plan, PlanItem } from '../../plan/model';
import { keepUnasked, unaskedHere } from '../../ports/unasked';
import { useDesk, usePanelLink } from '../desk';
import { address } from '../sheet';

/** The dossiercheck beside one text: one question at a time. It stops nothing and changes nothing of a text. */
export interface Check {
  /** Those there are to go through now, in the order of the text. */
  questions: readonly Question[];
  /** Which of them is open, from 0; null while none was asked for. */
  at: number | null;
  /** How many more there are about how sentences read, not shown yet. */
  finer: number;
  /** How many rules are not asked on this device. */
  unasked: number;
  open(at: number | null): void;
  showFiner(): void;
  letStand(question: Question): void;
  neverAgain(question: Question): void;
  askAllAgain(): void;
}

type Engine = typeof import('../../plan/check/questions');

/** @returns null until the check, which is loaded after the text was drawn, has read it */
export function useCheck(text: BuiltText | undefined, plan: Plan<string> | undefined): Check | null {
  const link = usePanelLink();
  const { place, student, school, snapshot, page } = useDesk();
  const engine = useSignal<Engine | null>(null);
  const unasked = useSignal<readonly string[] | null>(null);
  const others = useSignal<readonly string[]>([]);
  const at = useSignal<number | null>(null);
  const finer = useSignal(false);
  useEffect(() => {
    // Without it there are no questions; the text is as good as before.
    Promise.all([import('../../plan/check/questions'), unaskedHere().catch(() => [])]).then(
      ([loaded, rules]) => {
        engine.value = loaded;
        unasked.value = rules;
      },
      () => {},
    );
    // Without their names, nothing is asked about them.
    link.ask('other-names', { dossier: student.dossier }).then(
      (names) => {
        others.value = names ?? [];
      },
      () => {},
    );
  }, []);
  const { label, fullName } = page;
  const loaded = engine.value;
  // The text is made anew at each drawing; it differs only with what it is made of.
  const all = useMemo(() => {
    if (!loaded || !text || !plan) return [];
    const names = [label, fullName.split(' ')[0] ?? ''];
    const known = loaded.namesOfPupils(others.value, [...school.rows, ...student.rows]);
    const reader = READERS[text.document.id] ?? 'school';
    return loaded.questionsOf(plan, { reader, names, others: known });
  }, [loaded, text?.document.id, snapshot, school, place.blocks.value, others.value, label, fullName]);
  const never = unasked.value;
  if (!loaded || !never || !plan) return null;

  const signs = snapshot.rows.flatMap((row) => (row.kind === 'let-stand' ? [row.payload] : []));
  const left = all.filter((one) => !never.includes(one.rule) && !loaded.isLet(one, signs));
  const questions = left.filter(({ level }) => level === 'vraag' || finer.value);
  const open = at.value === null ? null : Math.min(at.value, questions.length - 1);
  const keep = (rules: readonly string[]) => {
    unasked.value = rules;
    keepUnasked(rules).catch(() => {});
  };
  return {
    questions,
    at: open === null || open < 0 ? null : open,
    finer: finer.value ? 0 : left.length - questions.length,
    unasked: never.length,
    open(next) {
      at.value = next;
    },
    showFiner() {
      finer.value = true;
      at.value = 0;
    },
    // A failure is said where all that is not on disk is said.
    letStand: ({ sign }) =>
      void link.set(address(student, 'let-stand', crypto.randomUUID()), sign).catch(() => {}),
    neverAgain: ({ rule }) => keep([...never, rule]),
    askAllAgain: () => keep([]),
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
