import type { Chapter } from '../chapter';

export const plannen: Chapter = {
  id: 'plannen',
  number: 3,
  name: 'Plannen',
  aandachtspunten: [
    {
      id: 'plannen.wie-doet-wat',
      text: 'Communiceer duidelijk wie precies wat doet en welk resultaat de school hiervan verwacht.',
      lead: 'Communiceer duidelijk wie precies wat doet'.length,
      short: 'Besproken wie wat doet en welk resultaat de school verwacht',
    },
    {
      id: 'plannen.wat-leerling-en-ouders-doen',
      text: 'Bespreek met leerling en ouders wat zij kunnen doen om de ontwikkeling van de leerling positief te beïnvloeden.',
      lead: 'Bespreek met leerling en ouders'.length,
      short: 'Met leerling en ouders besproken wat zij kunnen doen',
    },
    {
      id: 'plannen.bewezen-effectief',
      text: 'Maak zoveel mogelijk gebruik van bewezen effectieve interventies.',
      lead: 'Maak zoveel mogelijk gebruik van bewezen effectieve interventies.'.length,
      short: 'Gekeken welke aanpak volgens onderzoek werkt',
    },
    {
      id: 'plannen.bij-wie-terecht',
      text: 'Informeer ouders bij wie zij terechtkunnen als het proces niet verloopt zoals verwacht of als zij belangrijke informatie tussentijds moeten delen. Denk aan een leerling die thuis klaagt over buikpijn en niet naar school wil, maar op school niets aangeeft.',
      lead: 'Informeer ouders bij wie zij terechtkunnen'.length,
      short: 'Aan ouders verteld bij wie zij tussendoor terechtkunnen',
    },
    {
      id: 'plannen.vertrouwen',
      text: 'Besef dat het plan van aanpak alleen kan slagen als ouders en onderwijsprofessionals elkaar vertrouwen en de aanpak ondersteunen. Dat vertrouwen groeit door elkaar inzicht te geven in gemaakte keuzes.',
      lead: 'Besef dat het plan van aanpak'.length,
      short: 'Aandacht besteed aan vertrouwen tussen ouders en school',
    },
    {
      id: 'plannen.afgesproken-momenten',
      text: 'Evalueer op van tevoren afgesproken momenten hoe het gaat. Boeken we vooruitgang? Moeten we het plan van aanpak bijstellen?',
      lead: 'Evalueer op van tevoren afgesproken momenten'.length,
      short: 'Besproken op welke momenten we kijken hoe het gaat',
    },
    {
      id: 'plannen.niet-eens',
      text: 'Leg vooraf helder vast wat er moet gebeuren als ouders en/of leerling het niet eens zijn met de gekozen aanpak.',
      lead: 'Leg vooraf helder vast wat er moet gebeuren'.length,
      short: 'Vastgelegd wat er gebeurt als iemand het niet eens is met de aanpak',
    },
    {
      id: 'plannen.hoe-lang',
      text: 'Bepaal hoe lang eventuele vervolgstappen mogen duren.',
      lead: 'Bepaal hoe lang'.length,
      short: 'Bepaald hoe lang vervolgstappen mogen duren',
    },
    {
      id: 'plannen.plan-vastleggen',
      text: 'Leg het plan van aanpak en de afspraken vast.',
      lead: 'Leg het plan van aanpak'.length,
      short: 'Plan van aanpak en afspraken vastgelegd',
    },
  ],
  vragen: [
    {
      id: 'plannen.doelen',
      text: 'Aan welke doelen gaan leerling, leraar en ouders werken?',
      heading: 'doelen',
      part: 'doelen',
    },
    {
      id: 'plannen.smarti',
      text: 'Zijn deze doelen SMARTI geformuleerd (Specifiek, Meetbaar, Acceptabel, Realistisch, Tijdgebonden, Inspirerend)?',
      // A check on the goals; what it finds goes into the goals themselves.
      heading: null,
      part: 'smarti',
    },
    {
      id: 'plannen.maatregelen',
      text: 'Welke maatregelen zijn nodig?',
      heading: 'aanpak',
      part: 'afspraken',
    },
    {
      id: 'plannen.hulpbronnen',
      text: 'Welke hulpbronnen zijn beschikbaar om de doelen te behalen?',
      heading: 'aanpak',
    },
    {
      id: 'plannen.akkoord',
      text: 'Zijn alle betrokkenen akkoord met het plan?',
      heading: 'akkoord',
      part: 'akkoord',
    },
    {
      id: 'plannen.zelf-of-expertise',
      text: 'Kunnen we het zelf oplossen of hebben we expertise van buiten nodig? Zo ja, van wie?',
      heading: null,
    },
    {
      id: 'plannen.rollen-en-taken',
      text: 'Wat zijn de rollen en taken van alle betrokkenen?',
      heading: 'aanpak',
      part: 'afspraken',
    },
    {
      id: 'plannen.tijdpad',
      text: 'Wat is het tijdpad?',
      heading: 'momenten',
    },
    {
      id: 'plannen.momenten',
      text: 'Op welke (ook tussentijdse) momenten evalueren we? En met wie?',
      heading: 'momenten',
      part: 'momenten',
    },
  ],
};
