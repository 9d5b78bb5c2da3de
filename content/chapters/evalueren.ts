import type { Chapter } from '../chapter';

/** Looks back on the plan: its answers belong to the evaluation, not to the plan van aanpak. */
export const evalueren: Chapter = {
  id: 'evalueren',
  number: 6,
  name: 'Evalueren',
  aandachtspunten: [
    {
      id: 'evalueren.proces',
      text: 'Bespreek hoe het proces is verlopen. Heeft het opgeleverd wat we ervan verwachtten?',
      lead: 'Bespreek hoe het proces is verlopen.'.length,
      short: 'Besproken hoe het ging en wat het heeft opgeleverd',
    },
    {
      id: 'evalueren.doelen',
      text: 'Evalueer in hoeverre de doelen uit het plan van aanpak zijn behaald.',
      lead: 'Evalueer in hoeverre de doelen'.length,
      short: 'Bekeken hoe ver we zijn met de doelen uit het plan',
    },
    {
      id: 'evalueren.afbouwen',
      text: 'Zorg dat de ondersteuning met bewuste stappen wordt afgebouwd.',
      lead: 'Zorg dat de ondersteuning met bewuste stappen'.length,
      short: 'Besproken hoe we de ondersteuning stap voor stap afbouwen',
    },
    {
      id: 'evalueren.nieuwe-maatregelen',
      text: 'Bespreek welke nieuwe maatregelen nog nodig zijn, voor welke doelen en welke periode.',
      lead: 'Bespreek welke nieuwe maatregelen nog nodig zijn,'.length,
      short: 'Besproken of er nieuwe maatregelen nodig zijn',
    },
    {
      id: 'evalueren.extra-ondersteuning',
      text: 'Als de aanpak binnen de basisondersteuning ontoereikend is voor de leerling, bespreek dan met het ondersteuningsteam in de school en/of het samenwerkingsverband of extra ondersteuning kan worden ingezet, bovenop de basisondersteuning',
      lead: 'Als de aanpak binnen de basisondersteuning ontoereikend is'.length,
      short: 'Besproken of extra ondersteuning mogelijk is',
    },
  ],
  vragen: [
    {
      id: 'evalueren.doelen-behaald',
      text: 'Welke doelen zijn behaald? Welke niet?',
      heading: null,
      part: 'uitkomst',
    },
    {
      id: 'evalueren.voortzetten',
      text: 'Welke elementen van de aanpak zijn passend en kunnen worden voortgezet? Welke niet?',
      heading: null,
      part: 'verder',
    },
    {
      id: 'evalueren.anders-doen',
      text: 'Wat willen we een volgende keer anders doen?',
      heading: null,
    },
    {
      id: 'evalueren.vervolgstap',
      text: 'Wat is de vervolgstap, met welke doelen?',
      heading: null,
      part: 'vervolg',
    },
  ],
};
