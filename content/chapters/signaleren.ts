import type { Chapter } from '../chapter';

export const signaleren: Chapter = {
  id: 'signaleren',
  number: 1,
  name: 'Signaleren',
  aandachtspunten: [
    {
      id: 'signaleren.factoren-in-kaart',
      text: 'Breng de stimulerende en belemmerende factoren en de ondersteuningsbehoefte van de leerling in kaart.',
      lead: 'Breng de stimulerende en belemmerende factoren'.length,
      short: 'In kaart gebracht wat helpt, wat hindert en wat de leerling nodig heeft',
    },
    {
      id: 'signaleren.uitnodigen',
      text: 'Nodig ouders, leerling en indien nodig een intern begeleider, ondersteuningscoördinator of specialist van de school uit, neem ieders inbreng serieus en spreek waardering uit. Benadruk dat er één gezamenlijk belang is: het welzijn en de ontwikkeling van de leerling.',
      lead: 'Nodig ouders, leerling'.length,
      short: 'Ouders en leerling uitgenodigd',
    },
    {
      id: 'signaleren.veilig-delen',
      text: 'Zorg voor een gevoel van veiligheid om signalen te willen delen. Laat ouders weten dat ze altijd welkom zijn op school.',
      lead: 'Zorg voor een gevoel van veiligheid'.length,
      short: 'Ouders laten weten dat ze welkom zijn op school',
    },
    {
      id: 'signaleren.zorgvuldig',
      text: 'Ga als school zorgvuldig, integer en transparant met signalen om.',
      lead: 'Ga als school zorgvuldig, integer en transparant'.length,
      short: 'Besproken hoe de school zorgvuldig omgaat met signalen',
    },
    {
      id: 'signaleren.luister-eerst',
      text: 'Luister altijd éérst naar de leerling, voordat vervolgstappen worden gezet. En werk altijd samen met de ouders.',
      lead: 'Luister altijd éérst naar de leerling,'.length,
      short: 'Eerst naar de leerling geluisterd',
    },
    {
      id: 'signaleren.kijk-breder',
      text: 'Kijk breder: gaat het alleen om deze leerling of zijn er signalen in een grotere groep?',
      lead: 'Kijk breder:'.length,
      short: 'Gekeken of dit in een grotere groep speelt',
    },
    {
      id: 'signaleren.hoe-dringend',
      text: 'Bepaal hoe dringend de hulpvraag is.',
      lead: 'Bepaal hoe dringend de hulpvraag is.'.length,
      short: 'Bepaald hoe dringend de hulpvraag is',
    },
    {
      id: 'signaleren.waar-terecht',
      text: 'Informeer ouders en leerling waar zij in of buiten de school (bijvoorbeeld bij het samenwerkingsverband) terechtkunnen als zij vragen hebben of steun nodig hebben bij het gesprek op school of het vinden van de juiste aanpak.',
      lead: 'Informeer ouders en leerling'.length,
      short: 'Aan ouders en leerling verteld waar zij hulp en steun vinden',
    },
  ],
  vragen: [
    {
      id: 'signaleren.welke-vragen',
      text: 'Wat zijn de vragen van de leerling, leraar of ouders?',
      heading: 'aanleiding',
    },
    {
      id: 'signaleren.behoeften',
      text: 'Welke behoeften hebben de leerling, leraar en ouders?',
      heading: 'aanleiding',
    },
    {
      id: 'signaleren.professionals',
      text: 'Welke professionals in of buiten de school kunnen tegemoetkomen aan deze behoeften?',
      // Still a search: who really takes part stands with the afspraken, and a name here would read as a promise.
      heading: null,
    },
    {
      id: 'signaleren.factoren',
      text: 'Welke stimulerende en belemmerende factoren zien we bij de leerling, groep, school, leraar en ouders?',
      // Both sides in one answer: under neither of their headings would it be true.
      heading: 'aanleiding',
      part: 'factoren',
    },
    {
      id: 'signaleren.positieve-factoren',
      text: 'Welke positieve factoren kunnen we benutten om ontwikkeling te stimuleren?',
      heading: 'helpt',
    },
    {
      id: 'signaleren.eerder-gewerkt',
      text: 'Wat heeft in het verleden al goed gewerkt?',
      heading: 'helpt',
    },
  ],
};
