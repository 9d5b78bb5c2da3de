/** The settings of this browser profile (`storage.local`). */
export interface Settings {
  /** @param key null for all there are */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
