/** Two panels on one row, as far as a row can tell: what each saw, holds and has sent. */
import fc from 'fast-check';
import type { Merge, Write } from '../../../dossier/merge-write';
import type { Choice } from '../../../dossier/resolve-rival';
import type { AnyRow, Rival } from '../../../dossier/rows';

export const DOSSIER = '11111111-1111-4111-8111-111111111111';
export const AGREEMENT = '22222222-2222-4222-8222-222222222222';
export const ROW = `${DOSSIER}/1/agreement/${AGREEMENT}`;

type Field = 'what' | 'who';
const FIELDS: readonly Field[] = ['what', 'who'];

export interface Step {
  panel: 0 | 1;
  act: 'type' | 'send' | 'send, ack lost' | 'see' | 'blur' | 'choose stored' | 'choose rival' | 'move';
  field: Field;
}

export const steps = fc.array(
  fc.record<Step>({
    panel: fc.constantFrom(0 as const, 1 as const),
    act: fc.constantFrom(
      'type' as const,
      'type' as const,
      'send' as const,
      'send' as const,
      'send, ack lost' as const,
      'see' as const,
      'blur' as const,
      'choose stored' as const,
      'choose rival' as const,
      'move' as const,
    ),
    field: fc.constantFrom(...FIELDS),
  }),
  { minLength: 10, maxLength: 60, size: 'max' },
);

/** Where the rows are: in memory, or in a real database. */
export interface Shelf {
  write(
    write: Write,
  ): Promise<{ row: AnyRow | null; kept: Merge['kept'] }> | { row: AnyRow; kept: Merge['kept'] };
  resolve(choice: Choice): Promise<{ row: AnyRow | null }> | { row: AnyRow };
  row(): Promise<AnyRow | null> | AnyRow | null;
  rivals(): Promise<readonly Rival[]> | readonly Rival[];
}

interface Draft {
  held: string | null;
  dirty: boolean;
  number: number;
  /** The number that was sent last. */
  sent: number;
  base: { revision: number; value: string };
}

const textOf = (row: AnyRow | null, field: Field) =>
  row ? String((row.payload as unknown as Record<string, unknown>)[field]) : '';

/**
 * Plays the steps and gives every word that reached the shelf and that nobody chose to let go of, with the field it
 * belongs to. Texts only grow, so each such word must still be somewhere.
 */
export async function play(steps: readonly Step[], shelf: Shelf) {
  const panels = [0, 1].map((number) => ({
    writer: `panel-${number}`,
    row: null as AnyRow | null,
    rivals: [] as readonly Rival[],
    drafts: new Map<Field, Draft>(
      FIELDS.map((field) => [
        field,
        { held: null, dirty: false, number: 0, sent: 0, base: { revision: 0, value: '' } },
      ]),
    ),
  }));
  const committed = new Map<string, Field>();
  let count = 0;

  for (const { panel: number, act, field } of steps) {
    const panel = panels[number];
    const draft = panel?.drafts.get(field);
    if (!panel || !draft) continue;
    const see = async () => {
      panel.row = await shelf.row();
      panel.rivals = await shelf.rivals();
    };
    const send = async (set: Write['set'], was: Write['was'], revision: number, number: number) =>
      shelf.write({
        dossier: DOSSIER,
        round: 1,
        kind: 'agreement',
        name: AGREEMENT,
        revision,
        was,
        set,
        writer: panel.writer,
        number,
      });

    if (act === 'type') {
      if (draft.held === null) {
        draft.base = { revision: panel.row?.revision ?? 0, value: textOf(panel.row, field) };
      }
      count += 1;
      draft.held = `${draft.held ?? draft.base.value}<${number}${field}${count}>`;
      draft.number = count;
      draft.dirty = true;
    } else if ((act === 'send' || act === 'send, ack lost') && draft.held !== null) {
      const { row, kept } = await send(
        { [field]: draft.held },
        { [field]: draft.base.value },
        draft.base.revision,
        draft.number,
      );
      // What was heard before and let go of since does not come back.
      if (draft.number > draft.sent)
        for (const word of draft.held.match(/<[^>]+>/g) ?? []) committed.set(word, field);
      draft.sent = draft.number;
      if (act === 'send, ack lost') continue;
      panel.row = row;
      draft.dirty = false;
      if (kept === 'this' && textOf(row, field) === draft.held) {
        draft.base = { revision: row?.revision ?? 0, value: draft.held };
      }
    } else if (act === 'see') await see();
    else if (act === 'blur' && !draft.dirty) draft.held = null;
    else if (act === 'move' && panel.row) {
      const { row } = await send({ position: ++count }, {}, panel.row.revision, count);
      panel.row = row;
    } else if (act === 'choose stored' || act === 'choose rival') {
      const rival = panel.rivals.find((one) => one.field === field);
      if (!rival) continue;
      const stored = textOf(panel.row, field);
      const [text, over] = act === 'choose stored' ? [stored, rival.text] : [rival.text, stored];
      await shelf.resolve({
        dossier: DOSSIER,
        rival: rival.id,
        text,
        seen: [text, over],
        writer: panel.writer,
      });
      for (const word of over.match(/<[^>]+>/g) ?? []) if (!text.includes(word)) committed.delete(word);
      await see();
    }
  }

  const row = await shelf.row();
  const rivals = await shelf.rivals();
  const lost = [...committed].filter(
    ([word, field]) =>
      !textOf(row, field).includes(word) &&
      !rivals.some((rival) => rival.field === field && rival.text.includes(word)),
  );
  return { lost, row, rivals, committed };
}
