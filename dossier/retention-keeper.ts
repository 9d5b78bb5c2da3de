/**
 * Wipes what is due, once a day and before anything of that day is read; and asks first where retention.ts says so.
 *
 * Nobody wakes the background at midnight: it looks whenever it begins, and before the first reading of a new day. Until
 * then nobody is shown anything either.
 */
import { calendarDay } from './calendar-day';
import { lastCommit } from './commits';
import { type DueNow, keepOn, type Look, lookForDue, stampAnew, wipeDue } from './due';
import { type Looked, NEVER, parseLooked, parseTerms, type Question } from './looked';
import { doubtOf, isDue, isShorter } from './retention';
import { type Most, type Terms, within } from './retention-terms';
import type { Summary } from './rows';
import type { SafeStorage } from './safe-storage';

export interface RetentionEdges {
  /** Both outlive the databases, and the browser. */
  terms: { read(): Promise<unknown>; write(terms: Terms): Promise<void> };
  looked: { read(): Promise<unknown>; write(looked: Looked): Promise<void> };
  /** What the school allows at most; null where it says nothing. */
  most(): Promise<Most | null>;
  /** Is anything being typed in this dossier that is not stored yet? Then it is not due: that is a change. */
  isBusy(dossier: string): Promise<boolean>;
  /** Nothing of this dossier is there any more. */
  wiped(dossier: string): Promise<void>;
  now(): number;
}

export interface RetentionKeeper {
  /** Resolves when what was due today is gone. Never rejects: what cannot be wiped now is tried again later. */
  today(): Promise<void>;
  /** What waits for the teacher. */
  question(): Promise<Question | null>;
  /**
   * The teacher's answer.
   * @param count as they saw it
   * @returns false when it is another number by now: then nothing is done, and it is asked anew
   * @throws DossierFailure
   */
  answer(wipes: boolean, count: number): Promise<boolean>;
  /** As they hold: those of this device, within what the school allows. */
  terms(): Promise<Terms>;
  /** Of this device. What is due by these and was not by the former waits for the teacher. @throws DossierFailure */
  setTerms(terms: Terms): Promise<void>;
  /** What the school allows may be other than before: shorter asks first, as any term. */
  again(): Promise<void>;
  /** What the edges keep was wiped, with everything else. */
  forget(): void;
}

/** In milliseconds. Where wiping failed (a full disk), not every reading tries again. */
const LATER = 60_000;

/** @param storage whose readings do not wait for this */
export function retentionKeeper(storage: SafeStorage, edges: RetentionEdges): RetentionKeeper {
  const { now, isBusy } = edges;
  let done = '';
  let failedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | null = null;
  let held: Promise<Terms> | null = null;
  let known: Looked | null = null;
  const day = () => calendarDay(now());

  /** What was chosen on this device, which the rules of the school leave as it is. */
  function chosen(): Promise<Terms> {
    held ??= edges.terms.read().then(parseTerms);
    return held.catch(() => {
      held = null;
      return parseTerms(null);
    });
  }

  async function terms(): Promise<Terms> {
    const [own, most] = await Promise.all([chosen(), edges.most()]);
    return within(own, most);
  }

  async function lastLook(): Promise<Looked> {
    known ??= parseLooked(await edges.looked.read());
    return known;
  }

  /** As of now, with what the clock is worth. */
  async function look(): Promise<{ about: Look; due: DueNow }> {
    const looked = await lastLook();
    const today = day();
    const about = { looked, terms: await terms(), today, doubt: doubtOf(looked.day, today) };
    return { about, due: await storage.read((database) => lookForDue(database, about)) };
  }

  async function pass() {
    const looked = await lastLook();
    const today = day();
    if (looked.day === today && looked.jumped === null && sameTerms(looked.terms, await terms())) return;
    const { about, due } = await look();
    if (about.doubt === null) {
      if (due.mistimed.length > 0)
        await storage.change((database) => stampAnew(database, due.mistimed, now()));
      await wipeAll(due.known, (one) => isDue(one, about.terms, today) && isDue(one, looked.terms, today));
    }
    await note(about, due.asked);
  }

  async function wipeAll(dossiers: readonly string[], stillDue: (summary: Summary) => boolean) {
    const quiet: string[] = [];
    for (const dossier of dossiers) if (!(await isBusy(dossier))) quiet.push(dossier);
    if (quiet.length === 0) return;
    const gone = await storage.change((database) => wipeDue(database, quiet, stillDue, now()));
    // Gone from the second copy too, before anybody hears that it is.
    await storage.tidy();
    for (const dossier of gone) await edges.wiped(dossier).catch(() => {});
  }

  /** What the next look starts from. A strange day is believed when the teacher says so, by an answer. */
  async function note({ looked, doubt, today, terms: current }: Look, due: string[], isSaid = false) {
    const why = isShorter(looked.terms, current) ? 'shorter' : (looked.asked?.why ?? 'over');
    const asked = due.length > 0 ? { dossiers: due, why } : null;
    if (!isSaid && doubt && doubt !== 'first') return keep({ ...looked, jumped: due.length || null });
    if (!isSaid && doubt && asked) return keep({ ...looked, asked });
    const { number = 0, clock = '' } = (await storage.read(lastCommit)) ?? {};
    return keep({ day: today, commit: number, clock, terms: current, asked, jumped: null });
  }

  async function keep(next: Looked) {
    await edges.looked.write(next);
    known = next;
  }

  async function today(): Promise<void> {
    if (done === day() || Math.abs(now() - failedAt) < LATER) return;
    looking ??= pass()
      .then(
        () => {
          done = day();
        },
        () => {
          failedAt = now();
        },
      )
      .finally(() => {
        looking = null;
      });
    return looking;
  }

  async function again(): Promise<void> {
    done = '';
    failedAt = Number.NEGATIVE_INFINITY;
    await today();
  }

  return {
    today,
    terms,

    async question() {
      await today();
      const { asked, jumped } = await lastLook().catch(() => NEVER);
      if (jumped !== null) return { count: jumped, why: 'clock' };
      return asked && { count: asked.dossiers.length, why: asked.why };
    },

    async answer(wipes, count) {
      await today();
      const { about, due } = await look();
      if (due.asked.length !== count) {
        await note(about, due.asked);
        return false;
      }
      if (wipes) await wipeAll(due.asked, (summary) => isDue(summary, about.terms, about.today));
      else await storage.change((database) => keepOn(database, due.asked, about, now()));
      await note(about, [], true);
      return true;
    },

    async setTerms({ open, closed }) {
      const [own, shown] = await Promise.all([chosen(), terms()]);
      // What only the school made so was not chosen.
      const next = {
        open: open === shown.open ? own.open : open,
        closed: closed === shown.closed ? own.closed : closed,
      };
      await edges.terms.write(next);
      held = Promise.resolve(next);
      await again();
    },

    again,

    forget() {
      held = null;
      known = null;
      done = '';
    },
  };
}

function sameTerms(one: Terms, other: Terms): boolean {
  return !isShorter(one, other) && !isShorter(other, one);
}
