/** The questions of the gesprekskaart, for who is asked to think about a talk beforehand: "jij" to the pupil, "u" to parents. */

/** What the talk is for: to begin with, how a plan goes, or looking back on it. */
export type TalkFor = 'begin' | 'onderweg' | 'terugkijken';
/** Who is given the card. */
export type CardReader = 'leerling' | 'ouders' | 'collega';

export const CARD_QUESTIONS: Readonly<Record<TalkFor, Readonly<Record<CardReader, readonly string[]>>>> = {
  begin: {
    leerling: [
      'Wat gaat er goed?',
      'Wat is nog lastig?',
      'Wat helpt jou? Wat helpt niet?',
      'Wat wil je graag anders?',
    ],
    ouders: [
      'Wat vertelt uw kind thuis over school?',
      'Wat gaat goed? Hoe komt dat, denkt u?',
      'Wat heeft eerder geholpen?',
      'Wat wilt u van ons weten?',
    ],
    collega: [
      'Wat gaat er goed in jouw les?',
      'Wat zie je als het lastig wordt?',
      'Wat heb je gedaan, en wat hielp?',
      'Wat wil je vragen of meegeven?',
    ],
  },
  onderweg: {
    leerling: [
      'Wat gaat er al beter?',
      'Wat is nog lastig?',
      'Welke afspraak helpt jou? Welke niet?',
      'Wat wil je graag anders?',
    ],
    ouders: [
      'Wat vertelt uw kind thuis over school?',
      'Wat gaat goed? Hoe komt dat, denkt u?',
      'Wat lukt thuis, en wat is te veel?',
      'Wat wilt u van ons weten?',
    ],
    collega: [
      'Welke afspraak lukt in jouw les?',
      'Welke afspraak lukt nog niet? Wat zie je dan?',
      'Wat hielp, ook als het klein was?',
      'Wat moeten we veranderen?',
    ],
  },
  terugkijken: {
    leerling: [
      'Wat lukt nu wel, en eerst niet?',
      'Wat is nog lastig?',
      'Wat hielp jou het meest?',
      'Wat moet zo blijven? Wat mag stoppen?',
    ],
    ouders: [
      'Wat is er thuis veranderd?',
      'Wat hielp het meest, denkt u?',
      'Wat moet zo blijven? Wat kan stoppen?',
      'Wat wilt u van ons weten?',
    ],
    collega: [
      'Wat lukt nu wel in jouw les, en eerst niet?',
      'Wat hielp het meest?',
      'Wat kan blijven, en wat kan stoppen?',
      'Wat moet de volgende leraar weten?',
    ],
  },
};
