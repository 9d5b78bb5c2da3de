// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Choice } from '../../../components/fields/choice';
import { DayField } from '../../../components/fields/day-field';
import { LabelledField } from '../../../components/fields/labelled-field';
import { PeopleField } from '../../../components/fields/people-field';
import { TextField } from '../../../components/fields/text-field';
import { acts, fakeLink } from './fake-link';
import { press, show, type } from './on-screen';

describe('Choice', () => {
  const OPTIONS = [
    ['yes', 'Eens'],
    ['no', 'Niet eens'],
  ] as const;
  const choice = (value: 'yes' | 'no' | null, choose = vi.fn(), clear = vi.fn()) => (
    <Choice
      name="akkoord"
      id="akkoord-a"
      legend="Is moeder het eens?"
      options={OPTIONS}
      value={value}
      choose={choose}
      clear={clear}
      no="no"
    />
  );

  it('is a group of radios, of which the chosen one is checked', async () => {
    const screen = await show(fakeLink(), () => choice('no'));
    expect(screen.names('group')).toEqual(['Is moeder het eens?']);
    expect(screen.names('radio')).toEqual(['Eens', 'Niet eens']);
    expect(screen.the('radio', 'Niet eens')).toHaveProperty('checked', true);
    expect(screen.the('radio', 'Eens')).toHaveProperty('checked', false);
    expect(await screen.faults()).toEqual([]);
  });

  it('chooses on a click', async () => {
    const choose = vi.fn();
    const screen = await show(fakeLink(), () => choice(null, choose));
    expect(screen.names('button')).not.toContain('Keuze wissen');
    await press(screen.the('radio', 'Eens'));
    expect(choose.mock.calls).toEqual([['yes']]);
  });

  it('takes the choice back, and gives that back too', async () => {
    const [choose, clear] = [vi.fn(), vi.fn()];
    const screen = await show(fakeLink(), () => choice('no', choose, clear));
    await press(screen.the('button', 'Keuze wissen'));
    expect(clear).toHaveBeenCalledOnce();
    expect(screen.desk.undo.said.value).toBe('De keuze ‘Niet eens’ is gewist.');
    expect(await screen.desk.undo.undo()).toBe('akkoord-a');
    expect(choose.mock.calls).toEqual([['no']]);
  });

  it('can not be changed where nothing can be stored any more', async () => {
    const fake = fakeLink();
    fake.condition.value = 'orphaned';
    const screen = await show(fake, () => choice(null));
    expect(screen.the('group')).toHaveProperty('disabled', true);
  });
});

describe('DayField', () => {
  const field = (day: string, choose = vi.fn()) => (
    <DayField
      id="dag"
      label="Wanneer kijk je weer?"
      day={day}
      choose={choose}
      help="Bij voorkeur na 6 weken."
    />
  );
  const input = () => document.querySelector<HTMLInputElement>('#dag');

  it('has its name, its help and its day', async () => {
    const screen = await show(fakeLink(), () => field('2026-12-03'));
    expect(document.querySelector('label')?.htmlFor).toBe('dag');
    expect(document.querySelector('label')?.textContent).toBe('Wanneer kijk je weer?');
    expect(input()?.value).toBe('2026-12-03');
    expect(screen.description(input() as HTMLElement)).toBe('Bij voorkeur na 6 weken.');
    expect(await screen.faults()).toEqual([]);
  });

  it('takes a day and an empty day, and no year that is still being typed', async () => {
    const choose = vi.fn();
    await show(fakeLink(), () => field('', choose));
    for (const typed of ['0002-12-03', '0202-12-03', '2026-12-03', ''])
      await type(input() as HTMLElement, typed);
    expect(choose.mock.calls).toEqual([['2026-12-03'], ['']]);
  });

  it('shows a day that was chosen elsewhere', async () => {
    const day = signal('2026-12-03');
    await show(fakeLink(), () => field(day.value));
    await act(() => {
      day.value = '2027-01-14';
    });
    expect(input()?.value).toBe('2027-01-14');
  });
});

describe('TextField', () => {
  it('is a text box with the name above it and the help below', async () => {
    const fake = fakeLink();
    const draft = fake.draft('agreement', 'a', 'what');
    draft.value.value = '<b>Rustige plek</b> \u202Eklas';
    const screen = await show(fake, () => (
      <LabelledField id="wat" label="Wat" draft={draft} help="Wat je een collega zou zien doen." />
    ));
    const box = screen.the('textbox', 'Wat');
    expect(box).toHaveProperty('value', '<b>Rustige plek</b> \u202Eklas');
    expect(screen.description(box)).toBe('Wat je een collega zou zien doen.');
    expect(box.getAttribute('autocomplete')).toBe('off');
    expect(box.getAttribute('writingsuggestions')).toBe('false');
    expect(await screen.faults()).toEqual([]);
  });

  it('gives every keystroke away at once, also where nothing can be stored any more', async () => {
    const fake = fakeLink();
    fake.condition.value = 'orphaned';
    const draft = fake.draft('answer', 'v', 'text');
    const screen = await show(fake, () => <TextField id="t" label="Antwoord" draft={draft} />);
    await type(screen.the('textbox', 'Antwoord'), 'Thuis weet ik het niet.');
    expect(draft.value.value).toBe('Thuis weet ik het niet.');
    expect(acts(fake)).toEqual([
      { type: 'write', kind: 'answer', name: 'v', set: { text: 'Thuis weet ik het niet.' } },
    ]);
  });

  it('lets go of its text when it goes itself', async () => {
    const fake = fakeLink();
    const draft = { ...fake.draft('answer', 'v', 'text'), blur: vi.fn() };
    const open = signal(true);
    await show(fake, () => open.value && <TextField id="t" label="Antwoord" draft={draft} />);
    await act(() => {
      open.value = false;
    });
    expect(draft.blur).toHaveBeenCalled();
  });
});

describe('PeopleField', () => {
  it('picks people into the text, and takes anybody else as well', async () => {
    const fake = fakeLink();
    const draft = fake.draft('agreement', 'a', 'who');
    draft.value.value = 'oma, Sanne de V.';
    const screen = await show(fake, () => (
      <PeopleField id="wie" label="Wie" draft={draft} people={['Sanne de V.', 'Ouders']} />
    ));
    expect(screen.names('group')).toEqual(['Wie']);
    expect(screen.names('checkbox')).toEqual(['Sanne de V.', 'Ouders']);
    expect(screen.the('checkbox', 'Sanne de V.')).toHaveProperty('checked', true);
    await press(screen.the('checkbox', 'Sanne de V.'));
    await press(screen.the('checkbox', 'Ouders'));
    expect(screen.the('textbox', 'Wie')).toHaveProperty('value', 'oma en ouders');
    expect(screen.the('checkbox', 'Ouders')).toHaveProperty('checked', true);
    await press(screen.the('checkbox', 'Ouders'));
    expect(draft.value.value).toBe('oma');
    expect(await screen.faults()).toEqual([]);
  });

  it('is only a field where the panel knows nobody', async () => {
    const fake = fakeLink();
    const draft = fake.draft('agreement', 'a', 'who');
    const screen = await show(fake, () => <PeopleField id="wie" label="Wie" draft={draft} people={[]} />);
    expect(screen.names('group')).toEqual([]);
    expect(screen.names('textbox')).toEqual(['Wie']);
  });
});
