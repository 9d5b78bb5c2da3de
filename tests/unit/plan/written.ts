import { expect } from 'vitest';
import { freshPayload } from '../../../dossier/fields';
import type { AnyRow } from '../../../dossier/rows';
import { changesFor, type Difference } from '../../../plan/differences';
import { row } from './dossiers';

/** Writes land as the database lets them: on a fresh row, or on the one that stands. */
export function written(
  rows: readonly AnyRow[],
  list: readonly Difference[],
  take: ReadonlySet<string>,
): AnyRow[] {
  const made = new Map(rows.map((row) => [row.id, row]));
  const names = new Map<string, string>();
  const nameOf = (key: string) =>
    names.get(key) ?? names.set(key, `nieuw-${rows.length + names.size}`).get(key) ?? '';
  for (const { kind, name, revision, was, set } of changesFor(list, take, nameOf)) {
    const id = `d1/1/${kind}/${name}`;
    const stood = made.get(id);
    const held = (stood?.payload ?? {}) as Record<string, unknown>;
    expect(revision).toBe(stood?.revision ?? 0);
    for (const [field, value] of Object.entries(was)) expect(held[field]).toBe(value);
    made.set(id, {
      ...(stood ?? row(kind, {})),
      id,
      revision: revision + 1,
      payload: { ...freshPayload(kind, name, 0), ...held, ...set },
    } as AnyRow);
  }
  return [...made.values()];
}
