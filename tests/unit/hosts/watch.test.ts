// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LabelReader, Look } from '../../../hosts/look';
import type { HostProfile } from '../../../hosts/profile';
import type { Reading } from '../../../hosts/reading';
import type { Root } from '../../../hosts/roots';
import { somtoday } from '../../../hosts/somtoday/profile';
import { type Watch, watch } from '../../../hosts/watch';

/** As Somtoday, on the one address that a test has, with the id in its hash. */
const profile: HostProfile = {
  ...somtoday,
  idInUrl: ['#/leerling/(\\d{1,20})'],
  header: {
    name: '.naam',
    group: '.groep',
    nobody: 'Kies een leerling',
    card: { name: '.k', birthDate: '.k' },
  },
};

const pageOf = (name: string) =>
  `<div class="kop"><span class="naam">${name}</span></div><p class="rest">x</p>`;
const element = (selector: string) => document.querySelector(selector) as HTMLElement;

/** In words: the name of the student, or the state. */
const word = (reading: Reading) => (reading.state === 'student' ? reading.student.fullName : reading.state);

let life: AbortController;
let said: string[];
let looks: number;
let own: HTMLElement;
let open: boolean;

function go(hash: string) {
  history.replaceState(null, '', hash);
}

function begin(): Watch {
  return watch(
    profile,
    life.signal,
    own,
    () => open,
    () => null,
    (reading) => said.push(word(reading)),
    (_root: Root) => looks++,
  );
}

/** Lets so much time pass, with what the page's observers hear. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return !this.closest('[hidden]');
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 100, 20));
  life = new AbortController();
  said = [];
  looks = 0;
  open = false;
  own = document.createElement('div');
  go('#/leerling/1');
  document.body.innerHTML = pageOf('Sanne de Vries');
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what is said', () => {
  it('is the student of a page that stands, at once and once', async () => {
    begin();
    expect(said).toEqual(['Sanne de Vries']);
    await pass(10_000);
    expect(said).toEqual(['Sanne de Vries']);
  });

  it('is nobody any more in the task in which the name changes, and the next after a rest', async () => {
    begin();
    await pass(5000);
    go('#/leerling/2');
    element('.naam').textContent = 'Daan Visser';
    await pass(0);
    expect(said).toEqual(['Sanne de Vries', 'changing']);
    await pass(1000);
    expect(said).toEqual(['Sanne de Vries', 'changing', 'Daan Visser']);
  });

  it('is nobody any more when the address goes first, and nothing while the former name stands', async () => {
    begin();
    await pass(5000);
    go('#/leerling/2');
    dispatchEvent(new Event('popstate'));
    expect(said.at(-1)).toBe('changing');
    await pass(4000);
    expect(said).not.toContain('Daan Visser');
    expect(said.slice(1)).not.toContain('Sanne de Vries');
  });

  it('is nobody any more when what hides the name is a class far above it', async () => {
    begin();
    await pass(5000);
    document.body.toggleAttribute('hidden', true);
    await pass(0);
    expect(said.at(-1)).not.toBe('Sanne de Vries');
    document.body.toggleAttribute('hidden', false);
  });

  it('is nobody any more when the name leaves the page with the part that holds it', async () => {
    begin();
    await pass(5000);
    element('.kop').remove();
    await pass(0);
    expect(said.at(-1)).toBe('changing');
    document.body.innerHTML = pageOf('Sanne de Vries');
    await pass(3000);
    expect(said).toEqual(['Sanne de Vries', 'changing', 'Sanne de Vries']);
  });

  it('is the newest word also when it is asked for and nothing told of a change', async () => {
    const { now } = begin();
    await pass(5000);
    go('#/leerling/2');
    expect(word(now())).toBe('changing');
  });
});

describe('a page that only labels name, whose reader comes after it was parsed', () => {
  const sanne: Look = {
    state: 'student',
    means: 'labels',
    student: {
      identifiers: [{ kind: 'host-id', value: '1' }],
      fullName: 'Sanne de Vries',
      firstName: 'Sanne',
      lastName: 'de Vries',
      group: null,
    },
    paired: false,
    nameAt: null,
    signs: [],
  };
  /** Parsed to the end in one task, and read 40 ms later; `meanwhile` happens between the two. */
  async function readLate(meanwhile: () => void) {
    const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    let reader: LabelReader | null = null;
    const { now } = watch(
      { ...profile, header: null },
      life.signal,
      own,
      () => open,
      () => reader,
      (reading) => said.push(word(reading)),
      () => {},
    );
    await pass(20);
    // What comes last is heard of after the page says that all of it is there.
    document.body.innerHTML = pageOf('Sanne de Vries');
    readyState.mockReturnValue('interactive');
    document.dispatchEvent(new Event('readystatechange'));
    await pass(20);
    meanwhile();
    await pass(20);
    reader = Object.assign(() => sanne, { card: () => ({ name: null, birthDate: null }) });
    now();
  }

  it('is believed at once: it stands as it was parsed', async () => {
    await readLate(() => {});
    expect(said).toEqual(['changing', 'Sanne de Vries']);
  });

  it('is believed after a rest when it changed in between', async () => {
    await readLate(() => {
      element('.rest').textContent = 'y';
    });
    expect(said).toEqual(['changing']);
    await pass(1000);
    expect(said).toEqual(['changing', 'Sanne de Vries']);
  });
});

describe('a page that never rests', () => {
  /** Changes on every turn for so long, in steps of `ms`. */
  async function busy(ms: number, turns: number) {
    for (let turn = 0; turn < turns; turn++) {
      element('.rest').textContent = `${turn}`;
      await pass(ms);
    }
  }

  it('is looked at no more than it was decided, however much it changes', async () => {
    begin();
    await pass(5000);
    looks = 0;
    await busy(10, 1000);
    // Ten seconds: one look in 150 ms, and those of the burst after the rest.
    expect(looks).toBeLessThanOrEqual(10_000 / 150 + 3000 / 150 + 2);
    expect(looks).toBeGreaterThan(20);
  });

  it('does not keep a name that falls from being heard of at once', async () => {
    begin();
    await busy(10, 1000);
    element('.naam').textContent = 'Daan Visser';
    await pass(0);
    expect(said.at(-1)).toBe('changing');
  });

  it('does not count that our own element comes and goes', async () => {
    begin();
    await pass(5000);
    looks = 0;
    for (let turn = 0; turn < 50; turn++) {
      document.documentElement.append(own);
      await pass(1);
      own.remove();
      await pass(1);
    }
    expect(looks).toBeLessThanOrEqual(1);
  });
});

describe('the end of a life', () => {
  it('is the end of every look and every word', async () => {
    begin();
    await pass(5000);
    life.abort();
    looks = 0;
    element('.naam').textContent = 'Daan Visser';
    dispatchEvent(new Event('popstate'));
    dispatchEvent(new PageTransitionEvent('pageshow'));
    await pass(60_000);
    expect(said).toEqual(['Sanne de Vries']);
    expect(looks).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
