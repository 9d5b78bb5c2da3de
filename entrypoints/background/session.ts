/** One open page of the extension, as the background keeps it. */
export interface Session {
  /** Pages that wrote over this port. */
  readonly writers: ReadonlySet<string>;
  /** Make the view again if it shows, or may show, this dossier (or school). */
  changed(dossier: string): void;
  /** The lock was closed or opened, set or taken off. */
  lockTurned(): void;
}
