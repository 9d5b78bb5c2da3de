import type { Chapter } from '../chapter';

/** About the school, so none of its answers goes into a student's plan. */
export const voorbereiding: Chapter = {
  id: 'voorbereiding',
  number: 0,
  name: 'Voorbereiding',
  intro:
    'Om dit stappenplan goed te laten werken, is het belangrijk dat in de school aan een aantal voorwaarden wordt voldaan. Onderstaande aandachtspunten en vragen kunnen hierbij behulpzaam zijn.',
  aandachtspunten: [
    {
      id: 'voorbereiding.kennis-in-team',
      text: 'Zorg dat het schoolteam voldoende kennis heeft om leerlingen op tijd basisondersteuning te kunnen geven. Als dit niet zo is, valt de basis weg onder zowel het stappenplan als het preventieve beleid van de school. Hoe beter toegerust het team, hoe preventiever de school kan werken.',
      lead: 'Zorg dat het schoolteam voldoende kennis heeft'.length,
      short: 'Besproken welke kennis het schoolteam nodig heeft',
    },
    {
      id: 'voorbereiding.waar-terecht',
      text: 'Vertel leerlingen, ouders en onderwijsprofessionals waar zij terechtkunnen met hulpvragen, wie waarvoor verantwoordelijk is en wat er precies op welk moment gebeurt wanneer een leerling een ondersteuningsbehoefte heeft.',
      lead: 'Vertel leerlingen, ouders en onderwijsprofessionals waar zij terechtkunnen'.length,
      short: 'Verteld waar je terechtkunt met een hulpvraag',
    },
    {
      id: 'voorbereiding.protocollen',
      text: 'Zorg dat specifieke protocollen, zoals voor dyslexie, pesten of de ondersteuning van leerlingen met een lichamelijke beperking, voor iedereen bekend en vindbaar zijn.',
      lead: 'Zorg dat specifieke protocollen,'.length,
      short: 'Gezorgd dat protocollen bekend en te vinden zijn',
    },
    {
      id: 'voorbereiding.schoolgids',
      text: 'Vermeld helder in de schoolgids en op de website van de school welke stappen de school zet bij zorgen, hulpvragen of klachten, in het bijzonder voor leerlingen met een ondersteuningsbehoefte op het gebied van gedrag, dyslexie of hoogbegaafdheid.',
      lead: 'Vermeld helder in de schoolgids'.length,
      short: 'In de schoolgids en op de website gezet welke stappen de school zet',
    },
  ],
  vragen: [
    {
      id: 'voorbereiding.opgeleid',
      text: 'Zijn de onderwijsprofessionals voldoende opgeleid in het signaleren en begeleiden van ondersteuningsbehoeften?',
      heading: null,
    },
    {
      id: 'voorbereiding.wat-wordt-verwacht',
      text: 'Weten alle onderwijsprofessionals wat er van hen wordt verwacht?',
      heading: null,
    },
    {
      id: 'voorbereiding.reflecteren',
      text: 'Reflecteren zij regelmatig op eigen handelen?',
      heading: null,
    },
    {
      id: 'voorbereiding.ondersteuning-in-school',
      text: 'Kan een aandachtsfunctionaris, ondersteuner en/of inhoudelijk expert in de school ondersteuning bieden aan de leraar en/of leerling?',
      heading: null,
    },
    {
      id: 'voorbereiding.ondersteuningsstructuur',
      text: 'Ligt overzichtelijk vast hoe de ondersteuningsstructuur eruit ziet en wat de school kan bieden (rollen, afspraken, werkwijze)?',
      heading: null,
    },
    {
      id: 'voorbereiding.aanspreekpunt',
      text: 'Kunnen leerlingen en ouders bij een hulpvraag of klacht altijd terecht bij een intern aanspreekpunt? En, indien nodig, bij een externe vertrouwenspersoon? Is helder wie aanspreekpunt is?',
      heading: null,
    },
    {
      id: 'voorbereiding.volgende-stap',
      text: 'Weet deze persoon wat de volgende stap moet zijn, maar ook wanneer het beter is om juist even géén stap te zetten?',
      heading: null,
    },
    {
      id: 'voorbereiding.ouders-en-leerlingen',
      text: 'Hoe betrekt de school ouders en leerlingen bij de te zetten stappen?',
      heading: null,
    },
  ],
};
