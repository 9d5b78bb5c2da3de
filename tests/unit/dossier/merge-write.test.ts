import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gone, Refused } from '../../../dossier/failures';
import { type Known, mergeWrite, type Write } from '../../../dossier/merge-write';
import { resolveRival } from '../../../dossier/resolve-rival';
import { rowOf, type StoredRival, type StoredRow } from '../../../dossier/stored';
import { AGREEMENT, DOSSIER, play, ROW, type Shelf, steps } from './two-writers';

const base: Write = {
  dossier: DOSSIER,
  round: 1,
  kind: 'goal',
  name: AGREEMENT,
  revision: 0,
  was: { text: '' },
  set: { text: 'Ik durf te vragen.' },
  writer: 'A',
  number: 1,
};
const at = (updatedAt: number) => ({ updatedAt, device: 'device', clock: `${updatedAt}` });
const nothing: Known = { row: null, rivals: [], removed: null, position: 3 };
/** Each is a write of its own; one that is there twice was sent twice. */
const stateAfter = (...writes: Write[]) =>
  writes.reduce<Known & { kept?: string }>((known, write) => {
    const merged = mergeWrite({ ...write, number: 1 + writes.indexOf(write) }, known, at(1000));
    const rivals = new Map(known.rivals.map((rival) => [rival.id, rival]));
    for (const id of merged.settled) rivals.delete(id);
    for (const rival of merged.rivals) rivals.set(rival.id, rival);
    return { row: merged.row, rivals: [...rivals.values()], removed: null, position: 0, kept: merged.kept };
  }, nothing);
const text = (known: Known) => (known.row?.payload as { text: string } | undefined)?.text;

describe('one writer', () => {
  it('makes a whole row from one field', () => {
    const { row } = stateAfter(base);
    expect(row).toMatchObject({
      revision: 1,
      payload: { text: 'Ik durf te vragen.', position: 3 },
      writer: 'A',
    });
  });

  it('lands once when it is sent twice', () => {
    const twice = mergeWrite(base, stateAfter(base), at(2000));
    expect(twice.changed).toBe(false);
    expect(twice.row).toMatchObject({ revision: 1, updatedAt: 1000 });
  });

  it('goes on typing when the acknowledgement was lost', () => {
    const known = stateAfter(base, { ...base, set: { text: 'Ik durf te vragen. Elke dag.' } });
    expect(text(known)).toBe('Ik durf te vragen. Elke dag.');
    expect(known.rivals).toEqual([]);
    expect(known.row?.revision).toBe(2);
  });

  it('keeps the row of a text that was emptied', () => {
    const known = stateAfter(base, {
      ...base,
      revision: 1,
      was: { text: 'Ik durf te vragen.' },
      set: { text: '' },
    });
    expect(known.row).toMatchObject({ revision: 2, payload: { text: '' } });
  });
});

