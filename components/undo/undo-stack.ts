/**
 * What can still be taken back. Every click that takes something away lands here, and stays until the panel is left:
 * one stack a dossier, newest first.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { failureOf, WHY_NOT } from '../why-not';

export interface Undoable {
  /** What was done, as a sentence without a full stop: "Doel 2 is verwijderd". */
  says: string;
  /** @returns false when it could not be taken back any more. May reject when nothing can be stored. */
  undo(): Promise<boolean>;
  /** Id of the element that has the focus after it. */
  focus?: string;
  /** The row that went, `<kind>/<name>`: its place stays, with the way back. */
  gone?: string;
  /** It was about the dossier as a whole, and is said where a step says what today asks. */
  whole?: true;
}

export interface UndoStack {
  readonly newest: ReadonlySignal<Undoable | null>;
  /** What happened last, to be read out; also that something was taken back, or could not be. */
  readonly said: ReadonlySignal<string>;
  /** Until the next act or step: it stands where it was done. The stack itself stays. */
  readonly shown: ReadonlySignal<boolean>;
  offer(undoable: Undoable): void;
  /** Takes back the newest. Resolves to where the focus goes. */
  undo(): Promise<string | null>;
  hide(): void;
}

const TOO_LATE = 'Dit kan niet meer terug: er is daarna iets veranderd. Alles staat er nog.';

export function undoStack(): UndoStack {
  const acts = signal<readonly Undoable[]>([]);
  const said = signal('');
  const shown = signal(false);
  let busy = false;

  return {
    newest: computed(() => acts.value.at(-1) ?? null),
    said,
    shown,
    offer(undoable) {
      acts.value = [...acts.value, undoable];
      said.value = `${undoable.says}.`;
      shown.value = true;
    },
    async undo() {
      const act = acts.peek().at(-1);
      // Pressed twice is meant once: the next one is another line.
      if (!act || busy) return null;
      busy = true;
      try {
        const done = await act.undo();
        acts.value = acts.peek().filter((one) => one !== act);
        said.value = done ? `Ongedaan gemaakt: ${lowered(act.says)}.` : TOO_LATE;
        shown.value = true;
        return done ? (act.focus ?? null) : null;
      } catch (error) {
        said.value = `Ongedaan maken lukt nu niet. ${WHY_NOT[failureOf(error)].beside}`;
        shown.value = true;
        return null;
      } finally {
        busy = false;
      }
    },
    hide() {
      shown.value = false;
    },
  };
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** One stack a dossier, for as long as the panel lives: the page may go to another student and come back. */
export function undoStacks(): (dossier: string) => UndoStack {
  const stacks = new Map<string, UndoStack>();
  return (dossier) => {
    const stack = stacks.get(dossier) ?? undoStack();
    stacks.set(dossier, stack);
    return stack;
  };
}
