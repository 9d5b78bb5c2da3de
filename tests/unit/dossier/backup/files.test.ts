/** Files of every format there ever was, and files that are none. */
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { lockFile, NotOpened, openFile } from '../../../../components/files/age-file';
import { FORMAT } from '../../../../dossier/backup/document-shapes';
import { MOST_PACKED, unpack } from '../../../../dossier/backup/pack';
import { Unreadable } from '../../../../dossier/backup/unreadable';
import { freshDatabase, nextNumber, SANNE, withSanne } from '../fresh-database';

const FOLDER = new URL('./frozen/', import.meta.url);
const PASSPHRASE = 'vijf blauwe fietsen naast een café';
/** As deriving a key costs a second or more. */
const SLOW = 120_000;
const ALL = { wiped: false };
const bytesOf = (buffer: Buffer) => new Uint8Array(buffer);
const zipped = (value: unknown) =>
  bytesOf(gzipSync(typeof value === 'string' ? value : JSON.stringify(value)));

describe('a file of an earlier version', () => {
  const files = readdirSync(FOLDER).sort();

  it('is there for each format', () => {
    expect(files).toEqual(Array.from({ length: FORMAT }, (_, at) => `format-${at + 1}.age`));
  });

  it.each(files)(
    '%s is restored with every row, every word and every student',
    async (file) => {
      const example = readFileSync(new URL('../examples/v5.json', import.meta.url), 'utf8');
      const { stores } = JSON.parse(example) as { stores: Record<string, { rows: { id: string }[] }> };
      // Typed on another machine: é as two characters, and a space too many.
      const phrase = ` ${PASSPHRASE.normalize('NFD')} `;
      const packed = await openFile(bytesOf(readFileSync(new URL(file, FOLDER))), phrase);
      const { dossiers, database, clock } = await freshDatabase();
      clock.now = new Date(2026, 11, 1).getTime();
      await dossiers.restore(packed, ALL);
      const ids = async (store: string) => (await database.table(store).toCollection().primaryKeys()).sort();
      for (const store of ['rows', 'rivals', 'removed'])
        expect(await ids(store)).toEqual(stores[store]?.rows.map(({ id }) => id).sort());
      const held = JSON.stringify(await database.rows.toArray());
      const words = JSON.stringify(stores.rows?.rows).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
      expect(words.filter((word) => !held.includes(word))).toEqual([]);
      expect((await dossiers.recognise(await dossiers.aliases(SANNE))).is).toBe('known');
    },
    SLOW,
  );
});

describe('a file under a passphrase', () => {
  let file: Uint8Array<ArrayBuffer>;
  const content = zipped({ words: 'Alleen wie de zin kent' });
  beforeAll(async () => {
    file = await cheap(content, 'de goede zin');
  });

  async function cheap(bytes: Uint8Array<ArrayBuffer>, phrase: string, cost = 4) {
    const age = new Encrypter();
    age.setScryptWorkFactor(cost);
    age.setPassphrase(phrase);
    return new Uint8Array(await age.encrypt(bytes));
  }
  const whyNot = (bytes: Uint8Array<ArrayBuffer>, phrase = 'de goede zin') =>
    openFile(bytes, phrase).then(
      () => 'opened',
      (error: unknown) => (error instanceof NotOpened ? error.why : error),
    );

  it('opens with its own, and holds nothing that can be read without', async () => {
    expect(await openFile(file, 'de goede zin')).toEqual(content);
    expect(await whyNot(file, 'De goede zin')).toBe('passphrase');
    expect(await whyNot(file, '')).toBe('passphrase');
  });

  it(
    'is made at a cost that guessing cannot pay',
    async () => {
      const made = await lockFile(content, 'x');
      expect(new TextDecoder().decode(made.subarray(0, 80))).toMatch(
        /^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/,
      );
      expect(Buffer.from(made).includes('Alleen wie')).toBe(false);
    },
    SLOW,
  );

  it('is refused at once when it asks for more work than ours', async () => {
    const text = new TextDecoder('latin1').decode(file).replace(/^(.*\n-> scrypt \S+) 4\n/, '$1 30\n');
    expect(await whyNot(Uint8Array.from(text, (char) => char.charCodeAt(0)))).toBe('other-file');
  });

  it.each([
    ['nothing', ''],
    ['text', 'geachte ouders'],
    ['another archive', 'PK\u0003\u0004'],
    ['age for somebody’s key', 'age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n'],
  ])('is no file of ours: %s', async (_, text) => {
    expect(await whyNot(bytesOf(Buffer.from(text)))).toBe('other-file');
  });

  it('cut or changed at any place is never taken for whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const flipped = file.slice();
        flipped[at] = (flipped[at] ?? 0) ^ by;
        expect(['passphrase', 'damaged', 'other-file']).toContain(await whyNot(flipped));
        expect(['passphrase', 'damaged', 'other-file']).toContain(await whyNot(file.slice(0, at)));
      }),
      { numRuns: 150, seed: 20_261_127 },
    );
  });
});