describe('two writers', () => {
  const other: Write = { ...base, writer: 'B', set: { text: 'Hij vraagt om hulp.' } };

  it('keeps both texts', () => {
    const known = stateAfter(base, other);
    expect(text(known)).toBe('Ik durf te vragen.');
    expect(known.kept).toBe('both');
    expect(known.rivals).toMatchObject([{ field: 'text', text: 'Hij vraagt om hulp.', writer: 'B' }]);
    expect(known.rivals[0]?.id).toBe(`${DOSSIER}/1/goal/${AGREEMENT}#text#B`);
  });

  it('continues the rival while its writer types on, and counts it once when sent twice', () => {
    const longer = { ...other, set: { text: 'Hij vraagt om hulp. Altijd.' } };
    const known = stateAfter(base, other, longer, longer);
    expect(known.rivals.map((rival) => rival.text)).toEqual(['Hij vraagt om hulp. Altijd.']);
    expect(known.row?.revision).toBe(3);
  });

  it('does not type over a rival when its writer starts from another text', () => {
    const first = stateAfter(base, other);
    const moved = stateAfter(
      base,
      other,
      { ...base, revision: 1, was: { text: 'Ik durf te vragen.' }, set: { text: 'Ik vraag.' } },
      {
        ...other,
        revision: 2,
        was: { text: 'Ik durf te vragen.' },
        set: { text: 'Ik durf te vragen, ook B.' },
      },
    );
    expect(first.rivals).toHaveLength(1);
    expect(moved.rivals.map((rival) => rival.text).sort()).toEqual([
      'Hij vraagt om hulp.',
      'Ik durf te vragen, ook B.',
    ]);
  });

  it('lets a writer who saw what stands change it', () => {
    const known = stateAfter(base, {
      ...other,
      revision: 1,
      was: { text: 'Ik durf te vragen.' },
      set: { text: 'Ik durf te vragen (B).' },
    });
    expect(text(known)).toBe('Ik durf te vragen (B).');
    expect(known.rivals).toEqual([]);
  });

  it('merges changes of two fields', () => {
    const agreement = { ...base, kind: 'agreement' as const };
    const known = stateAfter(
      { ...agreement, was: { what: '' }, set: { what: 'Vooraan zitten' } },
      { ...agreement, writer: 'B', was: { who: '' }, set: { who: 'Mentor' } },
    );
    expect(known.row?.payload).toMatchObject({ what: 'Vooraan zitten', who: 'Mentor' });
    expect(known.rivals).toEqual([]);
  });

  it('is not fooled by who touched the row last', () => {
    const agreement = { ...base, kind: 'agreement' as const };
    const known = stateAfter(
      { ...agreement, writer: 'B', was: { what: '' }, set: { what: 'Tekst van B' } },
      // A changes another field of the row, still without having seen B's text …
      { ...agreement, was: { who: '' }, set: { who: 'Mentor' } },
      // … and then the same one.
      { ...agreement, was: { what: '' }, set: { what: 'Tekst van A' } },
    );
    expect(known.row?.payload).toMatchObject({ what: 'Tekst van B' });
    expect(known.rivals).toMatchObject([{ text: 'Tekst van A' }]);
  });

  it('keeps both when one emptied the text', () => {
    const known = stateAfter(
      base,
      { ...base, writer: 'B', revision: 1, was: { text: 'Ik durf te vragen.' }, set: { text: '' } },
      {
        ...base,
        writer: 'C',
        revision: 1,
        was: { text: 'Ik durf te vragen.' },
        set: { text: 'Ik durf te vragen!' },
      },
    );
    expect(text(known)).toBe('');
    expect(known.rivals).toMatchObject([{ text: 'Ik durf te vragen!' }]);
  });

  describe('of which one may come late', () => {
    const choose = (writer: string, specific: boolean, more: Partial<Write> = {}) => ({
      ...base,
      writer,
      was: { specific: !specific },
      set: { specific },
      ...more,
    });
    const chosen = ({ row }: Known) => (row?.payload as { specific: boolean } | undefined)?.specific;

    it('lets a late choice give way to what somebody else chose since, also when that was the old value', () => {
      const there = stateAfter(base, choose('B', true, { revision: 1 }), choose('B', false, { revision: 2 }));
      const late = mergeWrite(choose('A', true, { revision: 1, again: true }), there, at(2000));
      expect(late.changed).toBe(false);
      expect(chosen(stateAfter(base, choose('A', true, { revision: 1 })))).toBe(true);
    });

    it('lets it stand where nobody chose, chose before it, or chose something else', () => {
      const again = { revision: 1, again: true };
      expect(chosen(stateAfter(base, choose('A', true, again)))).toBe(true);
      const before = stateAfter(choose('B', true), choose('A', false, again));
      expect(chosen(before)).toBe(false);
      const elsewhere = {
        ...base,
        writer: 'B',
        revision: 1,
        was: { timebound: false },
        set: { timebound: true },
      };
      expect(chosen(stateAfter(base, elsewhere, choose('A', true, again)))).toBe(true);
    });

    it('lets it go on from a choice of its own', () => {
      const late = choose('A', false, { again: true });
      expect(chosen(stateAfter(choose('A', true), late))).toBe(false);
    });

    it('gives a choice that does not come late to whoever made it, whatever they saw', () => {
      const there = stateAfter(base, choose('B', true, { revision: 1 }), choose('A', false, { revision: 1 }));
      expect(chosen(there)).toBe(false);
    });
  });

  it('gives chosen values to the last', () => {
    const known = stateAfter(base, { ...base, writer: 'B', was: {}, set: { position: 9 } });
    expect(known.row?.payload).toMatchObject({ position: 9, text: 'Ik durf te vragen.' });
  });

  it('drops a rival that says what stands', () => {
    const known = stateAfter(base, other, {
      ...base,
      revision: 2,
      was: { text: 'Ik durf te vragen.' },
      set: { text: 'Hij vraagt om hulp.' },
    });
    expect(known.rivals).toEqual([]);
  });
});

