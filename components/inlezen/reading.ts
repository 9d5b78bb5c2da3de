/**
 * A text that a teacher is about to read in, and what they chose so far. One a student: when the page goes to another
 * student it stays with the first, and is there again when the page comes back.
 */
import { batch, type Signal, signal } from '@preact/signals';
import type { Failure } from '../../ports/changes';
import type { PanelPage } from '../../ports/panel';
import { bothWho, isSameWho } from '../../ports/who';

/** Of something the dossier has differently. Where nothing was chosen, what stands here stays. */
export type Take = 'theirs' | 'both';

/** A text, or the answers of colleagues; or in its place a file about this student, to be made or to be opened. */
export type ReadingScreen = 'text' | 'answers' | 'make-file' | 'open-file';

export interface Reading {
  readonly id: string;
  /** What of it is on the screen; null while the stappenplan is. */
  readonly screen: Signal<ReadingScreen | null>;
  readonly text: Signal<string>;
  /** Which of several plans in the text; null while none was chosen. */
  readonly plan: Signal<number | null>;
  /** The teacher said that the text is about this student, though it names somebody else. */
  readonly confirmed: Signal<boolean>;
  /** New things that are left out; keys of differences. */
  readonly left: Signal<ReadonlySet<string>>;
  readonly takes: Signal<ReadonlyMap<string, Take>>;
  /** What could not be read goes along as a note. */
  readonly keepUnread: Signal<boolean>;
  readonly state: Signal<'idle' | 'busy' | Failure>;
  /** Just read in: the panel opens where most of it is. */
  landed: boolean;
  /** The UUIDs of what is new, by key: what is sent twice is there once. */
  readonly names: Map<string, string>;
  /** Another text: what was chosen about the one before means nothing any more. */
  renew(text: string): void;
  /** Another plan of this text. */
  choose(plan: number | null): void;
}

function newReading(): Reading {
  const reading: Reading = {
    id: crypto.randomUUID(),
    screen: signal(null),
    text: signal(''),
    plan: signal(null),
    confirmed: signal(false),
    left: signal(new Set<string>()),
    takes: signal(new Map<string, Take>()),
    keepUnread: signal(true),
    state: signal('idle'),
    landed: false,
    names: new Map(),
    renew(text) {
      batch(() => {
        reading.text.value = text;
        reading.choose(null);
      });
    },
    choose(plan) {
      batch(() => {
        reading.plan.value = plan;
        reading.confirmed.value = false;
        reading.left.value = new Set();
        reading.takes.value = new Map();
        reading.state.value = 'idle';
        reading.names.clear();
      });
    },
  };
  return reading;
}

type Who = Pick<Extract<PanelPage, { state: 'student' }>, 'who' | 'dossier'>;

/**
 * The reading of the student on the page; a dossier that was begun meanwhile takes over what was pasted before it. A page
 * of one student tells more here and less there: what is known of them grows, so that any of it finds the text again.
 */
export function readings(): (page: Who) => Reading {
  const ofDossier = new Map<string, Reading>();
  let others: { who: string; reading: Reading }[] = [];

  return ({ who, dossier }) => {
    const begun = dossier === null ? undefined : ofDossier.get(dossier);
    const theirs = others.filter((other) => isSameWho(other.who, who));
    const found = allIn([...(begun ? [begun] : []), ...theirs.map(({ reading }) => reading)]);
    others = others.filter((other) => !theirs.includes(other));
    if (dossier === null)
      others.push({ who: theirs.reduce((all, other) => bothWho(all, other.who), who), reading: found });
    else ofDossier.set(dossier, found);
    return found;
  };
}

/** What was pasted on two pages that turn out to be of one student: both texts, one after the other. */
function allIn([first = newReading(), ...more]: readonly Reading[]): Reading {
  for (const { text, screen } of more) {
    if (text.peek().trim()) first.renew([first.text.peek(), text.peek()].filter(Boolean).join('\n\n'));
    first.screen.value ??= screen.peek();
  }
  return first;
}
