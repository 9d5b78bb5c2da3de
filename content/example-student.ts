/**
 * The fictional student with whom anybody can try everything: our own words, about nobody. Enough for a plan that can be
 * looked at, little enough to go on with.
 */
export const EXAMPLE_STUDENT = {
  label: 'Noor V.',
  /** Stands behind the name, on the screen and in every text. */
  group: 'Voorbeeldleerling',
  ticks: ['signaleren.luister-eerst', 'signaleren.hoe-dringend'],
  quote: 'Rekenen lukt wel als het stil is. Bij lange sommen raak ik kwijt waar ik was.',
  seen: 'Noor maakt in twintig minuten drie van de acht sommen. In de stille ruimte maakt ze er zeven.',
  helps: 'een rustige plek en één som tegelijk op papier',
  hinders: 'lange opgaven achter elkaar',
  goal: {
    text: 'Noor maakt in een rekenles zes van de acht sommen zelfstandig.',
    own: 'Ik wil mijn sommen afkrijgen in de les.',
  },
  agreement: {
    what: 'Noor werkt tijdens rekenen aan de tafel bij het raam',
    who: 'Noor en de leraar',
    when: 'elke rekenles',
  },
} as const;
