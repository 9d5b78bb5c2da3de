import { idInUrl, type LabelReader, type Look, look } from './look';
import { pageChanges } from './page-changes';
import type { HostProfile } from './profile';
import type { Reading, Student } from './reading';
import type { Root } from './roots';
import { settle, UNSETTLED } from './settle';
import { isShown } from './shown';

/** On average at most one look in this time, however much the page changes. */
const GAP = 150;
/** After a rest so many milliseconds' worth of looks may follow at once: a page that goes on does so in a few steps. */
const BURST = 3000;
/** A look may take at most a twentieth of the time while something is to be found out. */
const SHARE = 20;
/** And a two-hundredth on a page that never rests, while nothing is shown that could be another's. */
const CALM = 200;
const POLL = 1000;
/** A navigation that has not arrived by then was cancelled (a form with changes asks before it lets go). */
const LEAVING = 4000;

/** Where a name or a number was read, and what it said. */
type Sign = [Element, string | null];

const signAt = (text: Node | null): Sign[] => {
  const place = text?.parentElement;
  return place ? [[place, place.textContent]] : [];
};

export interface Watch {
  /** What may be believed at this very moment: looks again. */
  now(): Reading;
  /** The teacher says that this namesake is on the page: holds as long as the document. */
  accept(namesake: Student): void;
}

/**
 * Watches where the host is and who is on the page, until `signal` aborts. Reports every reading that differs from
 * the one before, and the first. Throws nothing.
 * @param own Our own element in the page: that it comes or goes is no change of the page.
 * @param visit Called with every root that is read, at every look.
 * @param open Whether something is shown of the student: then it is looked at more often.
 * @param labels Gives the code that reads labels; null while it is not here. Where it is wanted it sees to it that it
 * comes, and that the page is looked at when it has.
 */