describe('a document', () => {
  const why = (bytes: Uint8Array<ArrayBuffer>, most?: number) =>
    unpack(bytes, undefined, most).then(
      () => 'read',
      (error: unknown) => (error instanceof Unreadable ? error.why : error),
    );

  it('of a newer version is said to be that, whatever it holds', async () => {
    expect(await why(zipped({ format: 'stapsgewijs', version: FORMAT + 1, what: [{ ever: 1 }] }))).toBe(
      'newer',
    );
  });

  it.each([
    ['null', null],
    ['another file', { version: 1, rows: [] }],
    ['a version that is none', { format: 'stapsgewijs', version: '2' }],
    ['no JSON', 'geen json'],
  ])('is damaged: %s', async (_, value) => expect(await why(zipped(value))).toBe('damaged'));

  it('is damaged where its depth has no end', async () => {
    expect(await why(zipped('['.repeat(100_000)))).toBe('damaged');
  });

  it('is damaged where it is not even packed, or not in letters', async () => {
    expect(await why(bytesOf(Buffer.from('hallo')))).toBe('damaged');
    expect(await why(bytesOf(gzipSync(Buffer.from([0xff, 0xfe, 0xfd]))))).toBe('damaged');
  });

  it('that unfolds without end is left long before it fills the memory', async () => {
    const bomb = zipped(' '.repeat(20_000_000));
    expect(bomb.length).toBeLessThan(30_000);
    expect(await why(bomb, 1_000_000)).toBe('too-large');
    expect(await why(new Uint8Array(MOST_PACKED + 1))).toBe('too-large');
  });

  it('that was changed anywhere changes nothing, or is a whole document', { timeout: SLOW }, async () => {
    const home = await withSanne();
    const { dossiers, dossier, database } = home;
    const at = { dossier, round: 1, kind: 'goal', revision: 0, was: { text: '' }, writer: 'A' } as const;
    const name = '33333333-3333-4333-8333-333333333333';
    await dossiers.write({ ...at, name, set: { text: 'Rustig beginnen.' }, number: nextNumber() });
    const number = nextNumber();
    await dossiers.write({ ...at, name, writer: 'B', set: { text: 'Anders beginnen.' }, number });
    const json = gunzipSync(await dossiers.backup()).toString();
    const everything = async () =>
      JSON.stringify(await Promise.all(database.tables.map((one) => one.toArray())));
    const before = await everything();
    const pieces = [
      '"',
      '}',
      ',',
      '[]',
      'null',
      '1e999',
      '-1',
      '"__proto__":{"a":1},',
      '/',
      '#',
      '99',
      '\\u0000',
    ];
    const runs = process.env.STAPSGEWIJS_SOAK ? 10_000 : 200;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(json.length),
        fc.nat(12),
        fc.constantFrom(...pieces),
        async (where, cut, piece) => {
          const changed = json.slice(0, where) + piece + json.slice(where + cut);
          const said = await dossiers.lookInto(zipped(changed), ALL).catch((error: unknown) => error);
          if (said instanceof Error) {
            expect(said).toBeInstanceOf(Unreadable);
            refused += 1;
            return;
          }
          // What is taken for whole comes in as a whole, and can leave again.
          const other = await freshDatabase();
          await other.dossiers.restore(zipped(changed), ALL);
          expect(await why(await other.dossiers.backup())).toBe('read');
          other.storage.close();
        },
      ),
      { numRuns: runs, seed: 20_261_127 },
    );
    expect(refused).toBeGreaterThan(runs / 2);
    expect(await everything()).toBe(before);
  });

  it.each([
    ['a row of no kind', (row: Row) => ({ ...row, kind: 'constructor' })],
    ['a row in a round that never was', (row: Row) => ({ ...row, round: 9 })],
    ['a row of a school at a student', (row: Row) => ({ ...row, kind: 'school', name: '-', payload: {} })],
    ['a name that leads elsewhere', (row: Row) => ({ ...row, name: '../1/goal/x' })],
    ['a field that is none', (row: Row) => ({ ...row, payload: { ...row.payload, evil: 'x' } })],
    [
      'a text beyond all measure',
      (row: Row) => ({ ...row, payload: { ...row.payload, text: 'x'.repeat(20_001) } }),
    ],
    ['a clock that is none', (row: Row) => ({ ...row, clock: 'later' })],
  ])('with %s is damaged as a whole', async (_, make) => {
    const { dossiers, dossier } = await withSanne();
    const at = { dossier, round: 1, kind: 'goal', revision: 0, was: { text: '' }, writer: 'A' } as const;
    const name = '33333333-3333-4333-8333-333333333333';
    await dossiers.write({ ...at, name, set: { text: 'Rustig beginnen.' }, number: nextNumber() });
    const document = JSON.parse(gunzipSync(await dossiers.backup()).toString());
    expect(await why(zipped(document))).toBe('read');
    document.parts[0].rows = document.parts[0].rows.map(make);
    expect(await why(zipped(document))).toBe('damaged');
  });
});

interface Row {
  payload: object;
}
