/** What keeps the dossiers, as the rest of the house sees it (safe-storage.ts), and where it stands in a browser. */
import type { DossierDatabase, Place } from './database';
import type { Loss, Marker } from './marker';
import type { LogEdges } from './whole-log';

export interface StorageEdges extends LogEdges {
  /** Where the database stands. */
  first: Place;
  /** Where the second copy stands: with files of its own. */
  second(): Promise<Place>;
  /** Throws the second copy away, with its files. */
  discardSecond(): Promise<void>;
  /** Throws the database itself away, where it cannot even be emptied: for *Alles wissen* alone. */
  discardFirst(name: string): Promise<void>;
  /** Outlives both databases. */
  marker: { read(): Promise<unknown>; write(marker: Marker): Promise<void> };
  now(): number;
}

export interface SafeStorage {
  /** @throws DossierFailure */
  read<T>(act: (database: DossierDatabase) => PromiseLike<T>): Promise<T>;
  /** One at a time. When it resolves, it is on the disk; the second copy follows. @throws DossierFailure */
  change<T>(act: (database: DossierDatabase) => PromiseLike<T>): Promise<T>;
  /** What the teacher has to know before anything is begun. Known once something was read. */
  loss(): Promise<Loss | null>;
  /** The teacher has read it. */
  lossRead(found: number): Promise<void>;
  /** Mends what is torn and copies what is behind, when nothing else is to be done. Never rejects. */
  tidy(): Promise<void>;
  /** Those of both databases that open, the first before its copy: for what is still to be had. @throws DossierFailure */
  salvage<T>(act: (sources: readonly DossierDatabase[]) => PromiseLike<T>): Promise<T>;
  /**
   * *Alles wissen*: both databases, also one that cannot be opened any more. Broken off half-way, all of it is still there,
   * or nothing, and it never looks like a loss. @throws DossierFailure
   */
  empty(): Promise<void>;
  /** Closes both for good. */
  close(): void;
}
