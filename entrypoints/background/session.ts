/** One open page of the extension, as the background keeps it. */
export interface Session {
  /** Pages that wrote over this port. */
  readonly writers: ReadonlySet<string>;
  /** Make the view again if it shows, or may show, this dossier (or school). */
  changed(dossier: string): void;
  /** Make the view again, whatever it shows: what holds for all of them was changed. */
  afresh(): void;
}
