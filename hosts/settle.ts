import { relation, sameStudent } from './identity';
import type { Means, Reading, Student } from './reading';

/** What one look gave, as far as it matters here; see `Look`. */
export type Sight =
  | {
      state: 'student';
      means: Means;
      student: Student;
      /** The number or the birth date stands with a name of its own: when one of the two is late, so is the other. */
      paired?: boolean;
    }
  | { state: 'nobody' | 'unsure' | 'outside' | 'awaited' | 'unread' };

export interface Moment {
  /** Milliseconds on any steady clock. */
  now: number;
  sight: Sight;
  /** The id of the student in the URL, or null. */
  urlId: string | null;
  /** The document is still being parsed, or a navigation to another student has begun. */
  busy: boolean;
  /** When the page last changed after it had been parsed; null when it never did. */
  changedAt: number | null;
  /**
   * The page has written the name anew since the last believed student: the only sign that tells a namesake from
   * a page that still shows the former student.
   */
  rewritten: boolean;
}

/** What is remembered between looks. Starts as `UNSETTLED`. */
export interface Settling {
  /** The last sight as text, and since when it has been the same. */
  key: string;
  since: number;
  urlId: string | null;
  /** Whether the last outcome was final for that sight. */
  settled: boolean;
  /** A student that was seen and is not believed yet. */
  pending: Student | null;
  /** Seen under addresses that were left before they were believed, since the last belief. */
  passed: readonly Student[];
  /** Somebody may still be on the way under an address, or in half a page, of somebody else. Wait longer. */
  restless: boolean;
  /** Everyone who was believed in this document, latest last. */
  known: readonly Student[];
  /** Namesakes of whom the teacher said that they are on the page. */
  accepted: readonly Student[];
  /** The student that is believed to be on the page now. */
  claimed: Extract<Reading, { state: 'student' }> | null;
}

export const UNSETTLED: Settling = {
  key: '',
  since: 0,
  urlId: null,
  settled: true,
  pending: null,
  passed: [],
  restless: false,
  known: [],
  accepted: [],
  claimed: null,
};

/** How long a sight must have been the same, on a page that is quiet as long, before it is believed. */
const QUIET = 250;
/** The same on a page that is never quiet. */
const NOISY = 1000;
/** The same where there is a doubt that time can take away. */
const DOUBT = 2000;
/** After this long, a page that contradicts itself is not going to stop. */
const STUBBORN = 5000;
/** Hosts have been seen to take up to ten seconds; by now a page has had its chance to name somebody. */
const AWAITED = 8000;
const REMEMBERED = 30;

const CHANGING: Reading = { state: 'changing' };

export interface Settled {
  state: Settling;
  reading: Reading;
  /** Milliseconds after which another look may change the outcome without the page changing; null: none. */
  again: number | null;
}

/** Decides from one look, and from those before it, what may be believed. Never guesses. */
export function settle(before: Settling, moment: Moment): Settled {
  const { now, sight, changedAt } = moment;
  const outside = sight.state === 'outside';
  if (outside || moment.busy || sight.state === 'unread') {
    const state = { ...before, key: '', claimed: null };
    return { state, reading: outside ? { state: 'outside' } : CHANGING, again: outside ? null : QUIET };
  }

  const state = remember(before, moment);
  const held = now - state.since;
  const quiet = changedAt === null ? Number.POSITIVE_INFINITY : now - changedAt;
  const stands = before.settled && before.key === state.key;
  const enough = (needed: number) =>
    stands || (held >= needed && (quiet >= Math.min(needed, QUIET) || held >= Math.max(needed, NOISY)));

  /** Believes `reading` once the sight has held for `needed` ms; until then says `meanwhile`. */
  const after = (needed: number, reading: Reading, meanwhile: Reading = CHANGING): Settled => {
    const settled = enough(needed);
    const said = settled ? reading : meanwhile;
    state.settled = settled;
    state.claimed = said.state === 'student' ? said : null;
    if (settled) {
      state.pending = null;
      if (said.state !== 'unsure') {
        state.restless = false;
        state.passed = [];
      }
      if (said.state === 'student') {
        const isThem = isOne(said.student);
        // What a teacher said in a doubt is no ground to doubt what the page says later. The other namesake is.
        if (!state.accepted.some(isThem) || !/namesake/.test(relations))
          state.known = [...state.known.filter((one) => !isThem(one)), said.student].slice(-REMEMBERED);
      }
    }
    return { state, reading: said, again: settled ? null : Math.min(Math.max(needed - held, 50), QUIET) };
  };

  const first = state.known.length === 0;
  const asParsed = first && changedAt === null;
  if (sight.state !== 'student') {
    if (sight.state === 'unsure') return after(asParsed ? 0 : DOUBT, { state: 'unsure' });
    return after(sight.state === 'awaited' ? AWAITED : asParsed ? 0 : QUIET, { state: 'nobody' });
  }

  const { student } = sight;
  const reading: Reading = { state: 'student', means: sight.means, student };
  const relations = relationsTo(state, student);
  if (/half/.test(relations)) return after(STUBBORN, { state: 'unsure' });
  const namesake =
    /namesake/.test(relations) && !/same,/.test(relations) && !state.accepted.some(isOne(student));
  // The page has written the name since, or says together with it what none of the others said; and nobody else is on
  // the way whose page could still give that name.
  const isApart = moment.urlId !== null && sight.paired && !/namesake,/.test(relations);
  const isProven = !state.restless && (isApart || (moment.rewritten && !state.passed.length));
  if (namesake && !isProven) return after(STUBBORN, { state: 'unsure', namesake: student });
  const { claimed } = before;
  // The believed student is still there, and the page says more or less about them.
  if (claimed && relation(claimed.student, student) === 'same') return after(QUIET, reading, claimed);
  const doubtful = state.restless || namesake || /twin/.test(relations);
  // The first student of this document, named by its URL and in the page's own place: nothing to mix up with.
  const plain = asParsed || (first && sight.means === 'profile');
  return after(doubtful ? DOUBT : plain ? 0 : QUIET, reading);
}

const isOne = (student: Student) => (one: Student) => sameStudent(one.identifiers, student.identifiers);

/** How the student stands to everybody who was seen here, in words with a comma after each. */
const relationsTo = ({ known, passed }: Settling, student: Student) =>
  [...known, ...passed].map((one) => `${relation(one, student)},`).join();

/** The state with this sight in it: since when, and whether students are chasing each other. */
function remember(before: Settling, { now, sight, urlId, rewritten }: Moment): Settling {
  const key = JSON.stringify([sight, urlId, rewritten]);
  if (key === before.key) return { ...before };
  const state = { ...before, key, since: now, urlId, settled: false };
  if (urlId !== before.urlId && !before.settled) {
    // Whoever was seen is not on the way any more; of an address that showed nobody new, they still may be.
    const { pending, known } = before;
    if (!pending || before.restless) state.restless = true;
    else if (!known.slice(-1).some(isOne(pending))) state.passed = [...before.passed, pending];
    state.pending = null;
  }
  if (sight.state !== 'student') return state;
  const { student } = sight;
  // Half a page and a former name that still stands are no student that comes and goes.
  const odd = /half|namesake/.test(relationsTo(state, student));
  // On a page without addresses somebody wholly other has come after the former; all else may be half of both.
  const plain = urlId === null ? /same|other/ : /same/;
  if (state.pending && (odd || !plain.test(relation(state.pending, student)))) state.restless = true;
  if (!odd) state.pending = student;
  return state;
}
