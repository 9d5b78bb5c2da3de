// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { useDesk } from '../../../components/desk';
import { Aandachtspunt } from '../../../components/step/aandachtspunt';
import { Vraag } from '../../../components/step/vraag';
import { Tool } from '../../../components/tools/tool';
import { today } from '../../../components/when';
import { WHY_NOT } from '../../../components/why-not';
import { chapterOf, vraag as vraagOf } from '../../../content/stappenplan';
import type { AnyRow } from '../../../dossier/rows';
import { LinkError } from '../../../ports/dossier-link';
import { acts, type FakeLink, fakeLink, rival } from './fake-link';
import { press, show, type } from './on-screen';
import { row } from './sheets';

const PUNT = 'signaleren.luister-eerst';
const BEFORE = 'signaleren.positieve-factoren';
const AGAIN = 'begrijpen.positieve-factoren';

function Punt() {
  const punt = chapterOf(PUNT)?.aandachtspunten.find(({ id }) => id === PUNT);
  if (!punt) throw new Error(PUNT);
  const { student } = useDesk();
  return (
    <ul>
      <Aandachtspunt punt={punt} sheet={student} />
    </ul>
  );
}

function Question({ id }: { id: string }) {
  const vraag = vraagOf(id);
  if (!vraag) throw new Error(id);
  const { student } = useDesk();
  return (
    <ul>
      <Vraag vraag={vraag} sheet={student} />
    </ul>
  );
}

const sentence = chapterOf(PUNT)?.aandachtspunten.find(({ id }) => id === PUNT)?.text ?? '';
const punt = async (rows: AnyRow[] = [], fake: FakeLink = fakeLink({ rows })) => ({
  fake,
  screen: await show(fake, () => <Punt />),
});
const TICKED = row('tick', PUNT, { done: true, date: '2026-11-10' });

