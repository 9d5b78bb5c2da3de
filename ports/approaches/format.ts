/**
 * A list of aanpakken as one plain text, in JSON with Dutch names: a file that a school or a samenwerkingsverband hands
 * out, and a rule of the school. What is in it, and how it is written; what comes from elsewhere is checked by `read.ts`.
 */

/** What one row of them holds. */
export interface Approach {
  what: string;
  need: string;
  who: string;
  often: string;
  source: string;
}

export interface ApproachesFile {
  /** Who hands it out; empty where it does not say. */
  from: string;
  approaches: readonly Approach[];
}

/** By which such a text is known. */
export const IS_APPROACHES = 'stapsgewijs-aanpakken';
export const APPROACHES_VERSION = 1;
/** Characters, in one file. A larger one is none of ours. */
export const MOST_FILE = 500_000;
/** Characters, of one text in it. */
export const MOST_TEXT = 1000;
export const MOST_APPROACHES = 200;

/** As it is written, once it is known to be right. */
export interface WrittenFile {
  soort: typeof IS_APPROACHES;
  versie: typeof APPROACHES_VERSION;
  van?: string | undefined;
  aanpakken: readonly {
    wat: string;
    waarvoor?: string | undefined;
    wie?: string | undefined;
    hoeVaak?: string | undefined;
    bron?: string | undefined;
  }[];
}

export function ofWritten({ van = '', aanpakken }: WrittenFile): ApproachesFile {
  return {
    from: van,
    approaches: aanpakken.map(({ wat, waarvoor = '', wie = '', hoeVaak = '', bron = '' }) => ({
      what: wat,
      need: waarvoor,
      who: wie,
      often: hoeVaak,
      source: bron,
    })),
  };
}

/** What is empty is left out. @returns JSON; on one line for a rule, as a registry holds it */
export function writtenAs({ from, approaches }: ApproachesFile, indent?: number): string {
  const said = (text: string) => text || undefined;
  const written: WrittenFile = {
    soort: IS_APPROACHES,
    versie: APPROACHES_VERSION,
    van: said(from),
    aanpakken: approaches.map(({ what, need, who, often, source }) => ({
      wat: what,
      waarvoor: said(need),
      wie: said(who),
      hoeVaak: said(often),
      bron: said(source),
    })),
  };
  return JSON.stringify(written, null, indent);
}

/** Those that the school has set. @param text as the rules let it in, so it is right */
export function approachesSet(text: string | undefined): ApproachesFile | null {
  return text ? ofWritten(JSON.parse(text)) : null;
}
