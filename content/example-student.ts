/**
 * The fictional student with whom anybody can try everything: our own words, about nobody. Enough for a plan that can be
 * looked at, little enough to go on with.
 */
export const EXAMPLE_STUDENT = {
  label: 'Noor V.',
  /** Stands behind the name, on the screen and in every text. */
  group: 'Voorbeeldleerling',
} as const;

/**
 * What stands in the dossier of the student, by kind of row, name and fields; the last one is where the panel opens.
 * @param today when it is begun @param later when it is looked at how it goes; both `YYYY-MM-DD`
 * @param added gives the name of a row that somebody added
 */
export const exampleRows = (today: string, later: string, added: () => string) =>
  [
    [
      'goal',
      added(),
      {
        text: 'Noor maakt in een rekenles zes van de acht sommen zelfstandig.',
        own: 'Ik wil mijn sommen afkrijgen in de les.',
      },
    ],
    [
      'agreement',
      added(),
      {
        what: 'Noor werkt tijdens rekenen aan de tafel bij het raam',
        who: 'Noor en de leraar',
        when: 'elke rekenles',
        state: 'busy',
      },
    ],
    ['moment', added(), { date: later, purpose: 'tussentijds' }],
    [
      'facts',
      '-',
      {
        seen: 'Noor maakt in twintig minuten drie van de acht sommen. In de stille ruimte maakt ze er zeven.',
      },
    ],
    [
      'factor',
      'student',
      { helps: 'een rustige plek en één som tegelijk op papier', hinders: 'lange opgaven achter elkaar' },
    ],
    [
      'voice',
      '-',
      {
        stance: 'quote',
        quote: 'Rekenen lukt wel als het stil is. Bij lange sommen raak ik kwijt waar ik was.',
      },
    ],
    ['tick', 'signaleren.luister-eerst', { done: true, date: today }],
    ['tick', 'signaleren.hoe-dringend', { done: true, date: today }],
  ] as const;
