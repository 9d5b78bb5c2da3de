/**
 * Kinds of aanpak whose effect is publicly documented, to begin *Onze aanpakken* with. Not of the ministry, and no
 * advice about a pupil: what each is, for which need, and where its effect can be read about. Who does it and how often
 * is for the school to say.
 *
 * Sources: Teaching and Learning Toolkit (Education Endowment Foundation), and Onderwijskennis (NRO), which tells of the
 * same studies in Dutch.
 */
export interface DocumentedApproach {
  readonly id: string;
  readonly what: string;
  readonly need: string;
  /** To read, never to click: nothing of ours goes to the internet. */
  readonly source: string;
}

export const DOCUMENTED_APPROACHES: readonly DocumentedApproach[] = [
  {
    id: 'feedback',
    what: 'Feedback tijdens het werk: wat lukt al, en wat is de volgende stap',
    need: 'Zien wat al lukt en hoe het verder kan',
    source: 'onderwijskennis.nl, zoek op “feedback”; EEF Toolkit: Feedback',
  },
  {
    id: 'metacognitie',
    what: 'Metacognitie: samen hardop plannen, nakijken en terugkijken',
    need: 'Zelf beginnen, doorwerken en nakijken',
    source: 'onderwijskennis.nl, zoek op “metacognitie”; EEF Toolkit: Metacognition and self-regulation',
  },
  {
    id: 'samen-lezen',
    what: 'Samen lezen en praten over de tekst',
    need: 'Begrijpen wat er staat',
    source: 'onderwijskennis.nl, zoek op “begrijpend lezen”; EEF Toolkit: Reading comprehension strategies',
  },
  {
    id: 'kleine-groep',
    what: 'Extra uitleg en oefenen in een kleine groep',
    need: 'Meer uitleg of oefening dan de les geeft',
    source: 'onderwijskennis.nl, zoek op “kleine groepen”; EEF Toolkit: Small group tuition',
  },
  {
    id: 'een-op-een',
    what: 'Extra uitleg en oefenen, één-op-één',
    need: 'Uitleg of oefening die bij één leerling past',
    source: 'onderwijskennis.nl, zoek op “één-op-één”; EEF Toolkit: One to one tuition',
  },
];
