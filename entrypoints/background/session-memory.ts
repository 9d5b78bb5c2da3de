/**
 * What has to outlive the worker but not the browser. Memory-backed, and closed to content scripts (the browser's
 * default access level). Of a student stands here what forget-dossier.ts names: drafts, answers to who somebody is, a
 * text on its way to the printer, a file of a colleague that waits for its page.
 */
export interface SessionMemory {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Every key with its value. */
  all(): Promise<Record<string, unknown>>;
}

interface SessionArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export function sessionMemory(area: SessionArea): SessionMemory {
  return {
    get: async (key) => (await area.get(key))[key],
    set: (key, value) => area.set({ [key]: value }),
    remove: (key) => area.remove(key),
    all: () => area.get(null),
  };
}
