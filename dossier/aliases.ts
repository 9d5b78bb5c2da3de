/**
 * A student's identifiers are kept only as HMAC-SHA-256 under a random key of this installation: no list
 * of numbers reads off who is who, and two installations have nothing in common. They are pseudonyms and no secret: the
 * key stands in the same database, so whoever has the files can try all numbers there are.
 *
 * What goes into the HMAC decides who can be mistaken for whom:
 * - `host-id`: kind, host, school key and value. An internal id means nothing outside the application that gave it.
 * - `student-number`: kind, host and value. Not the school key: Somtoday's two applications have two host names and
 *   must meet in one dossier. For that reason, and because all schools share one ParnasSys host name, a bare number
 *   never opens a dossier (who-is.ts); the number of another host is another alias altogether.
 * - `number-and-name`: the same number together with the name on the page. Two schools in one browser do not have
 *   the same number for the same name. The words of the name are sorted, so "Vries, Sanne de" is "Sanne de Vries".
 * - `name-birthdate`: kind, host and value.
 * - `name`: kind, host and the sorted words of the name, without what stands between brackets (a class: next year it is
 *   another). Every sighting has one; two students may have it, so it only ever asks, or speaks against a dossier.
 */
import type { Alias, AliasKind } from './who-is';

/** What a page says about who is on it. */
export interface Sighting {
  host: string;
  school: string;
  fullName: string;
  identifiers: readonly { kind: 'host-id' | 'student-number' | 'name-birthdate' | 'name'; value: string }[];
}

interface Canonical {
  kind: AliasKind;
  scope: string;
  value: string;
}

export const ALIAS_KEY_BYTES = 32;

/** Await this before a transaction begins: waiting for WebCrypto inside one ends it. */
export async function aliasesOf(sighting: Sighting, key: CryptoKey): Promise<Alias[]> {
  return Promise.all(
    canonicalForms(sighting).map(async ({ kind, scope, value }) => {
      // JSON and not a separator: no value can imitate the border between two parts.
      const text = new TextEncoder().encode(JSON.stringify([kind, scope, value]));
      const mac = await crypto.subtle.sign('HMAC', key, text);
      return { alias: base64url(new Uint8Array(mac)), kind, scope };
    }),
  );
}

export function importAliasKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

function canonicalForms({ host, school, fullName, identifiers }: Sighting): Canonical[] {
  const words = nameWords(fullName);
  const name: Canonical[] = words ? [{ kind: 'name', scope: host, value: words }] : [];
  const others = identifiers.flatMap(({ kind, value: raw }): Canonical[] => {
    const value = raw.normalize('NFC').trim();
    if (value === '') return [];
    if (kind === 'host-id') return [{ kind, scope: `${host} ${school}`, value }];
    if (kind === 'name') return [];
    if (kind === 'name-birthdate') return [{ kind, scope: host, value }];
    const number = { kind, scope: host, value };
    return words ? [{ kind: 'number-and-name', scope: host, value: `${value} ${words}` }, number] : [number];
  });
  return [...others, ...name];
}

function nameWords(fullName: string): string {
  const bare = fullName.replace(/\([^)]*\)/g, ' ');
  const words = (/\p{L}/u.test(bare) ? bare : fullName)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).sort().join(' ');
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
