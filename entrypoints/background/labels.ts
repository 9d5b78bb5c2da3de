/**
 * How students are called on this device: in the form that was chosen, live from the page where one is open, else as it
 * is kept with the dossier. A label of another form is never taken for another student, and another student never for a
 * label of another form: what is kept says in which form it is, and is compared in that.
 */
import { calendarDay } from '../../dossier/calendar-day';
import { atMostShort, type HeldLabel, type Shortening } from '../../dossier/called';
import type { Dossiers } from '../../dossier/dossiers';
import { Refused } from '../../dossier/failures';
import type { Lane } from '../../dossier/lane';
import type { Called } from '../../dossier/rows';
import type { Student } from '../../hosts/reading';
import {
  DEFAULT_FORM,
  initialsOf,
  LABEL_FORMS,
  type LabelForm,
  studentLabels,
} from '../../hosts/student-label';
import { dayWithYear } from '../../plan/dates';

/** What was chosen, and the form that nothing that is kept is longer than. */
const CHOSEN = 'labelForm';
const HELD = 'labelsHeld';

interface LabelSettings {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface LabelsOptions {
  dossiers: Pick<Dossiers, 'callAnew' | 'callShorter'>;
  settings: LabelSettings;
  /** The form that the school has set; then nobody chooses. */
  fixed(): Promise<LabelForm | undefined>;
  /** The lane of all changes: no label is kept in a form that is not chosen any more. */
  changes: Lane;
  committed(dossier: string): void;
}

export interface Labels {
  form(): Promise<LabelForm>;
  /** Keeps something with the label of this student, in the lane of all changes: never in a form of before. */
  keep<T>(student: Student, job: (called: Called) => Promise<T>): Promise<T>;
  /**
   * What to call the dossier of the student on a page: as that page is called, where it is the same name; and what is kept
   * follows. Else as it is kept.
   */
  beside(held: HeldLabel, student: Student, form: LabelForm): Promise<string>;
  /** Another form; what is kept is no longer than that from then on. @throws DossierFailure, Refused where it is fixed */
  choose(form: LabelForm): Promise<void>;
  /** Shortens what is kept to the form that is chosen; nothing where that was done. @throws DossierFailure */
  hold(): Promise<void>;
  /** Does something that may bring in labels of any form, in the lane of all changes; then shortens them. */
  bringIn<T>(job: () => Promise<T>): Promise<T>;
}

/** What was chosen on this device. */
async function chosenForm(settings: LabelSettings): Promise<LabelForm> {
  return parseForm((await settings.get(CHOSEN))[CHOSEN]);
}

export function labelOf({ firstName, lastName }: Student, form: LabelForm): string {
  return studentLabels(firstName, lastName)[form];
}

/** @param form in which it is kept */
function calledIn({ firstName, lastName }: Student, form: LabelForm): Called {
  const { [form]: label, short } = studentLabels(firstName, lastName);
  if (form === 'short') return { label };
  return { label, written: form === 'full' ? { as: 'full', short } : { as: 'initials' } };
}

const formOf = ({ written }: Called): LabelForm => written?.as ?? 'short';

export function labels({ dossiers, settings, fixed, changes, committed }: LabelsOptions): Labels {
  const form = async () => (await fixed()) ?? chosenForm(settings);
  const keep: Labels['keep'] = (student, job) => changes(async () => job(calledIn(student, await form())));

  async function hold() {
    const shortened = await changes(async () => {
      const to = await form();
      const { [HELD]: held = DEFAULT_FORM } = await settings.get(HELD);
      if (held === to) return [];
      const changed = to === 'full' ? [] : await dossiers.callShorter(SHORTER[to]);
      await settings.set({ [HELD]: to });
      return changed;
    });
    for (const dossier of shortened) committed(dossier);
  }

  return {
    form,
    keep,
    hold,
    async beside(held, student, shown) {
      const kept = formOf(held);
      if (held.label !== labelOf(student, kept) || !isSure(held, shown)) return apart(held);
      // On a full disk it is kept another time.
      if (kept !== shown)
        await keep(student, (called) => dossiers.callAnew(held.dossier, held, called)).catch(() => {});
      return labelOf(student, shown);
    },
    async bringIn(job) {
      const done = await changes(async () => {
        // First: broken off half-way, the next worker goes on.
        await settings.set({ [HELD]: '' });
        return job();
      });
      // It was brought in, whatever comes of this.
      await hold().catch(() => {});
      return done;
    },
    async choose(next) {
      if (await fixed()) throw new Refused();
      await changes(() => settings.set({ [CHOSEN]: next }));
      await hold();
    },
  };
}

/**
 * A label that is as it would be of the page's student is theirs, but that it says too little to be made longer: initials
 * are no name, and become one only under the very name the dossier was begun with.
 */
function isSure(held: HeldLabel, shown: LabelForm): boolean {
  const kept = formOf(held);
  if (kept === 'initials') return shown === 'initials' ? held.naming !== 'other' : held.naming === 'same';
  return kept === 'full' || shown !== 'full' || held.naming !== 'other';
}

/** Where nothing but initials is known, and another name goes with them. */
function apart(held: HeldLabel): string {
  return formOf(held) === 'initials' && held.naming === 'other'
    ? `${held.label} (onder een andere naam)`
    : held.label;
}

/** To choose between: no two of them look alike. */
export function toldApart(candidates: readonly HeldLabel[]): { dossier: string; label: string }[] {
  return candidates.map((one) => {
    const isAlone = candidates.every((other) => other === one || apart(other) !== apart(one));
    const changed = isAlone ? '' : ` (gewijzigd op ${dayWithYear(calendarDay(one.updatedAt))})`;
    return { dossier: one.dossier, label: `${apart(one)}${changed}` };
  });
}

const SHORTER: Record<'initials' | 'short', Shortening> = {
  short: {
    label: (one) => (one.written?.as === 'full' ? { label: one.written.short } : null),
    answer: (label) => label,
  },
  initials: {
    label: (one) =>
      one.written?.as === 'initials'
        ? null
        : { label: initialsOf(atMostShort(one)), written: { as: 'initials' } },
    answer: initialsOf,
  },
};

function parseForm(raw: unknown): LabelForm {
  return LABEL_FORMS.find((form) => form === raw) ?? DEFAULT_FORM;
}
