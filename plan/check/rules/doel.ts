/** Goals that nobody can see being reached. */
import { blanksIn } from '../../blanks';
import { rulesOf } from '../rule';
import { adjectives } from '../spelling';

export const DOEL = rulesOf(
  {
    kind: 'doel',
    level: 'vraag',
    question: 'wat zie je de leerling dan doen? Hoe vaak, en wanneer?',
    places: ['goal'],
    silencedBy: ['said', 'asked', 'measured'],
    matters: ['mentor-next-year'],
    once: 'field',
  },
  {
    puntjes: {
      question: 'wat moet er op de puntjes staan?',
      find: ({ text }) => blanksIn(text).slice(0, 1),
      silencedBy: [],
      fires: [
        { text: 'Op … doet … …, … keer per …', place: 'goal' },
        { text: 'Op 3 december vraagt Tim 2 keer per … hulp.', place: 'goal' },
      ],
      silent: [
        { text: 'Tim zegt 3 keer per les wat hij niet snapt: “Ik snap niet…”', place: 'goal' },
        { text: 'Op 3 december leest Tim 2 bladzijden per dag...', place: 'goal' },
      ],
    },
    verbeteren: {
      forms: [
        'verbeteren',
        'verbetert',
        'verbeterde',
        'verbeterd',
        'verbetering',
        'vergroten',
        'vergroot',
        'verhogen',
        'verhoogt',
        'versterken',
        'versterkt',
        'bevorderen',
        'bevordert',
        'stimuleren',
        'vooruitgaan',
        '(?:gaat|gaan) vooruit',
        'vooruitgang',
      ],
      not: ['verbetert (?:zijn|haar|de) (?:fouten|fout|werk|toets|zinnen)'],
      fires: [
        { text: 'Het rekenen verbeteren.', place: 'goal' },
        { text: 'Zijn concentratie is op 1 maart verbeterd.', place: 'goal' },
      ],
      silent: [
        'Het rekenen verbeterde van D naar C.',
        { text: 'Tim verbetert zijn score van 4 naar 7 van de 10.', place: 'goal' },
        { text: 'Tim verbetert zijn fouten met de kaart.', place: 'goal' },
      ],
    },
    beter: {
      forms: [
        ...adjectives('zelfstandig', 'actief', 'positief', 'rustig', 'gemotiveerd').filter((form) =>
          /er$/u.test(form),
        ),
        'beter',
        'betere',
        'minder',
        'netter',
        'meer',
        'sneller',
        'vaker',
      ],
      not: [
        'niet meer',
        'geen (?:\\p{L}+ ){0,2}meer',
        'weer meer',
        'beter dan op',
        'meer dan',
        'minder dan',
        '(?:een|één) keer meer',
        'nooit meer',
      ],
      fires: [
        { text: 'Tim gaat beter luisteren.', place: 'goal' },
        { text: 'Op 18 december 2026 doet Tim meer mee in de kring.', place: 'goal' },
        { text: 'Zelfstandiger werken.', place: 'goal' },
      ],
      silent: [
        'Tim luistert beter.',
        { text: 'Tim scoort beter dan 7 van de 10.', place: 'goal' },
        { text: 'Tim leest meer dan 5 bladzijden.', place: 'goal' },
        { text: 'Op 18 december roept Tim niet meer door de uitleg, 4 van de 5 lessen.', place: 'goal' },
      ],
    },
    werken: {
      forms: [
        '(?:werkt|werken|werk) (?:\\p{L}+ ){0,3}«aan»',
        '«(?:ontwikkelen|ontwikkelt|ontwikkeling van|groeien in|groeit in|leert omgaan met|leren omgaan met|omgaan met)»',
        'aandacht (?:geven|geeft|besteden|besteedt|krijgt|krijgen)',
        'besteedt aandacht aan',
        'proberen',
        'probeert',
      ],
      not: [
        '(?:werkt|werken|werk) (?:\\p{L}+ ){0,3}aan (?:tafel|de tafel|een tafel|zijn tafel|haar tafel|het bord|de taak|de weektaak|zijn weektaak|haar weektaak)',
      ],
      fires: [
        { text: 'Werken aan de concentratie.', place: 'goal' },
        { text: 'Tim gaat proberen op tijd te komen.', place: 'goal' },
        { text: 'Leren omgaan met frustratie.', place: 'goal' },
      ],
      silent: [
        { text: 'Tim werkt 10 minuten aan de weektaak zonder hulp te vragen.', place: 'goal' },
        { text: 'Tim werkt elke dag een kwartier aan zijn tafel.', place: 'goal' },
        'We werken aan de concentratie.',
      ],
    },
    gevoel: {
      forms: [
        'bewust (?:worden|wordt|zijn|is)',
        'zich (?:\\p{L}+ )?bewust',
        'bewustwording',
        'lekker(?:der)? in (?:zijn|haar) vel',
        'goed in (?:zijn|haar) vel',
        'zelfvertrouwen',
        'zelfbeeld',
        'voelt zich',
        'zich (?:veilig |goed |beter |prettig |fijn )*(?:voelen|voelt)',
        '(?:meer )?inzicht (?:krijgen|krijgt)',
        '(?:krijgt|krijgen) <bijwoord>«(?:meer )?inzicht»',
        'gemotiveerd (?:raken|raakt|worden|wordt|zijn|is)',
        '(?:is|wordt|raakt) <bijwoord>«gemotiveerd»',
        'weerbaar(?:der)?',
        'lekkerder',
      ],
      fires: [
        { text: 'Noa zit lekker in haar vel.', place: 'goal' },
        { text: 'Meer zelfvertrouwen bij gym.', place: 'goal' },
        { text: 'Tim wordt zich bewust van zijn gedrag.', place: 'goal' },
        { text: 'Tim krijgt inzicht in zijn gedrag.', place: 'goal' },
        { text: 'Tim is gemotiveerd voor wiskunde.', place: 'goal' },
      ],
      silent: [
        { text: 'Noa kiest elke pauze zelf met wie ze speelt.', place: 'goal' },
        'Ze werkt aan zelfvertrouwen.',
      ],
    },
  },
);
