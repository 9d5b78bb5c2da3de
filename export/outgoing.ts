/** A text as it leaves the panel, in a file or on paper: what is read, without where it came from. */
import { dayWithYear } from '../plan/dates';
import type { PlanDocument } from '../plan/documents';
import { isList, type Plan, type Room } from '../plan/model';

export interface OutgoingLine {
  /** Printed before the text with a colon; empty for none. */
  label: string;
  /** `\n` only where the teacher ended a line. */
  text: string;
}

export interface OutgoingItem extends OutgoingLine {
  /** Where who reads it writes or draws. */
  room?: Room;
  /** Who, when and result of an agreement. */
  fields: readonly OutgoingLine[];
}

export interface OutgoingBlock {
  name: string;
  /** Its items are short lines of one sort. */
  list: boolean;
  items: readonly OutgoingItem[];
}

export interface Outgoing {
  title: string;
  /** About whom, by whom and when. */
  about: readonly OutgoingLine[];
  blocks: readonly OutgoingBlock[];
  /** The last, smallest line. */
  closing: string;
}

export function outgoing({ title, about, blocks, closing }: Plan<string>): Outgoing {
  return {
    title,
    about: about.map(line),
    blocks: blocks.map((block) => ({
      name: block.name,
      list: isList(block),
      items: block.items.map((item) => ({
        ...line(item),
        ...(item.room ? { room: item.room } : {}),
        fields: item.fields.map(line),
      })),
    })),
    closing,
  };
}

function line({ label, text }: OutgoingLine): OutgoingLine {
  return { label, text };
}

/**
 * What a file or a tab with this text is called: "Plan van aanpak 27 november 2026". Never about whom: names of files
 * stand in lists, backups and browser histories.
 * @param today `YYYY-MM-DD`
 */
export function outgoingName({ name }: Pick<PlanDocument, 'name'>, today: string): string {
  return `${name} ${dayWithYear(today)}`;
}
