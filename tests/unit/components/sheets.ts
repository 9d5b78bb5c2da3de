import { sheetOf } from '../../../components/sheet';
import { freshPayload } from '../../../dossier/fields';
import type { AnyRow, DossierSnapshot, Kind, Payloads } from '../../../dossier/rows';

export function row<K extends Kind>(kind: K, name: string, fields: Partial<Payloads[K]>, round = 1): AnyRow {
  const payload = { ...freshPayload(kind, name, 0), ...fields };
  const id = `d/${round}/${kind}/${name}`;
  return {
    id,
    dossier: 'd',
    round,
    kind,
    revision: 1,
    updatedAt: 0,
    writer: 'w',
    payload,
  } as unknown as AnyRow;
}

export function snapshot(rows: AnyRow[], round = 1): DossierSnapshot {
  const summary = {
    dossier: 'd',
    label: 'Sanne de V.',
    round,
    counts: {},
    lastStep: null,
    since: '1970-01-01',
    days: [],
    openAgreements: 0,
    closedOn: null,
    createdAt: 0,
    updatedAt: 0,
  };
  return { dossier: 'd', commit: 1, summary, rows, rivals: [] };
}

export const sheet = (...rows: AnyRow[]) => sheetOf(snapshot(rows));
