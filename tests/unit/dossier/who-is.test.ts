import { describe, expect, test } from 'vitest';
import { type Alias, type AliasKind, whoIs } from '../../../dossier/who-is';

const KINDS: Record<string, AliasKind> = {
  id: 'host-id',
  nr: 'student-number',
  both: 'number-and-name',
  born: 'name-birthdate',
  name: 'name',
};

/** "id:1 name:sanne" → aliases; "id@core:1" has a scope of its own. */
function aliases(text: string): Alias[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((part) => {
      const [kind = '', scope = ''] = part.slice(0, part.indexOf(':')).split('@');
      return { kind: KINDS[kind] as AliasKind, scope, alias: part };
    });
}

function outcome(onPage: string, held: Record<string, string>): string {
  const rows = Object.entries(held).flatMap(([dossier, text]) =>
    aliases(text).map((alias) => ({ ...alias, dossier })),
  );
  const who = whoIs(aliases(onPage), rows);
  if (who.is === 'known') return `${who.dossier} +${who.missing.map(({ alias }) => alias).join(' ')}`;
  return who.is === 'unsure' ? `? ${who.candidates.join(' ')}` : 'new';
}

const S = 'id:1 name:sanne born:sanne';
const D = 'id:2 name:daan born:daan';

describe('who is on the page', () => {
  test.each<[page: string, held: Record<string, string>, outcome: string]>([
    // Everything agrees: it opens, and adds what was missing.
    ['id:1 name:sanne', { S }, 'S +'],
    ['born:sanne name:sanne', { S, D }, 'S +'],
    ['id:1 name:sanne born:sanne', { S: 'id:1 name:sanne' }, 'S +born:sanne'],
    ['id:1 name:sanne nr:9 both:9sanne', { S }, 'S +nr:9 both:9sanne'],
    ['id:1', { S }, 'S +'],
    // Another application has ids of its own.
    ['id@core:7 name:sanne born:sanne', { S }, 'S +id@core:7'],

    // Something on the page speaks against it: it asks.
    ['id:1 name:daan', { S: 'id:1 name:sanne' }, '? S'],
    ['id:1 name:daan born:daan', { S: 'id:1 name:sanne' }, '? S'],
    ['id:1 name:daan born:daan', { S }, '? S'],
    ['id:1 name:daan born:daan', { S, D }, '? S D'],
    ['id:1 name:sanne born:other', { S }, '? S'],
    ['id:3 name:sanne born:sanne', { S }, '? S'],
    ['both:9sanne nr:9 name:sanne born:sanne', { S: `${S} nr:8 both:8sanne` }, '? S'],
    ['nr:9 both:9daan name:daan', { S: 'nr:9 both:9sanne name:sanne' }, '? S'],

    // A name that the teacher has confirmed is theirs as well; a third is not.
    ['id:1 name:jansen', { S: `${S} name:jansen` }, 'S +'],
    ['id:1 name:sanne', { S: `${S} name:jansen` }, 'S +'],
    ['id:1 name:jansen born:jansen', { S: `${S} name:jansen` }, '? S'],
    ['id:1 name:daan', { S: `${S} name:jansen` }, '? S'],

    // Nothing but a name never opens; a namesake with an id of their own is no question.
    ['name:sanne', { S }, '? S'],
    ['id:3 name:sanne', { S }, 'new'],
    ['name:noor', { S }, 'new'],
    ['', { S }, 'new'],

    // Two dossiers of one id: what else the page tells decides, and else it asks.
    ['id:1 name:sanne', { S, T: 'id:1 name:sanne born:other' }, '? S T'],
    ['id:1 name:sanne born:other', { S, T: 'id:1 name:sanne born:other' }, 'T +'],
  ])('%s, of %j: %s', (page, held, expected) => {
    expect(outcome(page, held)).toBe(expected);
  });
});
