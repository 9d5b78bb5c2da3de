/** Where the parts of the panel stand that answer a vraag, and what they are called. */
import type { ChapterId, PlanPart } from '../../content/chapter';

export interface PartPlace {
  name: string;
  chapter: ChapterId;
  /** The heading it stands under, when that is another part's. */
  under?: PlanPart;
}

export const PARTS: Readonly<Record<PlanPart, PartPlace>> = {
  factoren: { name: 'Wat helpt, wat hindert', chapter: 'signaleren' },
  driehoek: { name: 'Driehoek', chapter: 'begrijpen' },
  uitzoeken: { name: 'Nog uitzoeken', chapter: 'begrijpen' },
  doelen: { name: 'Doelen', chapter: 'plannen' },
  smarti: { name: 'Doelen', chapter: 'plannen', under: 'doelen' },
  afspraken: { name: 'Afspraken', chapter: 'plannen' },
  momenten: { name: 'Momenten', chapter: 'plannen' },
  volgen: { name: 'Volgen en vastleggen', chapter: 'plannen' },
  akkoord: { name: 'Besproken met', chapter: 'plannen' },
  energie: { name: 'Energie-check', chapter: 'realiseren' },
  uitkomst: { name: 'Hoe ging het met de doelen', chapter: 'evalueren' },
  verder: { name: 'Wat gaat door, wat stopt', chapter: 'evalueren' },
  vervolg: { name: 'Vervolgstap', chapter: 'evalueren' },
};

/**
 * The tools of a chapter in its jump bar: one entry, that leads to the first of them. Step 3 is about making the plan,
 * so its tools come first; elsewhere the ministry's lists do. A chapter without tools of its own has no entry.
 */
export const TOOLS_OF: Readonly<Partial<Record<ChapterId, { jump: string; part: string; first?: true }>>> = {
  voorbereiding: { jump: 'Onze school', part: 'contacten' },
  signaleren: { jump: 'Uitwerken', part: 'dringend' },
  begrijpen: { jump: 'Uitwerken', part: 'driehoek' },
  plannen: { jump: 'Plan', part: 'doelen', first: true },
  realiseren: { jump: 'Uitwerken', part: 'lopend' },
  vastleggen: { jump: 'Geen stap', part: 'geen-stap' },
  evalueren: { jump: 'Terugblik', part: 'uitkomst' },
};
