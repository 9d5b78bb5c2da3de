/** *Wat weet dit paneel?*: what is kept of whom, counted, without a word of it. */
import type { DossierDatabase } from './database';
import type { Kind } from './rows';
import { isSchoolDossier } from './school';

export interface StoredStudent {
  dossier: string;
  label: string;
  round: number;
  closedOn: string | null;
  /** Milliseconds since the epoch. */
  createdAt: number;
  updatedAt: number;
  rows: Partial<Record<Kind, number>>;
  /** Second versions of a text. */
  rivals: number;
  /** By what a page can lead here: how many, and of which hosts. */
  aliases: number;
  hosts: string[];
  /** The id of its school, where one was chosen. */
  school?: string;
}

export interface StoredHere {
  /** The last changed first. */
  students: StoredStudent[];
  schools: { dossier: string; rows: number }[];
}

/** Reads no more than ids, labels and counts: five thousand students are no load. */
export function storedHere(database: DossierDatabase): Promise<StoredHere> {
  const { rows, rivals, summaries, aliases } = database;
  return database.transaction('r', [rows, rivals, summaries, aliases], async () => {
    const students = new Map<string, StoredStudent>();
    for (const { dossier, label, round, closedOn, createdAt, updatedAt, school } of await summaries.toArray())
      students.set(dossier, {
        ...{ dossier, label, round, closedOn, createdAt, updatedAt },
        ...{ rows: {}, rivals: 0, aliases: 0, hosts: [], ...(school === undefined ? {} : { school }) },
      });
    const schools = new Map<string, number>();
    // `<dossier>/<round>/<kind>/<name>`
    for (const id of await rows.toCollection().primaryKeys()) {
      const [dossier = '', , kind] = id.split('/') as [string, string, Kind];
      const student = students.get(dossier);
      if (student) student.rows[kind] = (student.rows[kind] ?? 0) + 1;
      else if (isSchoolDossier(dossier)) schools.set(dossier, (schools.get(dossier) ?? 0) + 1);
    }
    for (const id of await rivals.toCollection().primaryKeys()) {
      const student = students.get(id.split('/')[0] ?? '');
      if (student) student.rivals += 1;
    }
    for (const { dossier, scope } of await aliases.toArray()) {
      const student = students.get(dossier);
      const host = scope.split(' ')[0] ?? '';
      if (!student) continue;
      student.aliases += 1;
      if (!student.hosts.includes(host)) student.hosts.push(host);
    }
    return {
      students: [...students.values()].sort((a, b) => b.updatedAt - a.updatedAt),
      schools: [...schools].map(([dossier, count]) => ({ dossier, rows: count })),
    };
  });
}
