/**
 * The fictional students of the fake hosts. Nobody here exists. They are chosen for what goes wrong with names:
 * prefixes, hyphens, diacritics, namesakes, markup, direction marks, and great length.
 */

/**
 * @typedef {object} Student
 * @property {string} key What tests call this student.
 * @property {string} firstName Roepnaam.
 * @property {string} lastName Surname with its prefix.
 * @property {string} birthDate `YYYY-MM-DD`
 * @property {{ id: string, group: string }} [somtoday] Present when this student is in Somtoday (voortgezet onderwijs).
 * @property {{ number: string, group: string }} [parnassys] Present when in ParnasSys (primair onderwijs).
 * @property {{ id: string, group: string, number: string }} [magister] Present when in Magister, at `school`; what the
 *   other school calls this student is another's here.
 * @property {boolean} [unlisted] Reachable, but not in lists and not by the arrows.
 */

/** @type {readonly Student[]} */
export const STUDENTS = [
  {
    key: 'sanne',
    firstName: 'Sanne',
    lastName: 'de Vries',
    birthDate: '2013-05-14',
    somtoday: { id: '1030204181', group: '2B' },
    parnassys: { number: '20418', group: '8A' },
    magister: { id: '39018', group: '2B', number: '120418' },
  },
  {
    key: 'daan',
    firstName: 'Daan',
    lastName: 'Visser',
    birthDate: '2013-02-03',
    somtoday: { id: '1030204182', group: '2B' },
    parnassys: { number: '20419', group: '8A' },
    magister: { id: '39019', group: '2B', number: '120419' },
  },
  {
    key: 'fatima',
    firstName: 'Fatima',
    lastName: 'El Amrani-van den Berg',
    birthDate: '2013-09-21',
    somtoday: { id: '1030204183', group: '2B' },
    parnassys: { number: '20420', group: '8A' },
    magister: { id: '39020', group: '2B', number: '120420' },
  },
  {
    key: 'zoe',
    firstName: 'Zoë',
    lastName: 'Çelik',
    birthDate: '2013-11-30',
    somtoday: { id: '1030204184', group: '2B' },
    parnassys: { number: '20421', group: '8A' },
    magister: { id: '39021', group: '2B', number: '120421' },
  },
  {
    key: 'jan',
    firstName: 'Jan',
    lastName: 'Jansen',
    birthDate: '2013-03-01',
    somtoday: { id: '1030204185', group: '2B' },
    parnassys: { number: '20422', group: '8A' },
    magister: { id: '39022', group: '2B', number: '120422' },
  },
  {
    key: 'jan-other',
    firstName: 'Jan',
    lastName: 'Jansen',
    birthDate: '2012-12-24',
    somtoday: { id: '1030204186', group: '2B' },
    parnassys: { number: '20423', group: '8A' },
    magister: { id: '39023', group: '2B', number: '120423' },
  },
  {
    key: 'noor',
    firstName: 'Noor',
    lastName: "van 't Hof",
    birthDate: '2014-10-02',
    somtoday: { id: '1030204187', group: '2B' },
    parnassys: { number: '20424', group: '8A' },
    magister: { id: '39024', group: '2B', number: '120424' },
  },
  {
    key: 'anne-fleur',
    firstName: 'Anne-Fleur',
    lastName: 'Wójcik-Østergård',
    birthDate: '2013-07-08',
    somtoday: { id: '1030204188', group: '2B' },
    parnassys: { number: '20425', group: '8A' },
    magister: { id: '39025', group: '2B', number: '120425' },
  },
  {
    key: 'markup',
    firstName: 'Bo',
    lastName: '<img src=x onerror="window.hostile=true">Bakker',
    birthDate: '2013-01-19',
    somtoday: { id: '1030204189', group: '2B' },
    parnassys: { number: '20426', group: '8A' },
    magister: { id: '39026', group: '2B', number: '120426' },
  },
  {
    key: 'direction-marks',
    firstName: 'Yusuf',
    lastName: '\u202eal-\u200fKhatib\u202c',
    birthDate: '2013-04-27',
    somtoday: { id: '1030204190', group: '2B' },
    parnassys: { number: '20427', group: '8A' },
    magister: { id: '39027', group: '2B', number: '120427' },
  },
  {
    key: 'long',
    firstName: 'Wilhelmina',
    lastName: `${'Theodora Johanna Elisabeth '.repeat(5)}van Wassenaer van den Burch tot Duivenvoorde`,
    birthDate: '2013-12-05',
    somtoday: { id: '1030204191', group: '2B' },
    parnassys: { number: '20428', group: '8A' },
    magister: { id: '39028', group: '2B', number: '120428' },
  },
  {
    key: 'lotte',
    firstName: 'Lotte',
    lastName: "in 't Veld",
    birthDate: '2013-08-16',
    somtoday: { id: '1030204192', group: '2B' },
    parnassys: { number: '20429', group: '8A' },
    magister: { id: '39029', group: '2B', number: '120429' },
  },
  {
    key: 'sem',
    firstName: 'Sem',
    lastName: 'Bakker',
    birthDate: '2013-02-11',
    somtoday: { id: '1030204193', group: '2B' },
    magister: { id: '39030', group: '2B', number: '120430' },
    unlisted: true,
  },
  {
    key: 'sem-other',
    firstName: 'Sem',
    lastName: 'Bakker',
    birthDate: '2012-09-30',
    somtoday: { id: '1030204194', group: '3A' },
    magister: { id: '39031', group: '3A', number: '120431' },
    unlisted: true,
  },
  {
    key: 'nameless',
    firstName: '',
    lastName: '',
    birthDate: '2013-06-06',
    somtoday: { id: '1030204198', group: '2B' },
    parnassys: { number: '20498', group: '8A' },
    magister: { id: '39098', group: '2B', number: '120498' },
    unlisted: true,
  },
  {
    key: 'megabyte',
    firstName: 'Mega',
    lastName: 'byte '.repeat(210_000).trim(),
    birthDate: '2013-06-07',
    somtoday: { id: '1030204199', group: '2B' },
    parnassys: { number: '20499', group: '8A' },
    magister: { id: '39099', group: '2B', number: '120499' },
    unlisted: true,
  },
];

/**
 * @param {string} key
 * @returns {Student}
 */
export function studentByKey(key) {
  const student = STUDENTS.find((one) => one.key === key);
  if (!student) throw new Error(`No fictional student is called "${key}"`);
  return student;
}

/** @param {Student} student */
export const fullName = (student) => `${student.firstName} ${student.lastName}`.trim();

/** @param {Student} student @returns {string} `DD-MM-YYYY`, as both hosts show dates */
export const dutchBirthDate = (student) => student.birthDate.split('-').reverse().join('-');
