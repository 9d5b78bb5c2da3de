import type { Chapter } from '../chapter';

/** How the work goes: for the talk and the evaluation, so none of its answers goes into the plan van aanpak. */
export const realiseren: Chapter = {
  id: 'realiseren',
  number: 4,
  name: 'Realiseren',
  aandachtspunten: [
    {
      id: 'realiseren.driehoek',
      text: 'Voer het plan van aanpak altijd uit binnen de driehoek leerling-professional-ouders. Werk samen aan de ontwikkeling van de leerling.',
      lead: 'Voer het plan van aanpak altijd uit'.length,
      short: 'Samen met leerling en ouders aan het plan gewerkt',
    },
    {
      id: 'realiseren.aanspreekpunt',
      text: 'Spreek duidelijk af wie tijdens de uitvoering aanspreekpunt blijft voor de leerling en ouders, ook als de aanpak door een externe wordt uitgevoerd. De school houdt de regie.',
      lead: 'Spreek duidelijk af wie tijdens de uitvoering aanspreekpunt'.length,
      short: 'Afgesproken wie aanspreekpunt blijft voor leerling en ouders',
    },
    {
      id: 'realiseren.energie-en-inzet',
      text: 'Bespreek wat kan helpen om samen de energie en de inzet vast te houden, in het geval dat die wegebben.',
      lead: 'Bespreek wat kan helpen'.length,
      short: 'Besproken wat kan helpen om het samen vol te houden',
    },
    {
      id: 'realiseren.verwachtingen',
      text: 'Besef dat ouders en leerling van school het maximale mogen verwachten. Omgekeerd geldt dit ook: de school mag van leerling en ouders medewerking verwachten.',
      lead: 'Besef dat ouders en leerling'.length,
      short: 'Aandacht besteed aan wat leerling, ouders en school van elkaar verwachten',
    },
    {
      id: 'realiseren.op-de-hoogte',
      text: 'Zorg dat alle onderwijsprofessionals die betrokken zijn bij de leerling goed op de hoogte zijn van de afspraken.',
      lead: 'Zorg dat alle onderwijsprofessionals'.length,
      short: 'Afspraken doorgegeven aan wie op school met de leerling werkt',
    },
  ],
  vragen: [
    {
      id: 'realiseren.zicht-op-uitvoering',
      text: 'Is er voldoende zicht op hoe de uitvoering van het plan verloopt?',
      heading: null,
    },
    {
      id: 'realiseren.energie-vasthouden',
      text: 'Hoe houden we voor alle betrokkenen de energie vast en de doelen levend?',
      heading: null,
      part: 'energie',
    },
    {
      id: 'realiseren.bijstellen',
      text: 'Is er aanleiding om het plan van aanpak tussentijds bij te stellen?',
      heading: null,
    },
    {
      id: 'realiseren.informatie-over-effect',
      text: 'Wordt er voldoende informatie verzameld om vast te kunnen stellen wat het effect is van de aanpak?',
      heading: null,
    },
  ],
};
