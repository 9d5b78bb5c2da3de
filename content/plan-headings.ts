import type { PlanHeading } from './chapter';

/** The headings of the plan van aanpak as its reader sees them. Reading a plan back relies on these exact words. */
export const PLAN_HEADING_NAMES: Readonly<Record<PlanHeading, string>> = {
  'woorden-leerling': 'In eigen woorden',
  aanleiding: 'Waarom dit plan',
  'ouders-vertellen': 'Wat ouders vertellen',
  'gezamenlijk-beeld': 'Hoe we het samen zien',
  helpt: 'Wat helpt',
  lastig: 'Wat het lastig maakt',
  doelen: 'Doelen',
  aanpak: 'Wie doet wat',
  volgen: 'Hoe we het volgen',
  afbouw: 'Zo bouwen we af',
  momenten: 'Momenten',
  akkoord: 'Besproken en akkoord',
  'al-gedaan': 'Wat we al deden',
  contact: 'Vragen of zorgen?',
};
