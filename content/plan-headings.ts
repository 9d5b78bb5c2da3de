import type { PlanHeading } from './chapter';

/** The headings of the plan van aanpak as its reader sees them. Reading a plan back relies on these exact words. */
export const PLAN_HEADING_NAMES: Readonly<Record<PlanHeading, string>> = {
  aanleiding: 'Aanleiding',
  'woorden-leerling': 'In de woorden van de leerling',
  'ouders-vertellen': 'Wat ouders vertellen',
  'gezamenlijk-beeld': 'Gezamenlijk beeld',
  'helpt-hindert': 'Wat helpt, wat hindert',
  doelen: 'Doelen',
  aanpak: 'Aanpak: wie doet wat',
  momenten: 'Momenten',
  'al-gedaan': 'Wat we al deden',
  'niet-eens': 'Als we het niet eens zijn',
  contact: 'Vragen of zorgen?',
};
