import { signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../hosts/reading';
import type { Changed, Holds } from '../../../ports/changes';
import type { View } from '../../../ports/panel';
import { type Hear, type Here, presence } from '../../../ports/presence';

const TAB = 7;

/** What a page can say: a student by their turn, or why there is none. */
type Said = number | Exclude<Reading['state'], 'student' | 'outside'>;

function here(said: Said): Here {
  const student = { identifiers: [], fullName: 'Sanne de Vries', firstName: '', lastName: '', group: null };
  const reading =
    typeof said === 'number' ? { state: 'student', means: 'profile', student } : { state: said };
  return {
    type: 'here',
    page: { turn: typeof said === 'number' ? said : -1, reading } as unknown as Here['page'],
  };
}

function viewOf(said: Said): View {
  const page =
    typeof said === 'number' ? { state: 'student', turn: said, label: `${said}` } : { state: said, turn: -1 };
  const school = { dossier: 'school', summary: null, rows: [], rivals: [] };
  return { type: 'view', tab: TAB, page, dossier: null, school, loss: null } as unknown as View;
}

function panel(unsaved: readonly string[] = []) {
  const view = signal<View | null>(null);
  let left = 0;
  let listener: Parameters<Hear>[0] = () => false;
  const there = presence(
    {
      view,
      leave: () => {
        left += 1;
      },
      changed: () => {},
      isUnsaved: (dossier) => unsaved.includes(dossier),
      isTyped: () => false,
    },
    (listen) => {
      listener = listen;
    },
  );
  return {
    covered: () => there.covered.value,
    left: () => left,
    shows: () => view.value?.page.turn,
    hear: (said: Said, tab = TAB) => listener(here(said), tab),
    tell: (message: Changed | Holds) => listener(message, undefined),
    followed: () => there.followed.value,
    get(said: Said, dossier: string | null = null) {
      const next = { ...viewOf(said), dossier: dossier && { dossier } } as unknown as View;
      there.saw(view.peek(), next);
      view.value = next;
    },
  };
}

describe('what is shown while the page moves on', () => {
  test('is covered in the task in which the page speaks, and what is typed is sent', () => {
    const one = panel();
    one.get(1);
    one.hear(1);
    expect([one.covered(), one.left()]).toEqual([false, 0]);
    one.hear(2);
    expect([one.covered(), one.left()]).toEqual([true, 1]);
    one.get(2);
    expect(one.covered()).toBe(false);
  });

  test('is not covered by a page that spoke before the first view, unless that is older', () => {
    const same = panel();
    same.hear(1);
    same.get(1);
    expect(same.covered()).toBe(false);
    const older = panel();
    older.hear(2);
    older.get(1);
    expect(older.covered()).toBe(true);
    older.get(2);
    expect(older.covered()).toBe(false);
  });

  test('minds no other tab, also not one that spoke before ours was known', () => {
    const one = panel();
    one.hear(5, TAB + 1);
    one.get(1);
    one.hear(6, TAB + 1);
    expect([one.covered(), one.left()]).toEqual([false, 0]);
  });

  test('stays covered under an older view of somebody else, also of who was there before them', () => {
    const one = panel();
    one.get(1);
    one.hear(2);
    one.hear(3);
    one.get(1);
    one.get(2);
    expect(one.covered()).toBe(true);
    one.get(3);
    expect(one.covered()).toBe(false);
  });

  test('is of the student of the last word, in whatever order words and views arrive, and comes back', () => {
    const said = fc.oneof(fc.constantFrom<Said>('changing', 'nobody', 'unsure'), fc.nat(3));
    fc.assert(
      fc.property(fc.array(said, { minLength: 1 }), fc.array(fc.boolean()), (told, order) => {
        // A student who comes back has another turn than before.
        const words = told.map((one, index) => (typeof one === 'number' ? one + index * 10 : one));
        const one = panel();
        const [heard, seen] = [[...words], [...words]];
        let last: Said | undefined;
        for (const first of [...order, ...words.flatMap(() => [true, false])]) {
          const next = (first ? heard : seen).shift();
          if (next === undefined) continue;
          if (first) {
            one.hear(next);
            last = next;
          } else one.get(next);
          if (!one.covered() && typeof last === 'number' && one.shows() !== undefined)
            expect(one.shows()).toBe(last);
        }
        if (last !== 'changing') expect(one.covered()).toBe(false);
      }),
    );
  });
});

describe('a dossier whose time is over', () => {
  test('is held on to by the panel that has words of it which are not stored, and by no other', () => {
    const one = panel(['sanne']);
    one.get(1, 'sanne');
    expect(one.tell({ type: 'holds', dossier: 'sanne' })).toBe(true);
    expect(one.tell({ type: 'holds', dossier: 'daan' })).toBe(false);
    expect(panel().tell({ type: 'holds', dossier: 'sanne' })).toBe(false);
  });

  test('and was wiped is said by the panel that shows it, until it is begun anew', () => {
    const one = panel();
    one.get(1, 'sanne');
    one.tell({ type: 'changed', dossier: 'daan', wiped: true });
    one.tell({ type: 'changed', dossier: 'sanne' });
    expect(one.followed()).toBeNull();
    one.tell({ type: 'changed', dossier: 'sanne', wiped: true });
    one.get(1);
    expect(one.followed()).toEqual({ from: '1', to: '', typed: false });
    one.get(1, 'anew');
    expect(one.followed()).toBeNull();
  });
});