export function watch(
  profile: HostProfile,
  signal: AbortSignal,
  own: Node,
  open: () => boolean,
  labels: (wanted: boolean) => LabelReader | null,
  report: (reading: Reading) => void,
  visit: (root: Root) => void,
): Watch {
  let settling = UNSETTLED;
  let reported = '';
  let changedAt: number | null = null;
  let leaving: { to: string; until: number } | null = null;
  let lastLook = Number.NEGATIVE_INFINITY;
  let gap = GAP;
  /** When the next look that a change of the page asks for may be. */
  let earliest = lastLook;
  let cost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  /** The page has changed since the last look. */
  let moved = false;
  /** What we hear of now came in as the page was parsed, and is no change of it. */
  let parsing = true;
  /** Where the believed student's name was read, to see whether the page has written it anew. */
  let wrote: { text: Node; place: Node | null; said: string | null } | null = null;
  /** What said who the student is that was reported last, and the address: while all stand, the next look can wait. */
  let named: { signs: Sign[]; href: string } | null = null;

  function now(): Reading {
    const started = performance.now();
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
    const loading = document.readyState === 'loading';
    const url = new URL(location.href);
    if (leaving && (leaving.to === url.href || leaving.until < started)) leaving = null;
    if (moved) changedAt = started;
    moved = false;
    // Where nothing but labels names the student, their reader is asked for while the page is still coming in.
    const seen: Look & { nameAt?: Node | null; signs?: (Node | null)[] } = look(
      profile,
      url,
      document,
      labels(!profile.header),
    );
    if (seen.state === 'unread') labels(true);
    const { nameAt = null, signs = [], roots = [document], ...sight } = seen;
    for (const root of roots) visit(root);
    const { state, reading, again } = settle(settling, {
      now: started,
      sight,
      urlId: idInUrl(profile, url),
      busy: loading || leaving !== null,
      changedAt,
      rewritten: wroteAnew(nameAt),
    });
    settling = state;
    if (reading.state === 'student' && again === null && nameAt)
      wrote = { text: nameAt, place: nameAt.parentNode, said: nameAt.textContent };
    named = reading.state === 'student' ? { signs: signs.flatMap(signAt), href: url.href } : null;
    hear(roots, named?.signs.map(([place]) => place) ?? []);
    // The page says that all of it is there before we hear of what came in last.
    queueMicrotask(() => {
      parsing = loading;
    });
    lastLook = performance.now();
    cost = lastLook - started;
    gap = Math.max(GAP, again === null && !open() ? Math.min(cost * CALM, POLL) : cost * SHARE);
    if (again !== null) soon(again);
    say(reading);
    return reading;
  }

  function say(reading: Reading): void {
    const key = JSON.stringify(reading);
    if (key === reported || signal.aborted) return;
    reported = key;
    report(reading);
  }

  /** Who was reported is believed no more, before the page is painted again. */
  function doubt(): void {
    named = null;
    say({ state: 'changing' });
  }

  /**
   * The page has changed: looks in this very task, unless that is too soon after the last look. Where a name or number
   * that was read is gone, hidden or another, or the address is, nobody is believed until then.
   * @param hides whether what was read may be hidden by it
   */
  function heard(hides: boolean): void {
    moved ||= !parsing;
    const fell = ([place, text]: Sign) =>
      !place.isConnected ||
      !place.ownerDocument.defaultView ||
      place.textContent !== text ||
      (hides && !isShown(place));
    const falls = named && (named.href !== location.href || named.signs.some(fell));
    if (performance.now() >= (falls ? lastLook + cost * SHARE : earliest)) {
      lookAgain();
      return;
    }
    if (falls) doubt();
    soon(0);
  }

  function wroteAnew(nameAt: Node | null): boolean {
    // An app may keep the node, and change what it says.
    if (!wrote || !nameAt || (nameAt === wrote.text && nameAt.textContent === wrote.said)) return false;
    return profile.renders === 'server' || nameAt.parentNode === wrote.place;
  }

  /** A look that a change of the page asked for: these are counted. */
  function lookAgain(): void {
    now();
    earliest = Math.min(Math.max(earliest, lastLook - BURST), lastLook) + gap;
  }

  /** Looks after `wait` ms, unless that is too soon after the last look or an earlier one is due. */
  function soon(wait: number): void {
    const at = Math.max(performance.now() + wait, earliest);
    if (signal.aborted || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(lookAgain, at - performance.now());
  }

  const hear = pageChanges(own, signal, heard, () => named && doubt());

  const options = { signal };
  const lookNow = () => void now();
  const arrived = () => {
    leaving = null;
    now();
  };
  if ('navigation' in window) {
    const { navigation } = window;
    const leave = ({ downloadRequest, destination }: NavigateEvent) => {
      const other = idInUrl(profile, new URL(destination.url)) !== idInUrl(profile, new URL(location.href));
      if (!other || downloadRequest !== null) return;
      leaving = { to: destination.url, until: performance.now() + LEAVING };
      now();
    };
    navigation.addEventListener('navigate', leave, options);
    navigation.addEventListener('navigatesuccess', arrived, options);
    navigation.addEventListener('navigateerror', arrived, options);
  }
  for (const type of ['popstate', 'hashchange']) addEventListener(type, lookNow, options);
  // Out of the back/forward cache: it was left, and has arrived again.
  addEventListener('pageshow', arrived, options);
  // At `interactive` the page stands as its server sent it, before its own deferred scripts have touched it.
  for (const type of ['readystatechange', 'visibilitychange'])
    document.addEventListener(type, lookNow, options);
  const poll = setInterval(
    () => {
      if (named && named.href !== location.href) heard(false);
      else if (!document.hidden) soon(0);
    },
    // Before Firefox 147 nothing else tells of a pushState by which the page does not change yet.
    'navigation' in window ? POLL : GAP,
  );
  signal.addEventListener('abort', () => {
    clearInterval(poll);
    clearTimeout(timer);
  });

  now();
  return {
    now,
    accept(namesake) {
      settling = { ...settling, accepted: [...settling.accepted, namesake] };
      now();
    },
  };
}
