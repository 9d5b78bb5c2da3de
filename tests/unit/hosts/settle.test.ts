import { describe, expect, it } from 'vitest';
import { identifiersOf } from '../../../hosts/identity';
import type { Student } from '../../../hosts/reading';
import { type Moment, type Sight, settle, UNSETTLED } from '../../../hosts/settle';

interface Who {
  hostId?: string;
  number?: string;
  name: string;
  birthDate?: string;
}

function student(who: Who): Student {
  const [firstName = '', ...rest] = who.name.split(' ');
  return {
    identifiers: identifiersOf(who),
    fullName: who.name,
    firstName,
    lastName: rest.join(' '),
    group: null,
  };
}
const seen = (who: Who, means: 'profile' | 'labels' = 'profile', paired = false): Sight => ({
  state: 'student',
  means,
  student: student(who),
  paired,
});

const SANNE = { hostId: '1', name: 'Sanne de Vries' };
const DAAN = { hostId: '2', name: 'Daan Visser' };
const FATIMA = { hostId: '3', name: 'Fatima El Amrani' };

/** A page over time: `at` is when somebody looks; what is not given stays as it was. */
class Page {
  #state = UNSETTLED;
  #moment: Moment = {
    now: 0,
    sight: { state: 'nobody' },
    urlId: null,
    busy: false,
    changedAt: null,
    rewritten: false,
  };

  look(now: number, news: Partial<Moment> = {}) {
    this.#moment = { ...this.#moment, ...news, now };
    const { state, reading, again } = settle(this.#state, this.#moment);
    this.#state = state;
    return { ...reading, again };
  }
  /** The teacher says that it is this namesake. */
  accept(who: Who) {
    this.#state = { ...this.#state, accepted: [...this.#state.accepted, student(who)] };
  }
  /** Looks as often as it is asked to until `until`, and gives everything that was said. */
  follow(from: number, until: number) {
    const said: string[] = [];
    for (let now = from; now <= until; ) {
      const { again, ...reading } = this.look(now);
      const word = reading.state === 'student' ? reading.student.fullName : reading.state;
      if (said.at(-1) !== word) said.push(word);
      if (again === null) break;
      now += again;
    }
    return said;
  }
}

/** Somtoday with Sanne on it, believed. */
function withSanne() {
  const page = new Page();
  page.look(0, { busy: true });
  expect(page.look(50, { busy: false, changedAt: 40, urlId: '1', sight: seen(SANNE) }).state).toBe('student');
  return page;
}

