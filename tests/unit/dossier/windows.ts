/**
 * Two windows on one dossier, whatever kind of row: they type, send, lose acknowledgements, see, choose, remove, undo,
 * begin and close rounds. Gives every word that was stored and that nobody knowingly let go of; texts only grow, so
 * each of those words must still be somewhere, in a field of the same name.
 */
import fc from 'fast-check';
import { isRemovable } from '../../../dossier/check-address';
import type { Outcome } from '../../../dossier/commit';
import type { Dossiers } from '../../../dossier/dossiers';
import type { Value, Values } from '../../../dossier/fields';
import { isText } from '../../../dossier/kinds/kinds';
import type { Write } from '../../../dossier/merge-write';
import { PAYLOADS } from '../../../dossier/payloads';
import type { Lost } from '../../../dossier/put-back';
import { nameInId, rowId } from '../../../dossier/row-id';
import type { AnyRow, DossierSnapshot, Kind } from '../../../dossier/rows';
import { isSchoolDossier } from '../../../dossier/school';

export interface Target {
  kind: Kind;
  name: string;
}

export const textsOf = (kind: Kind) =>
  Object.keys(PAYLOADS[kind].shape).filter((field) => isText(kind, field));

const ACTS = {
  type: 9,
  send: 6,
  'send, ack lost': 2,
  'send again': 1,
  'send all': 2,
  see: 5,
  blur: 2,
  choose: 3,
  remove: 2,
  undo: 2,
  'undo twice': 1,
  'new round': 2,
  'take back': 2,
  close: 1,
  reopen: 1,
} as const;
type Act = keyof typeof ACTS;

export interface Step {
  window: number;
  act: Act;
  target: number;
  field: number;
  coin: boolean;
}

export const steps = fc.array(
  fc.record<Step>({
    window: fc.nat(1),
    act: fc.oneof(
      ...Object.entries(ACTS).map(([act, weight]) => ({ weight, arbitrary: fc.constant(act as Act) })),
    ),
    target: fc.nat(9),
    field: fc.nat(9),
    coin: fc.boolean(),
  }),
  { minLength: 20, maxLength: 70, size: 'max' },
);

interface Draft {
  address: { round: number; kind: Kind; name: string };
  field: string;
  held: string;
  base: { revision: number; value: string };
  sent: boolean;
  number: number;
  /** It was sent before, whatever became of the answer: what was let go of since does not come back. */
  heard: boolean;
}

const WORD = /<[^>]+>/g;
const wordsIn = (text: unknown) => String(text).match(WORD) ?? [];

export function textIn(row: AnyRow | undefined, field: string): string {
  return row ? String((row.payload as unknown as Record<string, Value>)[field] ?? '') : '';
}

