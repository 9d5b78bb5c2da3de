/** What the dossiercheck needs beside a text: its rules, what is not asked on this device, and who else is known here. */
import { type Signal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Question } from '../../plan/check/questions';
import type { Checked } from '../../plan/check/rule';
import type { PanelLink } from '../../ports/panel-link';
import { keepUnasked, unaskedHere } from '../../ports/unasked';
import { type Desk, usePanelLink } from '../desk';
import { address } from '../sheet';
import { whenIdle } from './quiet';

type Engine = typeof import('../../plan/check/questions');

export interface Around {
  engine: Engine;
  /** Who it is about; worked out once for as long as nothing changes. */
  about(): Omit<Checked, 'place' | 'reader'>;
  /** How many rules are not asked on this device. */
  unasked: number;
  /** Of these, those that were neither let stand nor switched off. */
  left(questions: readonly Question[]): Question[];
  letStand(question: Question): void;
  neverAgain(question: Question): void;
  askAllAgain(): void;
}

/** The same for every text of this page. */
const engine = signal<Engine | null>(null);
const unasked = signal<readonly string[] | null>(null);
const others = new WeakMap<PanelLink, Map<string, Signal<readonly string[]>>>();

/**
 * @param when the text itself is there: at once, or when the browser has nothing else to do
 * @returns null until all of it is there
 */
export function useAround({ page, student, school, snapshot }: Desk, when: 'now' | 'idle'): Around | null {
  const link = usePanelLink();
  const known = othersOf(link, student.dossier);
  const { dossier } = student;
  useEffect(() => {
    const load = () => {
      // Without it there are no questions; the text is as good as before.
      import('../../plan/check/questions').then(
        (loaded) => {
          engine.value = loaded;
        },
        () => {},
      );
      askOthers(link, dossier);
      // It may have been changed in another page meanwhile.
      void unaskedHere()
        .catch(() => unasked.peek() ?? [])
        .then((rules) => {
          if (String(rules) !== String(unasked.peek() ?? '\n')) unasked.value = rules;
        });
    };
    if (when === 'idle') return whenIdle(load);
    load();
  }, []);
  const loaded = engine.value;
  const never = unasked.value;
  if (!loaded || !never) return null;
  const keep = (rules: readonly string[]) => {
    unasked.value = rules;
    keepUnasked(rules).catch(() => {});
  };
  const { label, fullName } = page;
  return {
    engine: loaded,
    about: () =>
      once([known.value, snapshot, school, label, fullName], () => ({
        names: [label, fullName.split(' ')[0] ?? ''],
        others: loaded.namesOfPupils(known.value, [...school.rows, ...student.rows]),
      })),
    unasked: never.length,
    left(questions) {
      const signs = snapshot.rows.flatMap((row) => (row.kind === 'let-stand' ? [row.payload] : []));
      return questions.filter((one) => !never.includes(one.rule) && !loaded.isLet(one, signs));
    },
    // A failure is said where all that is not on disk is said.
    letStand: ({ sign }) =>
      void link.set(address(student, 'let-stand', crypto.randomUUID()), sign).catch(() => {}),
    neverAgain: ({ rule }) => keep([...never, rule]),
    askAllAgain: () => keep([]),
  };
}

/** First names of the other students on this device. */
function othersOf(link: PanelLink, dossier: string): Signal<readonly string[]> {
  const all = others.get(link) ?? new Map<string, Signal<readonly string[]>>();
  others.set(link, all);
  const known = all.get(dossier) ?? signal<readonly string[]>([]);
  all.set(dossier, known);
  return known;
}

/** Once for each dossier that is shown. */
const asked = new WeakSet<Signal<readonly string[]>>();

function askOthers(link: PanelLink, dossier: string): void {
  const known = othersOf(link, dossier);
  if (asked.has(known)) return;
  asked.add(known);
  // Without their names, nothing is asked about them.
  link.ask('other-names', { dossier }).then(
    (names) => {
      known.value = names ?? [];
    },
    () => void asked.delete(known),
  );
}

type About = Omit<Checked, 'place' | 'reader'>;
let last: { of: readonly unknown[]; about: About } | null = null;

function once(of: readonly unknown[], make: () => About): About {
  if (!last?.of.every((one, index) => one === of[index])) last = { of, about: make() };
  return last.about;
}