describe('settling', () => {
  it('believes a page as its server sent it at once, and nothing while it comes in', () => {
    const page = new Page();
    const sight = seen({ number: '20418', name: 'Sanne de Vries' }, 'labels');
    expect(page.look(0, { busy: true, sight }).state).toBe('changing');
    expect(page.look(30, { busy: false }).state).toBe('student');
    expect(page.look(40, { changedAt: 35 }).state).toBe('student');
  });

  it('wants labels that appear later twice, over a quiet page', () => {
    const page = new Page();
    page.look(0, { changedAt: 0 });
    page.look(1000);
    const sight = seen({ number: '20418', name: 'Sanne de Vries' }, 'labels');
    expect(page.look(1010, { sight, changedAt: 1010 }).state).toBe('changing');
    expect(page.look(1200).state).toBe('changing');
    expect(page.look(1270).state).toBe('student');
  });

  it('believes a steady name on a page that is never quiet', () => {
    const page = new Page();
    page.look(0, { changedAt: 0 });
    const sight = seen({ number: '20418', name: 'Sanne de Vries' }, 'labels');
    let state = '';
    for (let now = 100; now <= 1200; now += 100) state = page.look(now, { sight, changedAt: now }).state;
    expect(state).toBe('student');
  });

  it('never gives the former name to a new id, however long the page is late', () => {
    const page = withSanne();
    page.look(1000, { urlId: '2', sight: seen({ ...SANNE, hostId: '2' }), changedAt: 1000 });
    expect(page.follow(1000, 5900)).toEqual(['changing']);
    page.look(5950, { sight: seen(DAAN), changedAt: 5950 });
    expect(page.follow(5950, 7000)).toEqual(['changing', 'Daan Visser']);
  });

  it('says it is unsure when the former name stays, and believes the new one when it comes', () => {
    const page = withSanne();
    page.look(1000, { urlId: '2', sight: seen({ ...SANNE, hostId: '2' }), changedAt: 1000 });
    expect(page.follow(1000, 9000)).toEqual(['changing', 'unsure']);
    page.look(9000, { sight: seen(DAAN), changedAt: 9000 });
    expect(page.follow(9000, 9600)).toEqual(['changing', 'Daan Visser']);
  });

  it('believes a namesake only where the page has written the name anew, and after a longer wait', () => {
    const page = withSanne();
    page.look(1000, { urlId: '9', sight: seen({ ...SANNE, hostId: '9' }), changedAt: 1000, rewritten: true });
    expect(page.follow(1000, 2900)).toEqual(['changing']);
    expect(page.follow(2900, 3300)).toEqual(['changing', 'Sanne de Vries']);
    // From then on the page stands, although the name is no longer new.
    expect(page.look(9000, { rewritten: false, changedAt: 8900 }).state).not.toBe('unsure');
    expect(page.follow(9000, 12_000).at(-1)).toBe('Sanne de Vries');
  });

  it('believes a namesake of whom the page says another number or birth date, beside the name', () => {
    const facts = { number: '120430', birthDate: '2013-02-11' };
    const others = { hostId: '9', number: '120431', birthDate: '2012-09-30' };
    for (const paired of [true, false]) {
      const page = new Page();
      page.look(50, { changedAt: 40, urlId: '1', sight: seen({ ...SANNE, ...facts }) });
      const sight = seen({ ...SANNE, ...others }, 'labels', paired);
      page.look(1000, { urlId: '9', sight, changedAt: 1000 });
      expect(page.follow(1000, 2900)).toEqual(['changing']);
      // Apart from the name they may have come before it: then it asks.
      expect(page.follow(2900, 6500).at(-1)).toBe(paired ? 'Sanne de Vries' : 'unsure');
    }
  });

  it('asks about a namesake of whom nothing is known, and believes the answer until the page is another', () => {
    const page = withSanne();
    const other = { ...SANNE, hostId: '9' };
    page.look(1000, { urlId: '9', sight: seen(other), changedAt: 1000 });
    expect(page.follow(1000, 5900)).toEqual(['changing']);
    page.follow(5900, 6300);
    expect(page.look(6300)).toMatchObject({ state: 'unsure', namesake: { identifiers: [{ value: '9' }] } });
    page.accept(other);
    expect(page.look(6400).state).toBe('student');
    // It was Daan, whose page was late: what the teacher said of the name does not stand in his way.
    page.look(7000, { sight: seen({ ...DAAN, hostId: '9' }), changedAt: 7000 });
    expect(page.follow(7000, 7600)).toEqual(['changing', 'Daan Visser']);
  });

  it('keeps the answer for the visit, and never lends it to another address', () => {
    const page = withSanne();
    const other = { ...SANNE, hostId: '9' };
    page.look(1000, { urlId: '9', sight: seen(other), changedAt: 1000 });
    page.follow(1000, 6300);
    page.accept(other);
    expect(page.look(6400).state).toBe('student');
    page.look(7000, { urlId: '1', sight: seen(SANNE), changedAt: 7000 });
    expect(page.follow(7000, 7600).at(-1)).toBe('Sanne de Vries');
    page.look(8000, { urlId: '9', sight: seen(other), changedAt: 8000 });
    expect(page.follow(8000, 8600).at(-1)).toBe('Sanne de Vries');
    page.look(9000, { urlId: '2', sight: seen({ ...SANNE, hostId: '2' }), changedAt: 9000 });
    expect(page.follow(9000, 15_000)).toEqual(['changing', 'unsure']);
  });

  it('never takes a late page for a namesake while somebody may still be on the way', () => {
    const page = withSanne();
    page.look(1000, { urlId: '2', sight: seen(DAAN), changedAt: 1000 });
    expect(page.follow(1000, 2000).at(-1)).toBe('Daan Visser');
    // Back to Sanne, and on to Fatima before Sanne's page has come: it comes now.
    page.look(3000, { urlId: '1', sight: seen({ ...DAAN, hostId: '1' }), changedAt: 3000 });
    page.look(3100, { urlId: '3', sight: seen({ ...DAAN, hostId: '3' }) });
    page.look(3500, { sight: seen({ ...SANNE, hostId: '3' }), changedAt: 3500, rewritten: true });
    expect(page.follow(3500, 12_000)).toEqual(['changing', 'unsure']);
    page.look(12_100, { sight: seen(FATIMA), changedAt: 12_100 });
    expect(page.follow(12_100, 15_000)).toEqual(['changing', 'Fatima El Amrani']);
  });

  it('does not believe the former student under the id of the one after', () => {
    const page = withSanne();
    page.look(1000, { urlId: '2', sight: seen(DAAN), changedAt: 1000 });
    expect(page.follow(1000, 2000).at(-1)).toBe('Daan Visser');
    page.look(3000, { urlId: '1', sight: seen({ ...DAAN, hostId: '1' }), changedAt: 3000, rewritten: true });
    expect(page.follow(3000, 9000)).toEqual(['changing', 'unsure']);
    page.look(9500, { sight: seen(SANNE), changedAt: 9500 });
    expect(page.follow(9500, 10_500).at(-1)).toBe('Sanne de Vries');
  });

  it('waits longer when pages chase each other', () => {
    const page = withSanne();
    page.look(1000, { urlId: '2', sight: seen({ ...SANNE, hostId: '2' }), changedAt: 1000 });
    page.look(1100, { urlId: '3', sight: seen({ ...SANNE, hostId: '3' }) });
    // The answer for Daan comes when the URL is Fatima's already.
    page.look(1300, { sight: seen({ ...DAAN, hostId: '3' }), changedAt: 1300 });
    expect(page.follow(1300, 3200)).toEqual(['changing']);
    page.look(3250, { sight: seen(FATIMA), changedAt: 3250 });
    expect(page.follow(3250, 7000)).toEqual(['changing', 'Fatima El Amrani']);
  });

  it('waits no longer after somebody who was seen and passed by', () => {
    const page = withSanne();
    page.look(1000, { urlId: '2', sight: seen({ ...SANNE, hostId: '2' }), changedAt: 1000 });
    page.look(1300, { sight: seen(DAAN), changedAt: 1300, rewritten: true });
    // Gone on before he was believed; his name stands there as long as the next page is on its way.
    const late = { ...DAAN, hostId: '3' };
    page.look(1400, { urlId: '3', sight: seen(late), changedAt: 1400 });
    expect(page.follow(1400, 4000)).toEqual(['changing']);
    page.look(4000, { sight: seen(FATIMA), changedAt: 4000 });
    expect(page.follow(4000, 4300)).toEqual(['changing', 'Fatima El Amrani']);
  });

  it('does not believe who passed by under the address after theirs, however long it stands', () => {
    const page = withSanne();
    page.look(1000, { urlId: '2', sight: seen(DAAN), changedAt: 1000, rewritten: true });
    page.look(1100, { urlId: '3', sight: seen({ ...DAAN, hostId: '3' }), changedAt: 1100 });
    expect(page.follow(1100, 20_000)).toEqual(['changing', 'unsure']);
  });

  it('waits no longer where whole pages without addresses follow each other', () => {
    const page = new Page();
    const number = (who: Who, number: string) => seen({ name: who.name, number }, 'labels');
    page.look(0, { sight: number(SANNE, '1') });
    page.look(1000, { sight: number(DAAN, '2'), changedAt: 1000 });
    page.look(1100, { sight: number(FATIMA, '3'), changedAt: 1100 });
    expect(page.follow(1100, 1500)).toEqual(['changing', 'Fatima El Amrani']);
    // Half of one and half of the other: longer.
    page.look(2000, { sight: number(DAAN, '2'), changedAt: 2000 });
    page.look(2100, { sight: number(SANNE, '4'), changedAt: 2100 });
    page.look(2200, { sight: number({ name: 'Zoë Çelik' }, '4'), changedAt: 2200 });
    expect(page.follow(2200, 4100)).toEqual(['changing']);
  });

  it('never believes half a page: a new name with the number of the former student', () => {
    const page = new Page();
    const sanne = { number: '20418', name: 'Sanne de Vries', birthDate: '2013-05-14' };
    const daan = { number: '20419', name: 'Daan Visser', birthDate: '2013-02-03' };
    expect(page.look(0, { sight: seen(sanne, 'labels') }).state).toBe('student');
    for (const half of [
      { ...sanne, name: daan.name },
      { ...daan, number: sanne.number },
      { ...sanne, number: daan.number, birthDate: daan.birthDate },
    ]) {
      page.look(1000, { sight: seen(half, 'labels'), changedAt: 1000 });
      expect(page.follow(1000, 5500)).toEqual(['changing']);
    }
    page.look(5600, { sight: seen(daan, 'labels'), changedAt: 5600 });
    expect(page.follow(5600, 6200)).toEqual(['changing', 'Daan Visser']);
  });

  it('waits longer for somebody with the birth date of the former student', () => {
    const page = new Page();
    page.look(0, { sight: seen({ number: '1', name: 'Sanne de Vries', birthDate: '2013-05-14' }, 'labels') });
    page.look(1000, {
      sight: seen({ number: '2', name: 'Daan Visser', birthDate: '2013-05-14' }, 'labels'),
      changedAt: 1000,
    });
    expect(page.follow(1000, 2900)).toEqual(['changing']);
    expect(page.follow(2900, 3300)).toEqual(['changing', 'Daan Visser']);
  });

  it('keeps the believed student while the page says more about them', () => {
    const page = withSanne();
    const more = { ...SANNE, birthDate: '2013-05-14' };
    const before = page.look(1000, { sight: seen(more), changedAt: 1000 });
    expect(before).toMatchObject({ state: 'student', student: { identifiers: [{ kind: 'host-id' }] } });
    page.follow(1000, 1500);
    expect(page.look(1600)).toMatchObject({ student: { identifiers: [{}, { kind: 'name-birthdate' }] } });
  });

  it('withdraws at once when a navigation begins, and comes back when it was cancelled', () => {
    const page = withSanne();
    expect(page.look(1000, { busy: true }).state).toBe('changing');
    page.look(1100, { busy: false });
    expect(page.follow(1100, 1500)).toEqual(['changing', 'Sanne de Vries']);
  });

  it('withdraws as soon as the page shows nobody, and then says so', () => {
    const page = withSanne();
    page.look(1000, { urlId: null, sight: { state: 'nobody' }, changedAt: 1000 });
    expect(page.follow(1000, 1600)).toEqual(['changing', 'nobody']);
  });

  it('waits for the name that the URL announces, but not for ever', () => {
    const page = new Page();
    page.look(0, { urlId: '1', sight: { state: 'awaited' } });
    expect(page.follow(0, 7900)).toEqual(['changing']);
    expect(page.follow(7900, 8300)).toEqual(['changing', 'nobody']);
  });

  it('tells two students from a page that is being replaced by waiting', () => {
    const fresh = new Page();
    expect(fresh.look(0, { sight: { state: 'unsure' } }).state).toBe('unsure');
    const page = withSanne();
    page.look(1000, { sight: { state: 'unsure' }, changedAt: 1000 });
    expect(page.follow(1000, 2800)).toEqual(['changing']);
    expect(page.follow(2800, 3300)).toEqual(['changing', 'unsure']);
  });

  it("says nobody's name while a frame is about another student than its page, and then the one they agree on", () => {
    const page = withSanne();
    // The page has gone on to Daan, a frame in it is still Sanne's; then it follows.
    page.look(1000, { urlId: '2', sight: { state: 'unsure' }, changedAt: 1000 });
    expect(page.follow(1001, 2500)).toEqual(['changing']);
    page.look(2501, { sight: seen(DAAN), changedAt: 2501, rewritten: true });
    expect(page.follow(2502, 2700)).toEqual(['changing']);
    expect(page.follow(2760, 3000)).toEqual(['Daan Visser']);
    // A frame that never follows; and one that comes back to Daan, who was believed before.
    page.look(4000, { urlId: '1', sight: { state: 'unsure' }, changedAt: 4000 });
    expect(page.follow(4001, 9000)).toEqual(['changing', 'unsure']);
    page.look(9001, { urlId: '2', sight: seen(DAAN), changedAt: 9001 });
    expect(page.follow(9002, 9900)).toEqual(['changing', 'Daan Visser']);
  });

  it('goes back and forward between two students that it knows, each after the same quiet', () => {
    const page = withSanne();
    let now = 1000;
    for (const [who, urlId] of [
      [DAAN, '2'],
      [SANNE, '1'],
      [DAAN, '2'],
    ] as const) {
      // The address goes first, under the name of the one who was there.
      const former = who === DAAN ? SANNE : DAAN;
      page.look(now, { urlId, sight: seen({ ...former, hostId: urlId }), changedAt: now, rewritten: false });
      expect(page.follow(now + 1, now + 900)).toEqual(['changing']);
      page.look(now + 901, { sight: seen(who), changedAt: now + 901, rewritten: true });
      expect(page.follow(now + 902, now + 1800)).toEqual(['changing', who.name]);
      now += 3000;
    }
  });

  it('leaves a page that is not for us at once', () => {
    const page = withSanne();
    expect(page.look(1000, { sight: { state: 'outside' }, busy: true }).state).toBe('outside');
  });
});