describe('what was heard of a writer before', () => {
  const written = (known: Known, write: Write) => {
    const merged = mergeWrite(write, known, at(2000));
    return { ...merged, text: (merged.row.payload as { text: string }).text };
  };
  const second = { ...base, number: 2, set: { text: 'Ik durf te vragen. Elke dag.' } };

  it('is ignored, and acknowledged, where its newer text stands', () => {
    const known = stateAfter({ ...base, set: { text: 'eerst' } }, second);
    expect(written(known, base)).toMatchObject({ changed: false, kept: 'this', text: second.set.text });
  });

  it('also where somebody else has changed, emptied or let go of it since', () => {
    const seen = { ...base, writer: 'B', revision: 1, was: base.set };
    for (const set of [{ text: 'Van B.' }, { text: '' }]) {
      const known = stateAfter(base, { ...seen, set });
      for (const late of [base, { ...base, again: true, was: { text: 'iets' } }])
        expect(written(known, late)).toMatchObject({ changed: false, rivals: [], ...set });
    }
    const beside = stateAfter(base, { ...base, writer: 'B', set: { text: 'Van B.' } });
    const rival = beside.rivals[0]?.id ?? '';
    const choice = {
      dossier: DOSSIER,
      rival,
      text: 'Ik durf te vragen.',
      seen: ['Ik durf te vragen.', 'Van B.'],
      writer: 'A',
    };
    const { row } = resolveRival(choice, beside.row, beside.rivals, at(1500));
    const known = { ...nothing, row };
    expect(written(known, { ...base, writer: 'B', set: { text: 'Van B.' } }).rivals).toEqual([]);
  });

  it('does not bring back what its writer emptied before anything of it had arrived', () => {
    const emptied = { ...base, number: 2, set: { text: '' } };
    const first = written(nothing, emptied);
    expect(written({ ...nothing, row: first.row }, base)).toMatchObject({ changed: false, text: '' });
    // Nor where it said what somebody else had written: nothing changed then, but it was heard.
    const there = stateAfter({ ...base, writer: 'B', set: { text: 'Van B.' } });
    const same = written(there, { ...base, number: 2, was: { text: 'Van B.' }, set: { text: 'Van B.' } });
    expect(same.changed).toBe(false);
    expect(written({ ...there, row: same.row }, base)).toMatchObject({ changed: false, rivals: [] });
  });

  it('says that both are kept while its text stands beside another', () => {
    const other = { ...base, writer: 'B', set: { text: 'Van B.' } };
    const known = stateAfter(base, other);
    expect(written(known, { ...other, number: 1 })).toMatchObject({ kept: 'both', rivals: [] });
  });

  it('counts per field: an older write of another field arrives', () => {
    const own = { ...base, was: { own: '' }, set: { own: 'Ik wil het.' } };
    const known = { ...nothing, row: written(nothing, second).row };
    expect(written(known, own).row.payload).toMatchObject({ own: 'Ik wil het.', text: second.set.text });
  });

  it('says of a choice that gave way that it was made: an older one does not come in its place', () => {
    const choose = (writer: string, specific: boolean, more: Partial<Write>) => {
      return { ...base, writer, was: {}, set: { specific }, ...more };
    };
    const there = stateAfter(base, choose('B', true, { revision: 1 }), choose('B', false, { revision: 2 }));
    const gaveWay = written(there, choose('A', true, { number: 9, revision: 1, again: true }));
    const late = written({ ...there, row: gaveWay.row }, choose('A', true, { number: 8, revision: 1 }));
    expect([gaveWay, late].map(({ row }) => row.payload)).toMatchObject([
      { specific: false },
      { specific: false },
    ]);
  });

  it('leaves the newest of each field, in whatever order and however often its writes arrive', () => {
    const writes: Write[] = [1, 2, 3, 4, 5].flatMap((number) => [
      { ...base, number, was: { text: '' }, set: { text: `tekst ${number}` } },
      { ...base, number: number + 10, was: { own: '' }, set: { own: `eigen ${number}` } },
      { ...base, number: number + 20, was: {}, set: { specific: number % 2 === 0 } },
    ]);
    const arrivals = fc
      .shuffledSubarray(writes, { minLength: writes.length })
      .chain((all) => fc.tuple(fc.constant(all), fc.array(fc.constantFrom(...writes))));
    fc.assert(
      fc.property(arrivals, fc.boolean(), ([all, twice], again) => {
        let known = nothing;
        for (const write of [...all, ...twice]) {
          const { row, rivals, settled } = mergeWrite({ ...write, again }, known, at(1));
          expect([rivals, settled]).toEqual([[], []]);
          known = { ...known, row };
        }
        const newest = { text: 'tekst 5', own: 'eigen 5', specific: false };
        expect(known.row?.payload).toMatchObject(newest);
      }),
    );
  });
});

