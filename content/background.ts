/** A piece of the ministry's running text, verbatim. */
export interface Passage {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The brochure's first page, without its closing invitation. */
export const INTRODUCTION: Passage = {
  heading: 'Basisondersteuning in 6 stappen',
  paragraphs: [
    'Dit stappenplan is een product van het ministerie van OCW. Het is het resultaat van de gezamenlijke inspanningen van leraren, ouders, intern begeleiders, ondersteuningscoördinatoren, schoolleiders, beleidsmakers en experts uit het primair en voortgezet onderwijs en de samenwerkingsverbanden.',
    'Het stappenplan is een hulpmiddel waarmee scholen – elk op hun eigen manier – de basisondersteuning kunnen vormgeven. Het maakt helder welke stappen een school zet als zich een ondersteuningsbehoefte bij een leerling voordoet. Leraren weten hierdoor welk proces zij kunnen doorlopen, en ouders en leerlingen weten wat zij van de school mogen verwachten.',
    'Het gebruik van dit stappenplan is niet verplicht. Het is vooral bedoeld voor (beginnende) leraren, mentoren en andere onderwijsprofessionals in het reguliere basis- en voortgezet onderwijs.',
  ],
};

/** Closes the introduction. It speaks of buttons below it, so whoever shows it puts real ones there. */
export const INVITATION =
  'Klik op één van onderstaande knoppen om verder te gaan of lees meer over basisondersteuning en dit stappenplan.';

/** The brochure's name for the page with the passages of `BACKGROUND`. */

export const BACKGROUND: readonly Passage[] = [
  {
    heading: 'Wat is basisondersteuning?',
    paragraphs: [
      'Basisondersteuning is de ondersteuning die op alle scholen binnen een samenwerkingsverband beschikbaar is voor de leerlingen. Hierdoor kunnen leerlingen onderwijs volgen in een veilige, stimulerende leer- en ontwikkelingsomgeving, passend bij wat zij nodig hebben om zich optimaal te kunnen ontwikkelen. Naast basisondersteuning kan soms extra ondersteuning nodig zijn.',
    ],
  },
  {
    heading: 'Waarom dit stappenplan?',
    paragraphs: [
      'Sinds de invoering van passend onderwijs in 2014 is veel gesproken over de manier waarop scholen de basisondersteuning vorm zouden moeten geven. De afgelopen periode is geconstateerd dat door het ontbreken van een gezamenlijke norm er aanzienlijke verschillen zijn tussen regio’s, met rechtsongelijkheid en onduidelijkheid als gevolg. Voor leraren, ouders en leerlingen is niet altijd helder waar zij op kunnen rekenen.',
      'In 2019 heeft de Tweede Kamer gevraagd om – in overleg met ouderorganisaties, samenwerkingsverbanden en leraren – te komen tot een landelijke norm voor basisondersteuning per schoollocatie. Dit stappenplan is géén landelijke norm, maar verschaft wel meer helderheid over wat er in de school gebeurt als een leerling basisondersteuning nodig heeft.',
      'Voor veel scholen en onderwijsprofessionals zijn de stappen in dit stappenplan niet nieuw. In de reguliere kwaliteitszorg hanteren scholen een stapsgewijze en cyclische aanpak om het onderwijs- en ondersteuningsaanbod voor leerlingen vorm te geven, te evalueren en bij te stellen. Daarbij is de werkwijze, het ‘hoe’, aan de school. Dit stappenplan schrijft daarom niets voor, maar biedt overzicht, aandachtspunten en vragen die behulpzaam kunnen zijn om te komen tot passende basisondersteuning.',
    ],
  },
];

/** Our own words, not the ministry's: where the text comes from, and that we are not its maker. */
export const SOURCE =
  'De tekst komt uit het stappenplan ‘Basisondersteuning in 6 stappen’ van het ministerie van OCW. Deze extensie is geen product van OCW.';
