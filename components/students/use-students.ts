import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FirstStudents, ListedStudent, RestOfStudents } from '../../dossier/student-list';
import type { OwnPageLink } from '../../ports/own-page-client';
import { today } from '../when';
import { allStudents } from './all-students';
import { AT_FIRST, arrange, type Wanted } from './arrange';
import { FIRST_ROWS } from './at-first';
import { firstStudents, takeFirstList } from './first-list';

/** In milliseconds: what is changed in one go elsewhere is asked for in one go. */
const TOGETHER = 100;
/** More than this is asked for as a whole. */
const MOST = 500;

export interface Students {
  /** By dossier; null until they are known. Of one that was wiped meanwhile null stands in its place. */
  readonly all: ReadonlySignal<ReadonlyMap<string, ListedStudent | null> | null>;
  /** What is known of the others while only the first are there; null once all are. */
  readonly rest: ReadonlySignal<RestOfStudents | null>;
  readonly today: ReadonlySignal<string>;
  /**
   * Who stands in the list, in order; of those that are still to come nobody. While the teacher reads, points and types
   * nobody changes places: what comes anew stands at the end, and the order is made again only where the teacher asks for
   * one.
   */
  readonly order: ReadonlySignal<readonly string[]>;
  /** How long the list is, with those that are still to come. */
  readonly count: ReadonlySignal<number>;
  /** Another order would be made of what is known by now. */
  readonly stale: ReadonlySignal<boolean>;
  readonly wanted: ReadonlySignal<Wanted>;
  /** What is wanted is made once all are there; until then the list stays as it is. */
  readonly waits: ReadonlySignal<boolean>;
  readonly failed: ReadonlySignal<boolean>;
  want(change: Partial<Wanted>): void;
}

type Known = ReadonlyMap<string, ListedStudent | null>;

export function useStudents(link: OwnPageLink): Students {
  const all = useSignal<Known | null>(null);
  const rest = useSignal<RestOfStudents | null>(null);
  const day = useSignal(today());
  const wanted = useSignal<Wanted>(AT_FIRST);
  const waits = useSignal(false);
  const order = useSignal<readonly string[]>([]);
  const failed = useSignal(false);
  const stale = useSignal(false);
  const count = useComputed(() => rest.value?.count ?? order.value.length);
  const changed = useRef(new Set<string>()).current;

  const fresh = () => arrange(living(all.peek()), wanted.peek(), day.peek());

  /** As the teacher wants it. */
  function arrangeAnew() {
    order.value = fresh();
    stale.value = false;
    waits.value = false;
  }

  /** Whoever came stands at the end. */
  function addToOrder() {
    if (rest.peek()) return;
    const now = fresh();
    const stand = new Set(order.peek());
    order.value = [...order.peek(), ...now.filter((id) => !stand.has(id))];
    const there = order.peek().filter((id) => all.peek()?.get(id));
    stale.value = now.length !== there.length || now.some((id, at) => id !== there[at]);
  }

  /** @param about whom was asked for: who of them was known and did not come is gone */
  function know(about: Iterable<string>, found: readonly ListedStudent[]) {
    const known = new Map(all.peek() ?? []);
    for (const id of about) if (known.has(id)) known.set(id, null);
    for (const one of found) known.set(one.dossier, one);
    all.value = known;
    failed.value = false;
  }

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const everybody = allStudents(link, {
      take(found) {
        const isKnown = (id: string) => !everybody.isChanged(id);
        know(
          [...(all.peek()?.keys() ?? [])].filter(isKnown),
          found.filter(({ dossier }) => isKnown(dossier)),
        );
        rest.value = null;
        if (waits.peek()) arrangeAnew();
        else addToOrder();
      },
      failed() {
        failed.value = true;
      },
    });
    const begin = ({ students, rest: others }: FirstStudents) => {
      know([], students);
      rest.value = others;
      order.value = fresh().slice(0, others ? FIRST_ROWS : undefined);
      if (others) everybody.look();
      if (changed.size > 0) gather();
    };
    const look = async (some: string[]) => {
      try {
        know(some, await link.ask('students', { only: some }));
        addToOrder();
      } catch {
        failed.value = true;
      }
    };
    const gather = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        // Of whom the first list is still on its way is asked after it.
        if (!all.peek()) return;
        const some = [...changed];
        changed.clear();
        // A change of a school can be one of the days on which dossiers go.
        if (some.length > MOST || some.some((id) => id.startsWith('school:'))) everybody.look();
        else void look(some);
      }, TOGETHER);
    };
    const hear = (dossier: string) => {
      everybody.changed(dossier);
      changed.add(dossier);
      gather();
    };
    const back = () => {
      if (day.peek() === today()) return;
      day.value = today();
      everybody.look();
    };
    const first = takeFirstList(link);
    // What was asked for behind a lock is asked for anew.
    const found = first ? first.found.catch(() => firstStudents(link)) : firstStudents(link);
    found.then(begin, () => {
      failed.value = true;
    });
    const stop = link.onChanged(({ dossier }) => hear(dossier));
    first?.stop();
    for (const dossier of first?.changed ?? []) hear(dossier);
    addEventListener('focus', back);
    return () => {
      clearTimeout(timer);
      everybody.stop();
      stop();
      removeEventListener('focus', back);
    };
  }, [link]);

  return {
    ...{ all, rest, today: day, order, count, stale, wanted, waits, failed },
    want(change) {
      wanted.value = { ...wanted.peek(), ...change };
      if (rest.peek()) waits.value = true;
      else arrangeAnew();
    },
  };
}

export function living(all: Known | null): ListedStudent[] {
  return [...(all?.values() ?? [])].filter((one) => one !== null);
}
