/** Where the parts of the panel stand that answer a vraag, and what they are called. */
import type { ChapterId, PlanPart } from '../../content/chapter';

export interface PartPlace {
  name: string;
  chapter: ChapterId;
  /** The heading it stands under, when that is another part's. */
  under?: PlanPart;
}

export const PARTS: Readonly<Record<PlanPart, PartPlace>> = {
  factoren: { name: 'Wat helpt en wat het lastig maakt', chapter: 'signaleren' },
  driehoek: { name: 'Hoe we het samen zien', chapter: 'begrijpen' },
  uitzoeken: { name: 'Nog uitzoeken', chapter: 'begrijpen' },
  doelen: { name: 'Doelen', chapter: 'plannen' },
  smarti: { name: 'Doelen', chapter: 'plannen', under: 'doelen' },
  afspraken: { name: 'Afspraken', chapter: 'plannen' },
  momenten: { name: 'Momenten', chapter: 'plannen' },
  volgen: { name: 'Volgen en vastleggen', chapter: 'plannen' },
  akkoord: { name: 'Besproken met', chapter: 'plannen' },
  energie: { name: 'Energie-check', chapter: 'realiseren' },
  uitkomst: { name: 'Doelen', chapter: 'evalueren' },
  verder: { name: 'Wat gaat door en wat stopt', chapter: 'evalueren' },
  vervolg: { name: 'Vervolgstap', chapter: 'evalueren' },
};

/** The work of a chapter in its jump bar: one entry, that leads to the first of it. */
export const WORK: Readonly<Record<ChapterId, { name: string; part: string }>> = {
  voorbereiding: { name: 'Onze school', part: 'contacten' },
  signaleren: { name: 'Leerling', part: 'leerling' },
  begrijpen: { name: 'Samen', part: 'driehoek' },
  plannen: { name: 'Plan', part: 'doelen' },
  realiseren: { name: 'Afspraken', part: 'lopend' },
  vastleggen: { name: 'Vastleggen', part: 'volgen' },
  evalueren: { name: 'Terugblik', part: 'gesprek' },
};
