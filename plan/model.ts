/** A text made of a dossier, as its reader will see it, each piece still knowing the field it came from. */
import type { PlanHeading } from '../content/chapter';
import type { AnyRow, Kind } from '../dossier/rows';
import { CLOSING, VERSION } from './labels';

/** The field of a row that a text came from: where *Tekst aanpassen* leads. */
export interface PlanSource {
  dossier: string;
  round: number;
  kind: Kind;
  name: string;
  field: string;
}

export type Room = 'lines' | 'frame';

export interface PlanItem {
  /** Printed before the text with a colon; empty for the pupil's own words and for a sentence of ours. */
  label: string;
  /** As printed: cleaned and escaped; `\n` only where the teacher ended a line. May be empty when `fields` is not. */
  text: string;
  source: PlanSource;
  /** Left out of a brief text. */
  more?: boolean;
  /** Left below it on paper: lines to write on, or a frame to draw in. */
  room?: Room;
  /** What belongs to this item: who, when and result of an agreement. */
  fields: readonly PlanItem[];
}

/** Printed as lists: what stands under these headings are short lines of one sort. */
export function isList({ heading }: { heading: string }): boolean {
  return ['al-gedaan', 'helpt', 'lastig'].includes(heading);
}

/** "Wie: Sanne" */
export function labelled({ label, text }: About): string {
  if (!label) return text;
  return `${label}:${text && (text.includes('\n') ? '\n' : ' ')}${text}`;
}

/** A heading and what stands under it; `H` are the headings of its kind of text. */
export interface PlanBlock<H extends string = PlanHeading> {
  heading: H;
  name: string;
  items: readonly PlanItem[];
}

export interface Plan<H extends string = PlanHeading> {
  title: string;
  /** About whom, by whom and when. */
  about: readonly About[];
  /** In the order of their headings; never empty ones. */
  blocks: readonly PlanBlock<H>[];
  /** Names the version of the grammar, for reading the plan back. */
  closing: string;
}

export interface About {
  label: string;
  text: string;
}

export interface PlanInput {
  /** All rows of one round of one student. */
  rows: readonly AnyRow[];
  /** Those of the school: whom to turn to. */
  school?: readonly AnyRow[];
  /** The student as texts call them. */
  label: string;
  /** As the panel shows them, where that may be shorter: initials. */
  shown?: string;
  group: string | null;
  /** `YYYY-MM-DD` */
  today: string;
}

/** A text with these items under its headings. */
export function textOf<H extends string>(
  title: string,
  about: readonly About[],
  headings: readonly H[],
  names: Readonly<Record<H, string>>,
  found: readonly (readonly [H, PlanItem])[],
): Plan<H> {
  return {
    title,
    about,
    blocks: headings.flatMap((heading) => {
      const items = found.flatMap(([place, item]) => (place === heading ? [item] : []));
      return items.length > 0 ? [{ heading, name: names[heading], items }] : [];
    }),
    closing: `${CLOSING} ${VERSION}`,
  };
}

export function under<H extends string>(heading: H, items: readonly PlanItem[]): [H, PlanItem][] {
  return items.map((item) => [heading, item]);
}