export async function play(
  order: readonly Step[],
  {
    dossiers,
    dossier,
    targets,
    device = '',
  }: {
    dossiers: Dossiers;
    dossier: string;
    targets: readonly Target[];
    /** Two devices have no writer and no word in common. */
    device?: string;
  },
) {
  const school = isSchoolDossier(dossier);
  const read = async () => {
    const snapshot = school ? await dossiers.readSchool(dossier) : await dossiers.read(dossier);
    if (!snapshot) throw new Error('the dossier is gone');
    return snapshot;
  };
  const roundOf = (view: DossierSnapshot) => view.summary?.round ?? 0;

  const first = await read();
  const windows = [`A${device}`, `B${device}`].map((writer) => ({
    writer,
    view: first,
    drafts: new Map<string, Draft>(),
    seen: new Map<string, number>(),
    last: null as Write | null,
    undo: [] as Lost[],
  }));
  /** Word → `kind field` it was stored in. */
  const owed = new Map<string, string>();
  const met = { both: 0, removed: 0, undone: 0, rounds: 0, takenBack: 0, stayed: 0, chosen: 0 };
  let count = 0;

  const owe = (kind: Kind, field: string, text: unknown) => {
    for (const word of wordsIn(text)) owed.set(word, `${kind} ${field}`);
  };
  const letGo = (text: unknown, except: unknown = '') => {
    for (const word of wordsIn(text)) if (!String(except).includes(word)) owed.delete(word);
  };

  for (const { window, act, target, field: nth, coin } of order) {
    const w = windows[window] as (typeof windows)[number];
    const { kind, name } = targets[target % targets.length] as Target;
    const fields = textsOf(kind);
    const field = fields[nth % fields.length] as string;
    const look = async () => {
      w.view = await read();
      for (const row of w.view.rows) w.seen.set(row.id, row.revision);
    };
    const round = roundOf(w.view);
    const id = rowId(dossier, round, kind, name);
    const seen = w.view.rows.find((row) => row.id === id);
    const about = (draft: Draft): Omit<Write, 'dossier' | 'writer' | 'number'> => ({
      ...draft.address,
      revision: draft.base.revision,
      was: { [draft.field]: draft.base.value },
      set: { [draft.field]: draft.held },
    });
    const acknowledge = async (draft: Draft, { row, kept }: Outcome) => {
      draft.sent = true;
      // The round was taken back: the view that comes with it shows the one before, and the field is no more.
      if (row && row.round !== draft.address.round) {
        for (const [key, one] of w.drafts) if (one === draft) w.drafts.delete(key);
        await look();
      }
      if (kept === 'both') met.both++;
      // As a panel does: what it was told is newer than what it saw.
      const known = w.view.rows.find(({ id }) => id === row?.id);
      if (row && row.revision >= (known?.revision ?? 0)) {
        w.view = { ...w.view, rows: [...w.view.rows.filter(({ id }) => id !== row.id), row] };
        if (kept === 'this' && row.revision === (w.seen.get(row.id) ?? 0) + 1)
          w.seen.set(row.id, row.revision);
      }
      const mine = kept === 'this' && textIn(row ?? undefined, draft.field) === draft.held;
      if (mine) draft.base = { revision: row?.revision ?? 0, value: draft.held };
    };
    /** A draft stays what it is in the round it was typed in, whatever the window shows by now. */
    const drafts = [...w.drafts.values()].filter(
      (one) => one.address.kind === kind && one.address.name === name && one.field === field,
    );

    switch (act) {
      case 'type': {
        const key = `${id}#${field}`;
        const base = { revision: seen?.revision ?? 0, value: textIn(seen, field) };
        const draft = w.drafts.get(key) ?? {
          address: { round, kind, name },
          field,
          held: base.value,
          base,
          sent: false,
          number: 0,
          heard: false,
        };
        draft.held = `${draft.held}<${w.writer}${++count}>`;
        draft.number = count;
        draft.sent = false;
        draft.heard = false;
        w.drafts.set(key, draft);
        break;
      }
      case 'send':
      case 'send, ack lost':
        for (const draft of drafts) {
          const message: Write = { ...about(draft), dossier, writer: w.writer, number: draft.number };
          const outcome = await dossiers.write(message);
          if (!draft.heard) owe(kind, field, draft.held);
          draft.heard = true;
          w.last = message;
          if (act === 'send') await acknowledge(draft, outcome);
        }
        break;
      case 'send again':
        if (!w.last) break;
        await dossiers.write(w.last);
        break;
      case 'send all': {
        const all = [...w.drafts.values()].filter(({ sent }) => !sent);
        await dossiers.change({
          type: 'write-all',
          dossier,
          writes: all.map(about),
          writer: `${w.writer}${++count}`,
        });
        for (const draft of all) owe(draft.address.kind, draft.field, draft.held);
        w.last = null;
        break;
      }
      case 'see':
        await look();
        break;
      case 'blur':
        for (const [key, draft] of w.drafts) if (draft.sent) w.drafts.delete(key);
        break;
      case 'choose': {
        const rival = w.view.rivals.find((one) => one.field === field && one.row === id);
        if (!rival) break;
        const stands = textIn(seen, field);
        const [text, over] = coin ? [stands, rival.text] : [rival.text, stands];
        const choice = { dossier, rival: rival.id, text, seen: [text, over], writer: w.writer };
        const chosen = await dossiers
          .change({ type: 'resolve', ...choice })
          .catch((error: { code: string }) => error.code);
        if (chosen === 'gone') break;
        met.chosen++;
        letGo(over, text);
        owe(kind, field, text);
        await look();
        break;
      }
      case 'remove': {
        if (!seen || !isRemovable(kind, name)) break;
        const { row, kept } = await dossiers.change({
          type: 'remove',
          writer: 'A',
          dossier,
          row: id,
          revision: w.seen.get(id) ?? 0,
        });
        if (kept === 'both' || row) break;
        const rivals = w.view.rivals.filter((rival) => rival.row === id);
        const payload = seen.payload as unknown as Values;
        w.undo.push({ dossier, round, kind, name, payload, rivals, writer: w.writer });
        for (const text of [...Object.values(payload), ...rivals.map(({ text }) => text)]) letGo(text);
        met.removed++;
        await look();
        break;
      }
      case 'undo':
      case 'undo twice': {
        const lost = w.undo.pop();
        if (!lost) break;
        const back = () => dossiers.change({ type: 'put-back', ...lost }).then(() => true, refusedOnly);
        const done = (await back()) && (act === 'undo' || (await back()));
        if (!done) break;
        for (const one of textsOf(lost.kind)) owe(lost.kind, one, lost.payload[one]);
        for (const rival of lost.rivals) owe(lost.kind, rival.field, rival.text);
        met.undone++;
        break;
      }
      case 'new round': {
        if (school) break;
        const carry = w.view.rows.filter((row) => row.round === round && coin).map((row) => row.id);
        await dossiers
          .change({ type: 'new-round', dossier, round, carry, day: '2026-12-18', writer: w.writer })
          .catch(refusedOnly);
        met.rounds++;
        break;
      }
      case 'take back': {
        if (school) break;
        const { kept } = await dossiers.change({ type: 'take-back-round', dossier, round, writer: w.writer });
        if (round > 1 && kept === 'this') met.takenBack++;
        if (kept === 'both') met.stayed++;
        break;
      }
      case 'close':
        if (!school) await dossiers.change({ type: 'close', dossier, day: '2026-12-18', writer: w.writer });
        break;
      case 'reopen':
        if (!school) await dossiers.change({ type: 'reopen', dossier, writer: w.writer });
        break;
    }
  }

  const end = await read();
  const held = new Map<string, string>();
  for (const row of end.rows)
    for (const field of textsOf(row.kind)) {
      const key = `${row.kind} ${field}`;
      held.set(key, `${held.get(key) ?? ''}${textIn(row, field)}`);
    }
  for (const { row, field, text } of end.rivals) {
    const kind = row
      .slice(0, -nameInId(row).length - 1)
      .split('/')
      .at(-1);
    held.set(`${kind} ${field}`, `${held.get(`${kind} ${field}`) ?? ''}${text}`);
  }
  const lost = [...owed].filter(([word, where]) => !held.get(where)?.includes(word));
  return { lost, end, met };
}

/** A round that was taken back is no place to begin or undo anything in. */
function refusedOnly(error: { code?: string }): false {
  if (error.code !== 'refused') throw error;
  return false;
}
