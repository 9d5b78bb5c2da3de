/** Where the teacher is in the panel. Lives as long as the panel shows one student; the next one starts afresh. */
import { batch, type Signal, signal } from '@preact/signals';
import { type ChapterId, STEP_IDS } from '../content/chapter';
import { type Kind, stepOf } from '../dossier/kinds/kinds';

export type Screen =
  | { at: 'chapter'; id: ChapterId }
  | { at: 'background' }
  | { at: 'plan' }
  /** An earlier round, to read. */
  | { at: 'round'; round: number };

export interface Place {
  readonly screen: Signal<Screen>;
  /** The chapter *Plan bekijken* goes back to. */
  readonly chapter: Signal<Screen>;
  readonly allSteps: Signal<boolean>;
  /** One vraag and one aandachtspunt open at a time; ids. */
  readonly openVraag: Signal<string | null>;
  readonly openPunt: Signal<string | null>;
  /** The aandachtspunt whose note is being written; its field stays while there is something in it. */
  readonly writingNote: Signal<string | null>;
  /** The tool that was opened of those that stand as a row; its part. */
  readonly openTool: Signal<string | null>;
  /** The row being edited (a goal, a theme, a contact), `<kind>/<name>`. */
  readonly editing: Signal<string | null>;
  /** Rows added here, `<kind>/<name>`: they stay in sight also while nothing can be stored. */
  readonly added: Signal<readonly string[]>;
  /** The text that is looked at in *Plan bekijken*, by its id; null for the first there is. */
  readonly text: Signal<string | null>;
  /** The headings that were chosen of each text; of one that is not in it nothing was chosen yet. */
  readonly blocks: Signal<ReadonlyMap<string, ReadonlySet<string>>>;
  readonly followedDismissed: Signal<boolean>;
  /** The round the teacher knows they are in. */
  readonly round: Signal<number>;
  /** The round that was begun here and is looked at for the first time; 0 for none. */
  readonly begun: Signal<number>;
  /** Id of the element that gets the focus after the next drawing. */
  readonly focusNext: Signal<string | null>;
  /** Id of the text field that had the cursor last; empty when something else has it. */
  lastFocus: string;
  /** Show a screen and put the focus on its heading, or on `focus`. */
  go(screen: Screen, focus?: string): void;
  /** Show the field a text of the plan came from, with the cursor in it. */
  goToSource(source: { kind: Kind; name: string; field: string }): void;
}

export function isAt(screen: Screen, id: ChapterId): boolean {
  return screen.at === 'chapter' && screen.id === id;
}

export const HEADING_ID = 'scherm';
export const ALL_STEPS_ID = 'alle-stappen';
export const INLEZEN_ID = 'plan-inlezen';

/** Ids of elements that other screens lead to. */
export const idOf = {
  punt: (id: string) => `punt-${id}`,
  note: (id: string) => `notitie-${id}`,
  vraag: (id: string) => `vraag-${id}`,
  answer: (id: string) => `antwoord-${id}`,
  field: (kind: Kind, name: string, field: string) => `${kind}-${name}-${field}`,
  part: (part: string) => `deel-${part}`,
};

/** @param lastStep the step of the last change, from the summary, and its round */
export function newPlace(lastStep: string | null, round = 1): Place {
  const first = STEP_IDS.find((step) => step === lastStep) ?? STEP_IDS[0];
  const screen = signal<Screen>({ at: 'chapter', id: first });
  const chapter = signal<Screen>(screen.peek());
  const allSteps = signal(false);
  const openVraag = signal<string | null>(null);
  const openPunt = signal<string | null>(null);
  const writingNote = signal<string | null>(null);
  const openTool = signal<string | null>(null);
  const editing = signal<string | null>(null);
  const focusNext = signal<string | null>(null);
  const followedDismissed = signal(false);
  const begun = signal(0);

  function go(next: Screen, focus: string = HEADING_ID) {
    batch(() => {
      const now = screen.peek();
      const same =
        now.at === next.at && (now.at !== 'chapter' || next.at !== 'chapter' || now.id === next.id);
      allSteps.value = false;
      if (!same) {
        openVraag.value = null;
        openPunt.value = null;
        writingNote.value = null;
        openTool.value = null;
        editing.value = null;
        followedDismissed.value = true;
        begun.value = 0;
      }
      screen.value = next;
      if (next.at !== 'plan') chapter.value = next;
      focusNext.value = focus;
    });
  }

  return {
    screen,
    chapter,
    allSteps,
    openVraag,
    openPunt,
    writingNote,
    openTool,
    editing,
    added: signal([]),
    text: signal(null),
    blocks: signal(new Map()),
    followedDismissed,
    round: signal(round),
    begun,
    lastFocus: '',
    focusNext,
    go,
    goToSource({ kind, name, field }) {
      batch(() => {
        const id = chapterIn(kind, name, field);
        if (kind === 'answer') {
          go({ at: 'chapter', id }, idOf.answer(name));
          openVraag.value = name;
        } else if (kind === 'note' || kind === 'tick') {
          go({ at: 'chapter', id }, kind === 'note' ? idOf.note(name) : idOf.punt(name));
          openPunt.value = name;
          if (kind === 'note') writingNote.value = name;
        } else {
          go({ at: 'chapter', id }, idOf.field(kind, name, field));
          editing.value = `${kind}/${name}`;
        }
      });
    },
  };
}

/** Where the field of a row stands. */
export function chapterIn(kind: Kind, name: string, field: string): ChapterId {
  const step = stepOf(kind, name, field);
  return step === 'voorbereiding' ? step : (STEP_IDS.find((each) => each === step) ?? 'signaleren');
}