describe('Aandachtspunt', () => {
  it('is a checkbox with the sentence of the ministry as its name', async () => {
    const { screen } = await punt();
    const box = screen.the('checkbox', sentence);
    expect(box).toHaveProperty('checked', false);
    expect(screen.description(box)).toBe('');
    expect(screen.the('button', sentence).getAttribute('aria-expanded')).toBe('false');
    expect(screen.text()).toContain(sentence);
    expect(await screen.faults()).toEqual([]);
  });

  it('is ticked with the day of today, and that can come back', async () => {
    const { fake, screen } = await punt();
    await press(screen.the('checkbox'));
    expect(acts(fake)).toEqual([
      { type: 'write', kind: 'tick', name: PUNT, set: { done: true, date: today() } },
    ]);
    expect(screen.the('checkbox')).toHaveProperty('checked', true);
    expect(screen.description(screen.the('checkbox'))).toMatch(/^Afgevinkt op /);
    await press(screen.the('checkbox'));
    expect(screen.the('checkbox')).toHaveProperty('checked', false);
    expect(screen.desk.undo.said.value).toBe('Het vinkje is weg.');
    await act(async () => {
      await screen.desk.undo.undo();
    });
    expect(screen.the('checkbox')).toHaveProperty('checked', true);
  });

  it('shows no tick that is not on the disk, and says why', async () => {
    const { fake, screen } = await punt();
    fake.answer = () => {
      throw new LinkError('storage-full');
    };
    await press(screen.the('checkbox'));
    expect(screen.the('checkbox')).toHaveProperty('checked', false);
    expect(screen.says('alert')).toBe(
      `Opslaan lukt niet. Dit vinkje is niet bewaard. ${WHY_NOT['storage-full'].beside}`,
    );
    expect(await screen.faults()).toEqual([]);
  });

  it('does not lose the tick that could not be taken away', async () => {
    const { fake, screen } = await punt([TICKED]);
    fake.answer = () => {
      throw new LinkError('storage-full');
    };
    await press(screen.the('checkbox'));
    expect(screen.the('checkbox')).toHaveProperty('checked', true);
    expect(screen.desk.undo.newest.value).toBeNull();
    expect(screen.says('alert')).toContain(WHY_NOT['storage-full'].beside);
  });

  it('opens to the whole sentence, its day and its note', async () => {
    const note = row('note', PUNT, { text: 'Met Sanne gesproken.' });
    const { screen } = await punt([TICKED, note]);
    expect(screen.description(screen.the('checkbox'))).toContain('Met notitie.');
    expect(screen.text()).not.toContain('Met Sanne gesproken.');
    const more = screen.the('button', sentence);
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await press(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(screen.text()).toContain('Met Sanne gesproken.');
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Notitie wijzigen'));
    expect(screen.the('textbox', /^Notitie bij: /)).toHaveProperty('value', 'Met Sanne gesproken.');
    expect(await screen.faults()).toEqual([]);
  });

  it('can not be ticked where nothing can be stored any more', async () => {
    const fake = fakeLink();
    fake.condition.value = 'orphaned';
    const { screen } = await punt([], fake);
    expect(screen.the('checkbox')).toHaveProperty('disabled', true);
  });
});

describe('Vraag', () => {
  const words = vraagOf(AGAIN)?.text ?? '';
  const shown = async (id: string, given: Parameters<typeof fakeLink>[0] = {}) => {
    const fake = fakeLink(given);
    return { fake, screen: await show(fake, () => <Question id={id} />) };
  };

  it('opens to a text box; both have the words of the ministry as their name', async () => {
    const { fake, screen } = await shown(AGAIN);
    const head = screen.the('button', words);
    expect(screen.description(head)).toBe('Nog geen antwoord.');
    expect(head.getAttribute('aria-expanded')).toBe('false');
    expect(await screen.faults()).toEqual([]);
    await press(head);
    expect(head.getAttribute('aria-expanded')).toBe('true');
    await type(screen.the('textbox', words), 'Ze rekent graag.');
    expect(acts(fake)).toEqual([
      { type: 'write', kind: 'answer', name: AGAIN, set: { text: 'Ze rekent graag.' } },
    ]);
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Sluiten'));
    expect(screen.names('textbox')).toEqual([]);
    expect(screen.description(screen.the('button', words))).toBe('Beantwoord. Ze rekent graag.');
  });

  it('offers what was answered to the same vraag before, and never fills it in unasked', async () => {
    const { fake, screen } = await shown(AGAIN, { rows: [row('answer', BEFORE, { text: 'Ze tekent.' })] });
    await press(screen.the('button', words));
    expect(screen.the('textbox')).toHaveProperty('value', '');
    expect(acts(fake)).toEqual([]);
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Neem over uit stap 1'));
    expect(screen.the('textbox')).toHaveProperty('value', 'Ze tekent.');
    expect(screen.names('button')).not.toContain('Neem over uit stap 1');
  });

  it('says that two versions wait, and shows neither of them as the answer', async () => {
    const answer = row('answer', AGAIN, { text: 'Ze rekent graag.' });
    const { screen } = await shown(AGAIN, { rows: [answer], rivals: [rival(answer, 'text', 'Ze leest.')] });
    expect(screen.description(screen.the('button', words))).toContain('Er zijn twee versies. Kies er een.');
    expect(screen.text()).not.toContain('Ze rekent graag.');
  });

  it('leads to the part that answers it', async () => {
    const doelen = vraagOf('plannen.doelen')?.text ?? '';
    const { screen } = await shown('plannen.doelen');
    const head = screen.the('button', doelen);
    expect(head.hasAttribute('aria-expanded')).toBe(false);
    expect(screen.description(head)).toBe('Nog geen antwoord. Hoort bij Doelen');
    expect(await screen.faults()).toEqual([]);
    await press(head);
    expect(screen.desk.place.screen.value).toEqual({ at: 'chapter', id: 'plannen' });
  });

  it('keeps in sight what was typed before it had a part of its own', async () => {
    const { screen } = await shown('plannen.doelen', {
      rows: [row('answer', 'plannen.doelen', { text: 'Meer rust.' })],
    });
    await press(screen.the('button', vraagOf('plannen.doelen')?.text ?? ''));
    expect(screen.the('textbox')).toHaveProperty('value', 'Meer rust.');
    expect(screen.names('button')).toContain('Dit staat nu bij Doelen');
  });
});

describe('Tool', () => {
  it('is a region with its name, the sentence it helps with, and what the school wrote', async () => {
    const school = [row('answer', 'voorbereiding.volgende-stap', { text: 'We bellen de ib’er.' }, 0)];
    const screen = await show(fakeLink({ school }), () => (
      <Tool part="geen-stap" name="Bewust geen stap" says="Soms is het beter.">
        <p>Inhoud</p>
      </Tool>
    ));
    expect(screen.names('region')).toEqual(['Bewust geen stap']);
    expect(screen.the('heading', 'Bewust geen stap').tagName).toBe('H3');
    expect(screen.text()).toContain('Soms is het beter.');
    expect(screen.text()).toContain('Bij ons: We bellen de ib’er.');
    expect(await screen.faults()).toEqual([]);
  });

  it('says nothing for a school that wrote nothing', async () => {
    const screen = await show(fakeLink(), () => (
      <Tool part="geen-stap" name="Bewust geen stap" says={undefined}>
        <p>Inhoud</p>
      </Tool>
    ));
    expect(screen.text()).toBe('Bewust geen stapInhoud');
    expect(screen.names('button')).toEqual([]);
  });
});