describe('after a removal', () => {
  const removed = { id: `${DOSSIER}/1/goal/${AGREEMENT}`, dossier: DOSSIER, revision: 7, at: 500, heard: {} };

  it('brings a row back for typed text, one revision on', () => {
    const { row } = mergeWrite({ ...base, revision: 5 }, { ...nothing, removed }, at(1000));
    expect(row).toMatchObject({ revision: 8, payload: { text: 'Ik durf te vragen.' } });
  });

  it('does not for a chosen value or an empty text', () => {
    const move = { ...base, was: {}, set: { position: 2 } };
    expect(() => mergeWrite(move, { ...nothing, removed }, at(1000))).toThrow(Gone);
    expect(() => mergeWrite({ ...base, set: { text: ' ' } }, { ...nothing, removed }, at(1000))).toThrow(
      Gone,
    );
  });
});

describe('what does not fit', () => {
  it.each([
    ['a field of another kind', { stance: 'quote' }],
    ['a field of the prototype', { constructor: 'x' }],
    ['a text that is a number', { text: 3 }],
    ['a text that is too long', { text: 'x'.repeat(20_001) }],
    ['a place that is no number', { position: 'first' }],
  ])('%s is refused', (_, set) => {
    expect(() => mergeWrite({ ...base, set: set as Write['set'] }, nothing, at(1))).toThrow(Refused);
  });

  it('is refused as a rival too', () => {
    const long = { ...base, writer: 'B', set: { text: 'x'.repeat(20_001) } };
    expect(() => mergeWrite(long, stateAfter(base), at(1))).toThrow(Refused);
    expect(() => mergeWrite({ ...long, set: { text: 5 } }, stateAfter(base), at(1))).toThrow(Refused);
  });

  it('an aandachtspunt other than the row is about is refused', () => {
    const tick: Write = {
      ...base,
      kind: 'tick',
      name: 'signaleren.a',
      set: { aandachtspunt: 'signaleren.b' },
    };
    expect(() => mergeWrite(tick, nothing, at(1))).toThrow(Refused);
  });
});

/** Rows in memory, merged by the same rules as the database applies. */
function shelf(): Shelf {
  let row: StoredRow | null = null;
  const rivals = new Map<string, StoredRival>();
  let clock = 0;
  const apply = (merged: { row: StoredRow; settled: string[]; rivals: StoredRival[] }) => {
    row = merged.row;
    for (const id of merged.settled) rivals.delete(id);
    for (const rival of merged.rivals) rivals.set(rival.id, rival);
  };
  return {
    write(write) {
      const merged = mergeWrite(
        write,
        { row, rivals: [...rivals.values()], removed: null, position: 1 },
        at(++clock),
      );
      apply(merged);
      return { row: rowOf(merged.row), kept: merged.kept };
    },
    resolve(choice) {
      const resolution = resolveRival(choice, row, [...rivals.values()], at(++clock));
      apply(resolution);
      return { row: rowOf(resolution.row) };
    },
    row: () => (row ? rowOf(row) : null),
    rivals: () => [...rivals.values()],
  };
}

it('loses no word of two writers in 2,000 orders of typing, sending, losing acks, seeing and choosing', async () => {
  let bothKept = 0;
  let chosen = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (order) => {
      const { lost, row, rivals } = await play(order, shelf());
      if (rivals.length > 0) bothKept += 1;
      if (order.some(({ act }) => act.startsWith('choose'))) chosen += 1;
      expect(lost).toEqual([]);
      for (const rival of rivals) expect(rival.row).toBe(ROW);
      if (row) expect(row.id).toBe(ROW);
    }),
    { numRuns: 2000, seed: 20_261_123 },
  );
  // The orders do meet what this is about.
  expect(bothKept).toBeGreaterThan(200);
  expect(chosen).toBeGreaterThan(200);
});
