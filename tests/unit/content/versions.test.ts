import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataChanges, isVersion, VERSIONS, type Version } from '../../../content/versions';

const file = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const of = (version: string, touchesData: boolean): Version => ({ version, touchesData, says: [] });

describe('what is told of a version', () => {
  it('begins with the one that is built, and each has its chapter in the changelog', () => {
    expect(VERSIONS[0].version).toBe(JSON.parse(file('package.json')).version);
    const chapters = [...file('CHANGELOG.md').matchAll(/^## (\d[\d.]*)/gm)].map(([, version]) => version);
    for (const { version } of VERSIONS) expect(chapters).toContain(version);
  });

  it('is in short sentences, without a shout', () => {
    for (const { version, says } of VERSIONS) {
      expect(isVersion(version), version).toBe(true);
      for (const sentence of says.flatMap((line) => line.split(/(?<=\.) /))) {
        expect(sentence).toMatch(/\.$/);
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(16);
      }
    }
  });
});

describe('what touches the data', () => {
  const all = [of('0.10.0', true), of('0.9.1', false), of('0.9.0', true), of('0.2.0', true)];
  const since = (from: string | null, to: string) => dataChanges(from, to, all).map(({ version }) => version);
  it('is of the versions after the one that was told, by number and not by letter', () => {
    expect(since('0.9.0', '0.10.0')).toEqual(['0.10.0']);
    expect(since('0.2', '0.10.0')).toEqual(['0.10.0', '0.9.0']);
    expect(since('0.9.0', '0.9.1')).toEqual([]);
    expect(since('1.0.0', '0.10.0')).toEqual([]);
  });
  it('is all of it for who was told nothing yet, but of no version to come', () => {
    expect(since(null, '0.9.5')).toEqual(['0.9.0', '0.2.0']);
  });
  it('takes no word for a version', () => {
    for (const strange of ['', 'x', '1.', '1.2.3.4.5', 7, null, '1.2-beta'])
      expect(isVersion(strange)).toBe(false);
  });
});
