/** Choices that could not be stored, and whoever waits until they are after all. */
export interface Landings {
  /** Resolves once an answer says that these fields of this row are on disk. */
  of(row: string, fields: readonly string[]): Promise<void>;
  /** An answer came about this row. */
  look(row: string, isWaiting: (field: string) => boolean): void;
}

export function landings(): Landings {
  const all = new Set<{ row: string; fields: readonly string[]; landed(): void }>();
  return {
    of: (row, fields) => new Promise((landed) => all.add({ row, fields, landed })),
    look(row, isWaiting) {
      for (const one of all) {
        if (one.row !== row || one.fields.some(isWaiting)) continue;
        all.delete(one);
        one.landed();
      }
    },
  };
}
