import { describe, expect, test } from 'vitest';
import { contactName, peopleAround, schoolContacts } from '../../../components/people';
import { ourLines } from '../../../components/step/our-way';
import { loadTools, toolsOf } from '../../../components/tools/load';
import { PARTS } from '../../../components/tools/parts';
import { TOOLS } from '../../../components/tools/tools-of';
import { safetyLines } from '../../../components/tools/urgency';
import { PLAN_PARTS } from '../../../content/chapter';
import { CHAPTERS } from '../../../content/stappenplan';
import { row, sheet } from './sheets';

describe('the tools of a chapter', () => {
  test('are loaded beside the panel, and none fails', async () => {
    loadTools();
    for (const { id } of CHAPTERS) {
      await expect.poll(() => toolsOf(id)).toBe(TOOLS[id]);
      const { work, rows } = TOOLS[id];
      expect([id, work.length + rows.length > 0]).toEqual([id, true]);
    }
  });

  test('hold every part that a vraag leads to', () => {
    for (const part of PLAN_PARTS) {
      const { under } = PARTS[part];
      if (under) expect(PARTS[under].name).toBe(PARTS[part].name);
    }
  });
});

const contact = (name: string, fields: { name: string; role: string; days?: string; reach?: string }) =>
  row('contact', name, fields);

describe('the people to pick from', () => {
  const school = sheet(
    contact('a', { name: 'Marieke Bakker', role: 'mentor' }),
    contact('b', { name: '', role: 'conciërge' }),
    contact('c', { name: ' ', role: '' }),
  );

  test('are those who have a name or a role', () => {
    expect(schoolContacts(school)).toEqual(['Marieke Bakker (mentor)', 'conciërge']);
    expect(contactName({ name: 'Ans', role: ' ' })).toBe('Ans');
  });

  test('are the student, the parents by name once they have one, and the school', () => {
    expect(peopleAround('Sanne de V.', sheet(), school)).toEqual([
      'Sanne',
      'Ouders',
      'Marieke Bakker (mentor)',
      'conciërge',
    ]);
    const named = sheet(
      row('party', 'p', { role: 'parent', name: 'Karin (moeder)' }),
      row('party', 'q', { role: 'parent', name: '' }),
      row('party', 'school', { role: 'school', name: 'Noor' }),
    );
    expect(peopleAround('Sanne de V.', named, sheet())).toEqual(['Sanne', 'Karin (moeder)']);
  });
});

test('what the school says about unsafety: its meldcode, and whom it has for it', () => {
  const school = sheet(
    row('protocol', 'p', { name: 'Dyslexie', where: 'Map Taal' }),
    row('protocol', 'q', { name: 'Meldcode', where: 'Map Zorg' }),
    contact('a', { name: 'Ans', role: 'Aandachtsfunctionaris', days: 'dinsdag', reach: '' }),
    contact('b', { name: 'Marieke', role: 'mentor' }),
  );
  expect(safetyLines(school)).toEqual(['Meldcode, Map Zorg', 'Ans (Aandachtsfunctionaris), dinsdag']);
  expect(safetyLines(sheet())).toEqual([]);
});

test('the school’s own answer stands where it helps, and nothing where the school wrote nothing', () => {
  const vraag = 'voorbereiding.aanspreekpunt';
  const school = sheet(
    row('answer', vraag, { vraag, text: 'De mentor.\n' }),
    row('school', '-', { supportPoint: ' ', partnership: 'SWV Rijnland' }),
  );
  const texts = (id: string) => ourLines(school, id).map(({ text }) => text);
  expect(texts('aanspreekpunt')).toEqual(['Bij ons: De mentor.']);
  expect(texts('signaleren.waar-terecht')).toEqual([
    'Bij ons: De mentor.',
    'Bij ons, samenwerkingsverband: SWV Rijnland',
  ]);
  expect(texts('niet-eens')).toEqual([]);
  expect(texts('signaleren.professionals')).toEqual([]);
});
