/**
 * What a teacher meets, and what it is called: one name for one thing, wherever it stands. By kind of row, then by field;
 * `title` is the name of one of its kind, and "bij" at its end is followed by what it is about. The panel, the plan,
 * *Plan inlezen* and a rescued text all take their words here. What can be chosen is named in `choice-names.ts`.
 */
export const NAMES = {
  tick: { title: 'Aandachtspunt', done: 'Besproken of gedaan', date: 'Datum' },
  note: { title: 'Notitie bij', text: 'Notitie' },
  answer: { title: 'Antwoord bij', text: 'Antwoord' },
  voice: { title: 'In eigen woorden', stance: 'Heeft de leerling verteld', quote: 'In eigen woorden' },
  facts: { title: 'Wat we zien', seen: 'Wat we zien', occasion: 'Aanleiding voor deze ronde' },
  urgency: { title: 'Hoe dringend', level: 'Hoe dringend' },
  factor: { title: 'Wat helpt en wat het lastig maakt', helps: 'Wat helpt', hinders: 'Wat het lastig maakt' },
  theme: {
    title: 'Onderwerp',
    topic: 'Onderwerp',
    student: 'Leerling',
    parents: 'Ouders',
    school: 'School',
    agree: 'Hoe we het samen zien',
  },
  inquiry: { title: 'Nog uitzoeken', what: 'Nog uitzoeken', who: 'Wie' },
  goal: {
    title: 'Doel',
    text: 'Doel',
    own: 'In eigen woorden',
    outcome: 'Hoe het ging',
    outcomeNote: 'Waaraan we dat zien',
  },
  agreement: {
    title: 'Afspraak',
    what: 'Afspraak',
    who: 'Wie',
    when: 'Wanneer',
    result: 'Resultaat',
    until: 'Tot en met',
    state: 'Hoe het staat',
    per: 'Tellen',
    times: 'Hoe vaak',
    after: 'Hierna',
  },
  moment: { title: 'Moment', date: 'Datum', purpose: 'Soort moment', withWhom: 'Met wie' },
  roles: {
    title: 'Aanspreekpunt, volgen en vastleggen',
    contact: 'Aanspreekpunt',
    monitors: 'Wie volgt',
    withWhat: 'Waarmee',
    records: 'Wie schrijft het op',
  },
  party: {
    title: 'Besproken met ouder',
    role: 'Wie',
    name: 'Naam',
    discussed: 'Besproken op',
    agrees: 'Over het plan',
    agreedOn: 'Gezegd op',
    reason: 'Reden',
  },
  disagreement: { title: 'Als we het niet eens zijn', text: 'Als we het niet eens zijn' },
  rung: { title: 'Zo bouwen we af', what: 'Wat', when: 'Vanaf wanneer', sign: 'Waaraan we het merken' },
  progress: { title: 'Notitie over hoe het gaat', date: 'Datum', kept: 'Gelukt', text: 'Notitie' },
  energy: {
    title: 'Energie-check',
    date: 'Datum',
    student: 'Leerling',
    home: 'Thuis',
    school: 'School',
    helps: 'Wat helpt als de energie zakt',
  },
  evaluation: {
    title: 'Terugblik',
    date: 'Datum',
    present: 'Wie erbij was',
    student: 'Leerling',
    parents: 'Ouders',
    continues: 'Gaat door',
    stops: 'Stopt',
    helped: 'Wat hielp',
    rung: 'Steun vanaf nu',
    next: 'Vervolg',
    question: 'Open vraag',
  },
  'no-step': {
    title: 'Bewust geen stap bij',
    reason: 'Reden',
    lookAgain: 'Opnieuw kijken op',
    date: 'Vastgelegd op',
  },
  round: { title: 'Ronde' },
  contact: { title: 'Contact op school', name: 'Naam', role: 'Rol', days: 'Dagen', reach: 'Bereikbaar' },
  protocol: { title: 'Protocol', name: 'Naam', where: 'Waar' },
  school: {
    title: 'Gegevens van de school',
    supportPoint: 'Ouder- en jeugdsteunpunt',
    partnership: 'Samenwerkingsverband',
    region: 'Regio',
    maker: 'Jouw naam',
    makerRole: 'Jouw rol',
    name: 'Naam van de school',
  },
} as const;

/** Situations in which something helps or is hard: never whose fault it is. By name of the factor. */
export const SITUATIONS = {
  student: 'Zelf',
  group: 'In de klas',
  school: 'Op school',
  teacher: 'Bij de uitleg',
  parents: 'Thuis',
} as const;

/** How support fades, by name of the rung. */
export const RUNG_NAMES = { now: 'Nu', less: 'Daarna', without: 'Zonder hulp' } as const;
