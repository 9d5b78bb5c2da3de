import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ROOT } from './install.mjs';

/**
 * Mozilla's own linter of add-ons (the one of `web-ext lint`) on the build for Firefox. Errors, warnings and notices
 * all count, but for those named here, each with its reason and each once in a file: the panel and our own pages are
 * built apart, and both have Preact in them.
 */
const ALLOWED = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    text: 'browser_specific_settings.gecko.data_collection_permissions',
    because: 'it is about Firefox for Android, which we do not ask for; on a computer 140 knows the key',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    text: /^\w+\.innerHTML=\w+\.__html\b/,
    because: 'it is Preact’s dangerouslySetInnerHTML, which nothing of ours uses',
  },
];

/**
 * @typedef {object} Finding What the linter says of one place.
 * @property {string} code
 * @property {string} message In English.
 * @property {string} [description] In English.
 * @property {string} [file] From the root of the build.
 * @property {number} [line] From 1.
 * @property {number} [column] From 1.
 */

/**
 * What is wrong with a build.
 * @param {Finding[]} findings
 * @param {(file: string) => string} read The text of a file of the build.
 * @returns {string[]} One sentence per finding that is not allowed, and per allowance that nothing needs any more.
 */
export function objections(findings, read) {
  const unused = new Set(ALLOWED);
  const places = new Set();
  const refused = findings.filter((finding) => {
    const allowed = ALLOWED.find(
      ({ code, text }) =>
        code === finding.code &&
        (typeof text === 'string' ? finding.description?.includes(text) : text.test(codeAt(finding, read))),
    );
    const place = `${allowed?.code} ${finding.file}`;
    if (!allowed || places.has(place)) return true;
    places.add(place);
    unused.delete(allowed);
    return false;
  });
  return [
    ...refused.map(
      ({ code, message, description = '', file = '', line = 0, column = 0 }) =>
        `${file}:${line}:${column} ${code}: ${message}. ${description}`,
    ),
    ...[...unused].map(({ code, text }) => `Allowed, and no longer there: ${code} ${text}`),
  ];
}

/** @param {Finding} finding @param {(file: string) => string} read */
function codeAt({ file, line = 1, column = 1 }, read) {
  return file ? (read(file).split('\n')[line - 1] ?? '').slice(column - 1) : '';
}

/** @param {string} build The folder that was built, from the root. @returns {boolean} Nothing to object to; says so, or what. */
export function lintFirefox(build) {
  const { stdout, stderr } = spawnSync(bin('addons-linter'), [build, '--output', 'json'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  /** @type {{ errors: Finding[], warnings: Finding[], notices: Finding[] }} */
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    console.error(`The linter gave no report. ${stderr}`);
    return false;
  }
  const wrong = objections([...report.errors, ...report.warnings, ...report.notices], (file) =>
    readFileSync(join(ROOT, build, file), 'utf8'),
  );
  for (const sentence of wrong) console.error(sentence);
  for (const { code, because } of ALLOWED) console.log(`${code} is allowed: ${because}.`);
  return wrong.length === 0;
}
