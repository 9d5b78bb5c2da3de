import type { Chapter } from '../chapter';

export const vastleggen: Chapter = {
  id: 'vastleggen',
  number: 5,
  name: 'Vastleggen',
  aandachtspunten: [
    {
      id: 'vastleggen.beknopt',
      text: 'Leg de belangrijkste afspraken en behaalde (tussen)resultaten beknopt vast in het leerlingdossier.',
      lead: 'Leg de belangrijkste afspraken en behaalde (tussen)resultaten'.length,
      short: 'Afspraken en resultaten kort vastgelegd in het leerlingdossier',
    },
    {
      id: 'vastleggen.feiten',
      text: 'Blijf bij de feiten. Vermeld geen oordelen, meningen of emoties.',
      lead: 'Blijf bij de feiten.'.length,
      short: 'Bij het opschrijven gelet op de feiten',
    },
    {
      id: 'vastleggen.toegankelijke-taal',
      text: 'Houd er rekening mee dat zowel onderwijsprofessionals als ouders het dossier lezen. Hanteer toegankelijke taal en vermijd jargon.',
      lead: 'Houd er rekening mee'.length,
      short: 'Bij het opschrijven gelet op begrijpelijke taal',
    },
    {
      id: 'vastleggen.afsluiten',
      text: 'Bedenk dat een leerlingdossier een hele schoolloopbaan meegaat. Een eerder gesignaleerde behoefte kan een leerling lang achtervolgen, en moet ook kunnen worden afgesloten.',
      lead: 'Bedenk dat een leerlingdossier een hele schoolloopbaan meegaat.'.length,
      short: 'Eraan gedacht dat het leerlingdossier lang meegaat',
    },
  ],
  vragen: [
    {
      id: 'vastleggen.wie-monitort',
      text: 'Wie monitort de ontwikkeling van de leerling, in en buiten de klas, en met welke instrumenten?',
      heading: 'volgen',
      part: 'volgen',
    },
    {
      id: 'vastleggen.wie-legt-vast',
      text: 'Wie is verantwoordelijk voor het vastleggen van de resultaten in het leerlingdossier?',
      heading: null,
      part: 'volgen',
    },
    {
      id: 'vastleggen.toegang',
      text: 'Is het leerlingdossier alleen toegankelijk voor wie dit aangaat?',
      heading: null,
    },
    {
      id: 'vastleggen.bescherming',
      text: 'Hoe zorgt de school voor een goede bescherming van persoonsgegevens? Zijn de afspraken hierover voor iedereen helder?',
      heading: null,
    },
  ],
};
