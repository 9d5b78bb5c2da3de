/**
 * Puts many students with three rounds each into the database as it stands on the disk, past the extension: thousands of
 * them through it would take an hour. In a page of the extension that runs nothing of it, after the extension has made its
 * database. Nobody in it exists, and no page leads to them; the second copy knows nothing of them.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ count: number, rowsPerRound?: number, days?: number }} what `days`: between the first moment and today; the
 *   others follow day by day
 */
export async function putManyStudents(page, what) {
  await page.goto(new URL('/manifest.json', page.url()).href);
  await page.evaluate(put, { rowsPerRound: 25, days: 20, ...what });
}

/** In the page. @param {{ count: number, rowsPerRound: number, days: number }} what */
async function put({ count, rowsPerRound, days }) {
  const DAY = 24 * 60 * 60 * 1000;
  const STEPS = ['signaleren', 'begrijpen', 'plannen', 'realiseren', 'vastleggen', 'evalueren'];
  const MOST = [8, 5, 9, 5, 4, 5];
  const THEMES = ['language', 'maths', 'work', 'together', 'feeling'];
  const NAMES = ['Amira', 'Daan', 'Finn', 'Ilse', 'Jayden', 'Lotte', 'Mees', 'Noor', 'Sem', 'Tess', 'Yusuf'];
  const now = Date.now();
  /** @param {number} from In days from now. */
  const day = (from) => new Date(now + from * DAY).toLocaleDateString('sv');
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('stapsgewijs');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  /** Few students a transaction: of hundreds of thousands of rows in one the browser runs out of memory. */
  const TOGETHER = 100;
  for (let first = 0; first < count; first += TOGETHER) {
    const transaction = database.transaction(['rows', 'summaries'], 'readwrite', { durability: 'relaxed' });
    const [rows, summaries] = [transaction.objectStore('rows'), transaction.objectStore('summaries')];
    for (let at = first; at < Math.min(first + TOGETHER, count); at++) {
      const dossier = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
      const step = (at * 7 + 2) % STEPS.length;
      const subject = THEMES[(at * 3) % 7];
      const since = day(-((at * 11) % 60));
      summaries.put({
        ...{
          dossier,
          label: `${NAMES[at % NAMES.length]} ${String.fromCharCode(65 + (at % 23))}.`,
          round: 3,
        },
        ...{ group: `${1 + (at % 3)}${'ABC'[at % 2]}`, lastStep: STEPS[step], since, openAgreements: at % 4 },
        ...{
          closedOn: null,
          createdAt: now - 300 * DAY,
          updatedAt: now - DAY,
          ...(subject ? { subject } : {}),
        },
        counts: Object.fromEntries(
          STEPS.map((id, n) => [id, n < step ? (MOST[n] ?? 0) - (at % 2) : n === step ? at % 3 : 0]),
        ),
        days: at % 5 === 0 ? [] : [{ day: day(at - days), what: 'evaluatie', held: false }],
      });
      for (let round = 1; round <= 3; round++)
        for (let row = 0; row < rowsPerRound; row++) {
          const name = `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`;
          rows.put({
            ...{ id: `${dossier}/${round}/inquiry/${name}`, dossier, round, kind: 'inquiry', revision: 1 },
            ...{ updatedAt: now - DAY, writer: 'w', device: '', clock: '0'.repeat(16) },
            ...{ textBy: {}, choiceBy: {}, heard: {} },
            payload: { what: `Wat we nog willen weten, ${row}. `.repeat(4), who: 'mentor', position: row },
          });
        }
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }
  database.close();
}
