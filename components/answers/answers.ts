/**
 * The mails that a teacher is about to read in for one student, and what they said of them. It goes with the student's
 * own *reading*: it is there again when the page comes back to them, and nobody else's page ever has it.
 */
import { type Signal, signal } from '@preact/signals';
import type { Failure } from '../../ports/changes';
import type { Reading } from '../inlezen/reading';

export interface Answers {
  readonly text: Signal<string>;
  /** By key of an answer: whether it goes along, where the teacher said so. */
  readonly taken: Signal<ReadonlyMap<string, boolean>>;
  /** By key: whose it is, and what it says, where the teacher wrote that. */
  readonly named: Signal<ReadonlyMap<string, string>>;
  readonly worded: Signal<ReadonlyMap<string, string>>;
  /** Keys of what stood outside a form and is an answer. */
  readonly told: Signal<readonly string[]>;
  readonly state: Signal<'idle' | 'busy' | Failure>;
  /** What was read in, in words, while something is left. */
  readonly done: Signal<string>;
  /** The UUIDs of the rows, by key: what is sent twice is there once. */
  readonly names: Map<string, string>;
}

const OF_READING = new WeakMap<Reading, Answers>();

export function answersOf(reading: Reading): Answers {
  const found = OF_READING.get(reading) ?? newAnswers();
  OF_READING.set(reading, found);
  return found;
}

function newAnswers(): Answers {
  return {
    text: signal(''),
    taken: signal(new Map<string, boolean>()),
    named: signal(new Map<string, string>()),
    worded: signal(new Map<string, string>()),
    told: signal<readonly string[]>([]),
    state: signal('idle'),
    done: signal(''),
    names: new Map(),
  };
}

/** Another text: what was said about the one before means nothing any more. */
export function renew(answers: Answers, text: string): void {
  answers.text.value = text;
  answers.done.value = '';
  answers.state.value = 'idle';
}

export function say<T>(map: Signal<ReadonlyMap<string, T>>, key: string, value: T): void {
  map.value = new Map(map.peek()).set(key, value);
}
