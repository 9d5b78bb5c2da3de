/** What the background and the pages both read and write in `storage.local`. */
interface LocalSettings {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What was pointed at, per kind of page. */
export const POINTERS = 'pointers';
/** The day of the last backup. */
export const BACKED_UP = 'backedUp';
/** Until which version of the extension this device was told what it does (told.ts). */
export const TOLD = 'told';
/** At which time of the day one is reminded; absent: never. */
export const REMINDERS = 'reminders';
/** Of which days one was reminded (reminding.ts). */
export const REMINDED = 'reminded';
/** Of the school, as the browser last told them (school-rules/). They are not the teacher's to wipe. */
export const SCHOOL_RULES = 'schoolRules';
/** Not a setting: what is known, outside the databases, of what they hold. It outlives a wiping. */
export const MARKER = 'dossiers';

/** Whether the panel stays open on a page without a student. @param stays null leaves it as it is */
export async function panelStays(settings: LocalSettings, stays: boolean | null): Promise<boolean> {
  if (stays !== null) await settings.set({ panelStays: stays, panelAside: false });
  return (await settings.get('panelStays')).panelStays === true;
}
