/**
 * A text that a teacher is about to read in, and what they chose so far. One a student: when the page goes to another
 * student it stays with the first, and is there again when the page comes back.
 */
import { batch, type Signal, signal } from '@preact/signals';
import type { StudentPage } from '../desk';

/** Of something the dossier has differently. Where nothing was chosen, what stands here stays. */
export type Take = 'theirs' | 'both';

export interface Reading {
  readonly id: string;
  readonly open: Signal<boolean>;
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
  readonly state: Signal<'idle' | 'busy' | 'failed' | 'other-student'>;
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
    open: signal(false),
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

type Who = Pick<StudentPage, 'who' | 'dossier'>;

/** The reading of the student on the page; a dossier that was begun meanwhile takes over what was pasted before it. */
export function readings(): (page: Who) => Reading {
  const known = new Map<string, Reading>();
  return ({ who, dossier }) => {
    const found = (dossier && known.get(dossier)) || known.get(who) || newReading();
    if (dossier) known.delete(who);
    known.set(dossier ?? who, found);
    return found;
  };
}
