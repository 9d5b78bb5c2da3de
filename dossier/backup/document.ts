/**
 * What stands in a backup, and in a file for a colleague: rows as they are stored, with what a later merge needs to know.
 *
 * What travels, and why:
 * - `heard` of a row (which write of which writer was decided on): it tells a newer text from a text that differs.
 * - `removed`: so that an older file never brings back what was taken away.
 * - the clock of a row, for what was chosen; the clock of the device that reads it comes after all of them.
 * - the key of the aliases: of a whole backup that of the installation, else nobody on it could be recognised again. A
 *   file about one student has a key of its own, made for it: it tells nothing of anybody else.
 *
 * What does not: the id of the device (two installations never write under one) and the numbers of the commits, which
 * count what happened on one disk. Neither does what is made from the rows (counts, days): it is made anew.
 */
import { calendarDay } from '../calendar-day';
import { checkAddress } from '../check-address';
import { freshPayload, parsePayload, type Values } from '../fields';
import { isText } from '../kinds/kinds';
import { nameInId, rowId } from '../row-id';
import type { Summary } from '../rows';
import { isSchoolDossier } from '../school';
import type { AliasRow, Removed, StoredRival, StoredRow } from '../stored';
import { DocumentShape, FORMAT, type Written, type WrittenPart } from './document-shapes';
import { Unreadable } from './unreadable';

/** All that is kept of one student or one school. */
export interface Part {
  dossier: string;
  /** Null of a school. */
  summary: Summary | null;
  rows: StoredRow[];
  rivals: StoredRival[];
  aliases: AliasRow[];
  removed: Removed[];
}

export interface Document {
  /** When it was made, milliseconds since the epoch. */
  made: number;
  about:
    | { is: 'all' }
    /** `group` as the page said it when the file was made. */
    | { is: 'student'; group: string | null };
  /** Of the HMAC under which the aliases were made; null where there is none. */
  aliasKey: Uint8Array<ArrayBuffer> | null;
  parts: Part[];
}

/** As JSON. What a row, a rival or a removed row repeats of its dossier is said once. */
export function writeDocument({ made, about, aliasKey, parts }: Document): string {
  const written: Written = {
    format: 'stapsgewijs',
    version: FORMAT,
    made,
    about,
    aliasKey: aliasKey && [...aliasKey].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    parts: parts.map(writePart),
  };
  return JSON.stringify(written);
}

/** @throws Unreadable whatever does not fit to the letter: nothing of such a file is used */
export function readDocument(json: string): Document {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (cause) {
    throw new Unreadable('damaged', { cause });
  }
  const { format, version } = (raw ?? {}) as { format?: unknown; version?: unknown };
  if (format === 'stapsgewijs' && Number.isInteger(version) && (version as number) > FORMAT)
    throw new Unreadable('newer');
  const parsed = DocumentShape.safeParse(raw);
  if (!parsed.success) throw new Unreadable('damaged', { cause: parsed.error });
  const { made, about, aliasKey, parts } = parsed.data;
  const ids = new Set(parts.map(({ dossier }) => dossier));
  const isOne = about.is === 'all' || (parts.length === 1 && parts[0]?.summary !== null);
  const isKeyed = aliasKey !== null || parts.every(({ aliases }) => aliases.length === 0);
  if (ids.size < parts.length || !isOne || !isKeyed) throw new Unreadable('damaged');
  return {
    made,
    about,
    aliasKey:
      aliasKey === null ? null : Uint8Array.from(aliasKey.match(/../g) ?? [], (hex) => Number(`0x${hex}`)),
    parts: parts.map(readPart),
  };
}

function writePart({ dossier, summary, rows, rivals, aliases, removed }: Part): WrittenPart {
  const within = (id: string) => id.slice(dossier.length + 1);
  return {
    dossier,
    summary: summary && {
      label: summary.label,
      ...(summary.written ? { written: summary.written } : {}),
      round: summary.round,
      lastStep: summary.lastStep,
      closedOn: summary.closedOn,
      createdAt: summary.createdAt,
      updatedAt: summary.updatedAt,
      ...(summary.byHand ? { byHand: summary.byHand } : {}),
      ...(summary.group ? { group: summary.group } : {}),
      ...(summary.school ? { school: summary.school } : {}),
    },
    rows: rows.map(({ id, dossier: _, payload, ...row }) => ({
      ...row,
      name: nameInId(id),
      payload: payload as unknown as Values,
    })),
    rivals: rivals.map(({ id, dossier: _, row, ...rival }) => ({
      ...rival,
      id: within(id),
      row: within(row),
    })),
    aliases: aliases.map(({ dossier: _, ...alias }) => alias),
    removed: removed.map(({ id, dossier: _, ...one }) => ({ ...one, row: within(id) })),
  };
}

/** @throws Unreadable */
function readPart({ dossier, summary, rows, rivals, aliases, removed }: WrittenPart): Part {
  if ((summary === null) !== isSchoolDossier(dossier)) throw new Unreadable('damaged');
  const held = summary && {
    ...summary,
    ...{ dossier, counts: {}, since: calendarDay(summary.updatedAt), days: [], openAgreements: 0 },
  };
  try {
    const whole = rows.map((row) => readRow(dossier, row, held));
    if (new Set(whole.map(({ id }) => id)).size < whole.length) throw new Unreadable('damaged');
    const byId = new Map(whole.map((row) => [row.id, row]));
    return {
      dossier,
      summary: held,
      rows: whole,
      rivals: rivals.map((rival) => {
        const row = byId.get(`${dossier}/${rival.row}`);
        const isOf = rival.id.startsWith(`${rival.row}#${rival.field}#`);
        if (!row || !isOf || !isText(row.kind, rival.field)) throw new Unreadable('damaged');
        return { ...rival, id: `${dossier}/${rival.id}`, row: row.id, dossier };
      }),
      aliases: aliases.map(({ answers, ...alias }) => ({
        ...alias,
        dossier,
        ...(answers ? { answers } : {}),
      })),
      removed: removed.map(({ row, ...one }) => ({ ...one, id: `${dossier}/${row}`, dossier })),
    };
  } catch (cause) {
    throw cause instanceof Unreadable ? cause : new Unreadable('damaged', { cause });
  }
}

/** What later versions ask of a row and this file does not know yet is what it is in a fresh one. */
function readRow(
  dossier: string,
  { name, ...row }: WrittenPart['rows'][number],
  summary: Summary | null,
): StoredRow {
  const { round, kind } = row;
  checkAddress({ dossier, round, kind, name }, summary ?? undefined, 'file');
  const payload = parsePayload(kind, name, { ...freshPayload(kind, name, 0), ...row.payload });
  return { ...row, id: rowId(dossier, round, kind, name), dossier, payload } as StoredRow;
}
