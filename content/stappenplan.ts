import type { Aandachtspunt, Chapter, ChapterId, StepId, Vraag } from './chapter';
import { begrijpen } from './chapters/begrijpen';
import { evalueren } from './chapters/evalueren';
import { plannen } from './chapters/plannen';
import { realiseren } from './chapters/realiseren';
import { signaleren } from './chapters/signaleren';
import { vastleggen } from './chapters/vastleggen';
import { voorbereiding } from './chapters/voorbereiding';

const BY_ID: Readonly<Record<ChapterId, Chapter>> = {
  voorbereiding,
  signaleren,
  begrijpen,
  plannen,
  realiseren,
  vastleggen,
  evalueren,
};

/** What the brochure's text around the steps is called where it can be opened. */
export const BACKGROUND_NAME = 'Achtergrondinformatie';

/** A chapter that belongs to the cycle of one student. */
export type Step = Chapter & { readonly id: StepId };

function isStep(chapter: Chapter): chapter is Step {
  return chapter.id !== 'voorbereiding';
}

/** Voorbereiding and the six steps, in the brochure's order. */
export const CHAPTERS: readonly Chapter[] = Object.values(BY_ID);

/** The six steps, in the brochure's order. */
export const STEPS: readonly Step[] = CHAPTERS.filter(isStep);

const AANDACHTSPUNTEN: ReadonlyMap<string, Aandachtspunt> = new Map(
  CHAPTERS.flatMap((chapter) => chapter.aandachtspunten).map((punt) => [punt.id, punt]),
);

const VRAGEN: ReadonlyMap<string, Vraag> = new Map(
  CHAPTERS.flatMap((chapter) => chapter.vragen).map((vraag) => [vraag.id, vraag]),
);

const CHAPTER_OF: ReadonlyMap<string, Chapter> = new Map(
  CHAPTERS.flatMap((chapter) =>
    [...chapter.aandachtspunten, ...chapter.vragen].map((item) => [item.id, chapter] as const),
  ),
);

export function chapter(id: ChapterId): Chapter {
  return BY_ID[id];
}

/** Undefined for an id that this version of the stappenplan does not know, e.g. from a newer backup. */
export function aandachtspunt(id: string): Aandachtspunt | undefined {
  return AANDACHTSPUNTEN.get(id);
}

/** Undefined for an id that this version of the stappenplan does not know, e.g. from a newer backup. */
export function vraag(id: string): Vraag | undefined {
  return VRAGEN.get(id);
}

/** The chapter in which the brochure has this aandachtspunt or vraag; undefined for an unknown id. */
export function chapterOf(id: string): Chapter | undefined {
  return CHAPTER_OF.get(id);
}
