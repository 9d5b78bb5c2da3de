import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * How often the dossiercheck is right, and what a page costs. The time is a ratio to what the preview makes of the same
 * dossier: all texts of *Plan bekijken*, as text and as HTML.
 */
const ROUNDS = 40;
/** Words. */
const LONG_FIELD = 4000;
/** @param {string} path @returns {string} */
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** @param {() => void} act @returns {number} The median, in milliseconds. */
function time(act) {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    act();
    return performance.now() - before;
  });
  return times.slice(ROUNDS / 4).sort((a, b) => a - b)[Math.floor((ROUNDS * 3) / 8)] ?? Number.NaN;
}

/** @param {number} part @param {number} whole */
const share = (part, whole) => (whole > 0 ? (part / whole).toFixed(2) : 'none');

/** Prints precision and recall by kind, and the time of one page. */
export async function measureDossiercheck() {
  const options = {
    root: at('.'),
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('error'),
  };
  const { module: corpus } = await runnerImport(at('tests/unit/plan/check/corpus.ts'), options);
  const { module: preview } = await runnerImport(at('tests/bench/preview-of-a-dossier.ts'), options);
  console.log('dossiercheck, on the pages of tests/unit/plan/check/corpus:');
  for (const [kind, { right, wrong, missed }] of corpus.scores())
    console.log(
      `  ${kind.padEnd(12)} precision ${share(right, right + wrong)}  recall ${share(right, right + missed)}  (${right} right, ${wrong} wrong, ${missed} missed)`,
    );
  const { module: questions } = await runnerImport(at('plan/check/questions.ts'), options);
  const pages = corpus.pages();
  const checked = time(() => pages[0].lines.forEach(corpus.vragenIn));
  const drawn = time(preview.makeTexts);
  console.log(
    `  a page is checked in ${checked.toFixed(1)} ms: ${(checked / drawn).toFixed(2)} × making all texts of Plan bekijken (${drawn.toFixed(1)} ms), medians of ${ROUNDS}`,
  );
  const source = { dossier: 'd', round: 1, kind: 'facts', name: '-', field: 'seen' };
  const about = { names: ['Tim'], others: ['Liv'] };
  /** @type {readonly { lines: readonly { text: string }[] }[]} */
  const all = pages;
  const sentences = all.flatMap(({ lines }) => lines.map(({ text }) => text));
  const words = sentences.join(' ').split(' ').slice(0, LONG_FIELD);
  const long = time(() => questions.questionsIn(words.join(' '), source, about));
  console.log(
    `  a field of ${words.length} words is looked at in ${long.toFixed(0)} ms: ${(long / checked).toFixed(1)} × a page, after a pause of who types`,
  );
}
