/**
 * What is asked at the table: vragen of the ministry in words that a pupil, parents and a teacher read together. Each has
 * the id of its vraag. What was said is kept under that id, so none is ever taken away or given to another question.
 */
import type { StepId } from './chapter';

export interface TableStep {
  /** What the talk is about. */
  readonly about: string;
  readonly questions: readonly TableQuestion[];
}

export interface TableQuestion {
  /** Of the vraag. */
  readonly id: string;
  readonly text: string;
}

export const TABLE: Readonly<Record<StepId, TableStep>> = {
  signaleren: {
    about: 'Hoe gaat het nu?',
    questions: [
      { id: 'signaleren.welke-vragen', text: 'Wat willen we samen bespreken?' },
      { id: 'signaleren.positieve-factoren', text: 'Wat gaat er goed?' },
      { id: 'signaleren.factoren', text: 'Wat helpt, en wat maakt het lastig?' },
      { id: 'signaleren.behoeften', text: 'Wat heeft ieder nodig?' },
      { id: 'signaleren.eerder-gewerkt', text: 'Wat hielp eerder al?' },
      { id: 'signaleren.professionals', text: 'Wie kan meedenken of helpen?' },
    ],
  },
  begrijpen: {
    about: 'Hoe zien we het?',
    questions: [
      { id: 'begrijpen.zienswijze', text: 'Hoe kijkt ieder ernaar?' },
      { id: 'begrijpen.eens', text: 'Waar zijn we het over eens, en waarover niet?' },
      { id: 'begrijpen.beeld-van-ontwikkeling', text: 'Wat lukt al, en wat is er nog nodig?' },
      { id: 'begrijpen.positieve-factoren', text: 'Wat kan ons vooruit helpen?' },
      { id: 'begrijpen.uitzoeken', text: 'Wat zoeken we nog uit, en met wie?' },
      { id: 'begrijpen.genoeg-voor-plan', text: 'Weten we genoeg om een plan te maken?' },
    ],
  },
  plannen: {
    about: 'Wat gaan we doen?',
    questions: [
      { id: 'plannen.doelen', text: 'Wat willen we bereiken?' },
      { id: 'plannen.maatregelen', text: 'Wat gaan we daarvoor doen?' },
      { id: 'plannen.rollen-en-taken', text: 'Wie doet wat?' },
      { id: 'plannen.hulpbronnen', text: 'Wie of wat kunnen we daarbij gebruiken?' },
      { id: 'plannen.zelf-of-expertise', text: 'Lukt het zo, of vragen we iemand erbij?' },
      { id: 'plannen.momenten', text: 'Wanneer kijken we hoe het gaat?' },
      { id: 'plannen.akkoord', text: 'Kan ieder zich hierin vinden?' },
    ],
  },
  realiseren: {
    about: 'Hoe gaat het tot nu toe?',
    questions: [
      { id: 'realiseren.zicht-op-uitvoering', text: 'Hoe gaat het met wat we afspraken?' },
      { id: 'realiseren.energie-vasthouden', text: 'Hoe houden we dit samen vol?' },
      { id: 'realiseren.bijstellen', text: 'Willen we iets veranderen?' },
      { id: 'realiseren.informatie-over-effect', text: 'Waaraan zien we of het helpt?' },
    ],
  },
  vastleggen: {
    about: 'Wat schrijven we op?',
    questions: [
      { id: 'vastleggen.wie-monitort', text: 'Wie houdt bij hoe het gaat, en hoe?' },
      { id: 'vastleggen.wie-legt-vast', text: 'Wie schrijft op wat we afspreken?' },
      { id: 'vastleggen.toegang', text: 'Wie mogen dit lezen?' },
      { id: 'vastleggen.bescherming', text: 'Hoe gaan we zorgvuldig om met wat hier staat?' },
    ],
  },
  evalueren: {
    about: 'Hoe is het gegaan?',
    questions: [
      { id: 'evalueren.doelen-behaald', text: 'Wat is gelukt, en wat nog niet?' },
      { id: 'evalueren.voortzetten', text: 'Wat gaat door, en wat stopt?' },
      { id: 'evalueren.anders-doen', text: 'Wat doen we een volgende keer anders?' },
      { id: 'evalueren.vervolgstap', text: 'Wat is de volgende stap?' },
    ],
  },
};

export const TABLE_QUESTIONS: readonly TableQuestion[] = Object.values(TABLE).flatMap(
  ({ questions }) => questions,
);
