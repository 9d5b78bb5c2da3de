// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { MyStudents } from '../../../components/students/my-students';
import type { ListedStudent } from '../../../dossier/student-list';
import type { OwnPageLink } from '../../../ports/own-page-client';
import type { SchoolRules } from '../../../ports/school-rules/table';
import { fakeLink } from './fake-link';
import { opensToday } from './on-a-list';
import { later, type OnScreen, press, show, type } from './on-screen';

opensToday();

function student(dossier: string, label: string, group: string): ListedStudent {
  return {
    ...{ dossier, label, group, round: 1, counts: {}, lastStep: 'plannen', since: '2026-11-20', days: [] },
    ...{ openAgreements: 0, closedOn: null, updatedAt: 7, wipedOn: '2027-05-26' },
  };
}
const ALL = [student('a', 'Adam B.', '1C'), student('d', 'Daan V.', '2B'), student('s', 'Sanne de V.', '2B')];

type Word = { type: string } & Record<string, unknown>;

/** @param answer to all but the list */
async function page(answer: (word: Word) => unknown = () => true, rules: SchoolRules = {}) {
  const asked: Word[] = [];
  const link = {
    view: signal(null),
    rules: signal(rules),
    condition: signal('live'),
    async ask(type: string, fields: object) {
      if (type === 'first-students') return { students: ALL, rest: null };
      asked.push({ type, ...fields });
      return answer({ type, ...fields });
    },
    onChanged: () => () => {},
  } as unknown as OwnPageLink;
  const screen = await show(fakeLink(), () => <MyStudents link={link} />);
  return { screen, asked };
}

/** The space bar on this row, as the keyboard gets there. */
async function choose(label: string) {
  const link = [...document.querySelectorAll<HTMLElement>('[role=rowheader] a')].find(({ textContent }) =>
    textContent?.startsWith(label),
  );
  await act(() => void link?.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
  await act(() => void link?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true })));
}
const button = (screen: OnScreen, name: string | RegExp) => screen.the('button', name);
const listed = (screen: OnScreen, name: string) =>
  [...screen.the('list', name).querySelectorAll('li')].map(({ textContent }) => textContent);

describe('choosing students', () => {
  it('goes by keyboard, and a row says that it is chosen', async () => {
    const { screen } = await page();
    expect(screen.the('grid').getAttribute('aria-multiselectable')).toBeNull();
    await press(button(screen, 'Leerlingen kiezen'));
    expect(button(screen, 'Wissen').hasAttribute('disabled')).toBe(true);
    await choose('Daan');
    expect(screen.text()).toContain('1 leerling gekozen.');
    const selected = () => document.querySelectorAll('[aria-selected=true]').length;
    expect(selected()).toBe(1);
    await choose('Daan');
    expect(selected()).toBe(0);
    await press(button(screen, 'Kies alle 3'));
    expect(selected()).toBe(3);
    expect(await screen.faults()).toEqual([]);
  });

  it('does nothing to who was chosen and left the list by a search', async () => {
    const { screen, asked } = await page();
    await press(button(screen, 'Leerlingen kiezen'));
    await press(button(screen, 'Kies alle 3'));
    await type(screen.the('searchbox', 'Zoek op naam'), 'daan');
    expect(screen.text()).toContain('1 leerling gekozen.');
    await press(button(screen, 'Wissen'));
    await vi.dynamicImportSettled();
    await later(1000);
    expect(listed(screen, 'Wordt gewist')).toEqual(['Daan V. 2B']);
    await press(button(screen, 'Wis alles over 1 leerling'));
    expect(asked).toEqual([{ type: 'wipe-student', dossier: 'd', seen: 7 }]);
  });
});

describe('wiping several', () => {
  async function asks(answer: (word: Word) => unknown) {
    const made = await page(answer);
    await press(button(made.screen, 'Leerlingen kiezen'));
    await press(button(made.screen, 'Kies alle 3'));
    await press(button(made.screen, 'Wissen'));
    await vi.dynamicImportSettled();
    await later(1000);
    return made;
  }

  it('asks once with everybody in it, and nothing goes before the answer', async () => {
    const { screen, asked } = await asks(() => true);
    expect(screen.names('heading')).toContain('Alles over deze 3 leerlingen van dit apparaat wissen?');
    expect(listed(screen, 'Wordt gewist')).toEqual(['Adam B. 1C', 'Daan V. 2B', 'Sanne de V. 2B']);
    expect(await screen.faults()).toEqual([]);
    await press(button(screen, 'Niet wissen'));
    expect(asked).toEqual([]);
    expect(screen.text()).toContain('3 leerlingen gekozen.');
  });

  it('is not done by a script of a page', async () => {
    const { screen, asked } = await asks(() => true);
    await press(button(screen, 'Wis alles over 3 leerlingen'), { trusted: false });
    expect(asked).toEqual([]);
  });

  it('leaves and names whoever was changed since', async () => {
    const { screen } = await asks(({ dossier }) => dossier !== 'd');
    await press(button(screen, 'Wis alles over 3 leerlingen'));
    await later();
    expect(screen.names('heading')).toContain('2 leerlingen zijn van dit apparaat gewist');
    expect(listed(screen, 'Veranderd en niet gewist')).toEqual(['Daan V. 2B']);
    expect(await screen.faults()).toEqual([]);
  });

  it('can be stopped between two, and names who stayed', async () => {
    let goOn: (gone: boolean) => void = () => {};
    const { screen, asked } = await asks(() => new Promise((resolve) => (goOn = resolve)));
    await press(button(screen, 'Wis alles over 3 leerlingen'));
    expect(screen.the('progressbar', 'Wissen').getAttribute('max')).toBe('3');
    expect(await screen.faults()).toEqual([]);
    await press(button(screen, 'Stoppen'));
    goOn(true);
    await later();
    expect(asked).toHaveLength(1);
    expect(screen.names('heading')).toContain('1 leerling is van dit apparaat gewist');
    expect(listed(screen, 'Niet gewist')).toEqual(['Daan V. 2B', 'Sanne de V. 2B']);
  });

  it('stops at the first that fails, and names that one too', async () => {
    const { screen, asked } = await asks(({ dossier }) => {
      if (dossier === 'd') throw new Error('full');
      return true;
    });
    await press(button(screen, 'Wis alles over 3 leerlingen'));
    await later();
    expect(asked).toHaveLength(2);
    expect(listed(screen, 'Niet gewist')).toEqual(['Daan V. 2B', 'Sanne de V. 2B']);
    expect(screen.text()).toContain('Er ging iets mis.');
  });
});

it('makes no files where the school forbids it, and says who does', async () => {
  const { screen } = await page(() => true, { allowTransfer: false });
  await press(button(screen, 'Leerlingen kiezen'));
  await choose('Daan');
  expect(screen.names('button')).not.toContain('Bestand voor een collega');
  expect(screen.text()).toContain(
    'Ingesteld door je school: een bestand voor een collega maken kan hier niet.',
  );
});
