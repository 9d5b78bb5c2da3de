/**
 * Every text that is made of a dossier, in the order in which they are offered. A further text is a file that builds it,
 * and an entry here: the screens know no text by name.
 */
import { ASK_HEADINGS, buildAsk } from './ask-colleagues';
import type { PlanDocument } from './document';
import { buildEvaluation, EVALUATION_HEADINGS } from './evaluation';
import { buildGoodbye, GOODBYE_HEADINGS } from './goodbye';
import {
  ASK_TITLE,
  CARD_TITLE,
  EVALUATION_TITLE,
  GOODBYE_TITLE,
  OVERVIEW_TITLE,
  PARENTS_SHEET_TITLE,
  PROGRESS_TITLE,
  PUPIL_SHEET_TITLE,
  TALK_CARD_TITLE,
  TALK_TITLE,
  TITLE,
} from './labels';
import type { Plan, PlanInput } from './model';
import { buildOverview, OVERVIEW_HEADINGS } from './overview';
import { buildParentsSheet, PARENTS_SHEET_HEADINGS } from './parents-sheet';
import { buildPlan, openingBlocks, PRESETS } from './plan-van-aanpak';
import { buildProgress, PROGRESS_HEADINGS } from './progress-report';
import { buildPupilSheet, PUPIL_SHEET_HEADINGS } from './pupil-sheet';
import { buildTalkCard, CARD_FORMS, CARD_OPENING } from './talk-card';
import { buildTalkReport, TALK_HEADINGS } from './talk-report';
import { buildCard, CARD_HEADINGS } from './teacher-card';

export type { PlanDocument } from './document';

/** What a round that is over leaves behind to take along. */
export const PLAN: PlanDocument = {
  id: 'plan',
  title: TITLE,
  name: 'Plan van aanpak',
  help: 'Wat er speelt, wat jullie willen en wie wat doet.',
  article: 'het',
  noun: 'plan',
  build: (input) => orNull(buildPlan(input)),
  presets: Object.values(PRESETS),
  opening: openingBlocks,
  readBack: true,
};

/** A text without shorter forms, that opens with all it has and is not read back. */
function whole(
  about: Pick<PlanDocument, 'id' | 'title' | 'name' | 'help' | 'article' | 'noun'>,
  build: (input: PlanInput) => Plan<string>,
  headings: readonly string[],
): PlanDocument {
  return {
    ...about,
    build: (input) => orNull(build(input)),
    presets: [],
    opening: () => headings,
    readBack: false,
  };
}

const EVALUATION: PlanDocument = {
  ...whole(
    {
      id: 'evaluatie',
      title: EVALUATION_TITLE,
      name: 'Evaluatie',
      help: 'Hoe het ging, en wat doorgaat of stopt.',
      article: 'de',
      noun: 'evaluatie',
    },
    buildEvaluation,
    EVALUATION_HEADINGS,
  ),
  readBack: true,
};

const PROGRESS: PlanDocument = {
  ...whole(
    {
      id: 'voortgang',
      title: PROGRESS_TITLE,
      name: 'Voortgang',
      help: 'Hoe het loopt, met datum.',
      article: 'de',
      noun: 'voortgang',
    },
    buildProgress,
    PROGRESS_HEADINGS,
  ),
  readBack: true,
};

export const TALK = whole(
  {
    id: 'gespreksverslag',
    title: TALK_TITLE,
    name: 'Gespreksverslag',
    help: 'Wat ieder zei in het laatste gesprek.',
    article: 'het',
    noun: 'verslag',
  },
  buildTalkReport,
  TALK_HEADINGS,
);

/** For before a talk. */
export const TALK_CARD: PlanDocument = {
  ...whole(
    {
      id: 'gesprekskaart',
      title: TALK_CARD_TITLE,
      name: 'Gesprekskaart',
      help: 'Vragen om vooraf over na te denken.',
      article: 'de',
      noun: 'gesprekskaart',
    },
    buildTalkCard,
    CARD_OPENING,
  ),
  presets: CARD_FORMS,
};

const CARD = whole(
  {
    id: 'vakdocentkaart',
    title: CARD_TITLE,
    name: 'Kaart voor vakdocenten',
    help: 'Wat helpt in de les, zonder achtergrond.',
    article: 'de',
    noun: 'kaart',
  },
  buildCard,
  CARD_HEADINGS,
);

/** What a plan that is closed leaves behind. */
export const GOODBYE = whole(
  {
    id: 'afsluitbericht',
    title: GOODBYE_TITLE,
    name: 'Afsluitbericht',
    help: 'Wat hielp en hoe het verder gaat.',
    article: 'het',
    noun: 'bericht',
  },
  buildGoodbye,
  GOODBYE_HEADINGS,
);

const OVERVIEW = whole(
  {
    id: 'overzicht',
    title: OVERVIEW_TITLE,
    name: 'Overzicht basisondersteuning',
    help: 'Voor het ondersteuningsteam: wat we deden en wat het deed.',
    article: 'het',
    noun: 'overzicht',
  },
  buildOverview,
  OVERVIEW_HEADINGS,
);

const PARENTS_SHEET = whole(
  {
    id: 'ouderblad',
    title: PARENTS_SHEET_TITLE,
    name: 'Voor ouders',
    help: 'Het plan in gewone woorden.',
    article: 'het',
    noun: 'ouderblad',
  },
  buildParentsSheet,
  PARENTS_SHEET_HEADINGS,
);

const PUPIL_SHEET = whole(
  {
    id: 'leerlingblad',
    title: PUPIL_SHEET_TITLE,
    name: 'Voor de leerling',
    help: 'Het plan in de jij-vorm.',
    article: 'het',
    noun: 'leerlingblad',
  },
  buildPupilSheet,
  PUPIL_SHEET_HEADINGS,
);

export const ASK = whole(
  {
    id: 'collegavraag',
    title: ASK_TITLE,
    name: 'Vraag aan collega’s',
    help: 'Eén korte vraag, om te mailen. Met regels voor het antwoord.',
    article: 'de',
    noun: 'vraag',
  },
  buildAsk,
  ASK_HEADINGS,
);

export const DOCUMENTS: readonly PlanDocument[] = [
  PLAN,
  PROGRESS,
  TALK,
  EVALUATION,
  CARD,
  GOODBYE,
  OVERVIEW,
  PARENTS_SHEET,
  PUPIL_SHEET,
  ASK,
  TALK_CARD,
];

export interface BuiltText {
  document: PlanDocument;
  whole: Plan<string>;
}

/** The texts that have something to tell. */
export function textsOf(
  input: PlanInput,
  documents: readonly PlanDocument[] = DOCUMENTS,
): readonly BuiltText[] {
  return documents.flatMap((document) => {
    const text = document.build(input);
    return text ? [{ document, whole: text }] : [];
  });
}

const orNull = (text: Plan<string>) => (text.blocks.length > 0 ? text : null);

/** "het plan" */
export function inSentence({ article, noun }: PlanDocument): string {
  return `${article} ${noun}`;
}

/** The text that begins like this; the plan where the title is gone. */
export function titled(title: string): PlanDocument {
  return DOCUMENTS.find((document) => document.title === title) ?? PLAN;
}

/** "dit plan", "deze evaluatie" */
export function pointedAt({ article, noun }: PlanDocument): string {
  return `${article === 'het' ? 'dit' : 'deze'} ${noun}`;
}
