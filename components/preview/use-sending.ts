import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { dayWithYear } from '../../plan/dates';
import type { BuiltText } from '../../plan/documents';
import { escaped } from '../../plan/escaped';
import { planHtml } from '../../plan/html';
import type { Plan } from '../../plan/model';
import { presetThatFits } from '../../plan/presets';
import { standingIn } from '../../plan/standing';
import { planText } from '../../plan/text';
import type { Failure } from '../../ports/changes';
import { LinkError } from '../../ports/dossier-link';
import type { InsertOver, InsertResult } from '../../ports/page';
import { copyToClipboard } from '../copy';
import { useDesk, usePanelLink } from '../desk';
import { useMeant } from '../sight';
import { today } from '../when';
import { askOver, needsClipboard, type Said, sayCopied, sayInserted, sayUndone, sayUnseen } from './outcome';

export interface Sending {
  copy(event: Event): void;
  insert(event: Event): void;
  /** A title, for a field of one line. */
  insertTitle(event: Event): void;
  /** The answer to the question about an earlier text. */
  over(event: Event, how: InsertOver['how']): void;
  undo(event: Event): void;
}

/**
 * The two ways out of the panel, and the way back: each on a click that was meant, each saying what came of it.
 * @param plan what was chosen of the text
 */
export function useSending(
  { document, whole }: BuiltText,
  plan: Plan<string>,
  said: Signal<Said | null>,
): Sending {
  const link = usePanelLink();
  const { page } = useDesk();
  const { fullName, hostName, field } = page;
  const { undo: inserted = false, standing, atField = '' } = said.value ?? {};
  // What a click would do now has to be read first, for as long as the first sight of all this.
  const { act } = useMeant(
    (why) => {
      if (why) said.value = sayUnseen(why, said.peek());
    },
    { about: standing ? standing.lines.join('\n') : String(inserted) },
  );
  const text = planText(plan);
  const html = planHtml(plan);
  const replaced = useSignal(false);

  // Where the text would land, and no longer once it is there.
  const aims = !inserted && plan.blocks.length > 0;
  useEffect(() => {
    link.tell('aim', { on: aims, standing: atField });
  }, [link, aims, atField]);
  useEffect(() => () => link.tell('aim', { on: false, standing: '' }), [link]);

  const meant = (event: Event, then: () => Promise<Said>) =>
    void act(event, async () => {
      said.value = await then();
    });
  const write = async (text: string, html: string, over: InsertOver | null) => {
    const dossier = link.view.peek()?.dossier?.dossier ?? '';
    const goBack = fromHere();
    const result: InsertResult | Failure = await link
      .ask('insert', { dossier, text, html, over })
      .catch((error) => (error instanceof LinkError ? error.failure : 'unknown'));
    replaced.value = over?.how === 'replace';
    goBack();
    const copied = needsClipboard(result) && (await copyToClipboard(text, html));
    const tooLong = typeof result === 'object' && result.outcome === 'too-long' && field?.kind !== 'line';
    const fitting = tooLong
      ? presetThatFits(whole, document.presets, result.room, (smaller) => planText(smaller).length)
      : null;
    return sayInserted(result, { fullName, hostName, copied, fitting });
  };
  /** Puts no second text below an earlier one without asking. */
  const insert = async () => {
    const there = await link.ask('field-text', {}).catch(() => '');
    const earlier = standingIn(there, whole.title, page);
    return earlier ? askOver(earlier, `een ${document.noun}`, today()) : write(text, html, null);
  };
  return {
    copy: (event) =>
      meant(event, async () => {
        // Said twice, it is to be read out twice.
        said.value = null;
        const taken = await copyToClipboard(text, html);
        if (taken) link.ask('note', { what: 'copied' }).catch(() => {});
        return sayCopied(taken);
      }),
    insert: (event) => meant(event, insert),
    insertTitle: (event) => {
      const title = `${document.name} ${dayWithYear(today())}`;
      meant(event, () => write(title, escaped(title), null));
    },
    over: (event, how) =>
      meant(event, () => write(text, html, standing ? { lines: standing.lines, how } : null)),
    undo: (event) =>
      meant(event, async () => {
        const goBack = fromHere();
        const undone = await link.ask('undo-insert', {}).catch(() => false);
        goBack();
        return sayUndone(undone, replaced.peek());
      }),
  };
}

/** The field has the cursor for a moment, and takes it from the button that was pressed: the way back to that. */
function fromHere(): () => void {
  const pressed = document.activeElement;
  return () => {
    window.focus();
    if (pressed instanceof HTMLElement) pressed.focus({ preventScroll: true });
  };
}
