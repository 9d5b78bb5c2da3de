/**
 * Where the school's own answer to Voorbereiding helps: *Bij ons: …* is shown there, to every teacher, for every
 * student. "Vertel leerlingen, ouders en onderwijsprofessionals waar zij terechtkunnen met hulpvragen, wie waarvoor
 * verantwoordelijk is en wat er precies op welk moment gebeurt".
 */

/** What the school wrote: the answer to a vraag of Voorbereiding, or a field of its data. */
export type OurSource =
  | { readonly kind: 'answer'; readonly name: string }
  | { readonly kind: 'school'; readonly field: 'supportPoint' | 'partnership' };

interface OurWay {
  readonly from: OurSource;
  /** Ids of aandachtspunten and vragen, and parts of the panel. */
  readonly helpsAt: readonly string[];
}

export const OUR_WAY: readonly OurWay[] = [
  {
    from: { kind: 'answer', name: 'voorbereiding.aanspreekpunt' },
    helpsAt: ['signaleren.waar-terecht', 'aanspreekpunt', 'realiseren.aanspreekpunt'],
  },
  {
    from: { kind: 'answer', name: 'voorbereiding.ondersteuning-in-school' },
    helpsAt: ['signaleren.professionals', 'plannen.hulpbronnen', 'plannen.zelf-of-expertise'],
  },
  {
    from: { kind: 'answer', name: 'voorbereiding.ondersteuningsstructuur' },
    helpsAt: ['dringend', 'evalueren.extra-ondersteuning'],
  },
  {
    from: { kind: 'answer', name: 'voorbereiding.volgende-stap' },
    helpsAt: ['begrijpen.open-gesprek', 'geen-stap'],
  },
  {
    from: { kind: 'answer', name: 'voorbereiding.ouders-en-leerlingen' },
    helpsAt: ['signaleren.uitnodigen', 'begrijpen.betrek', 'akkoord'],
  },
  {
    from: { kind: 'school', field: 'supportPoint' },
    helpsAt: ['signaleren.waar-terecht', 'niet-eens'],
  },
  {
    from: { kind: 'school', field: 'partnership' },
    helpsAt: ['signaleren.waar-terecht', 'plannen.zelf-of-expertise', 'evalueren.extra-ondersteuning'],
  },
];

/** What the school may have written that helps here, in the order of Voorbereiding. */
export function ourSources(id: string): readonly OurSource[] {
  return OUR_WAY.filter(({ helpsAt }) => helpsAt.includes(id)).map(({ from }) => from);
}
