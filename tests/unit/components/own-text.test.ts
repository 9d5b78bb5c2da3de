import { expect, test } from 'vitest';
import { ownText, ownWords } from '../../../components/own-text';
import { aandachtspunt, vraag } from '../../../content/stappenplan';
import { isText } from '../../../dossier/kinds/kinds';
import { PAYLOADS } from '../../../dossier/payloads';
import type { Kind } from '../../../dossier/rows';

const unsaved = (kind: Kind, name: string, field: string, text: string) => ({
  address: { dossier: 'd', round: 1, kind, name },
  field,
  text,
});

test('dates and choices are no words of the teacher', () => {
  const words = ownWords([
    unsaved('tick', 'signaleren.kijk-breder', 'date', '2026-11-10'),
    unsaved('voice', '-', 'stance', 'not-now'),
    unsaved('moment', 'm', 'purpose', 'evaluatie'),
    unsaved('answer', 'signaleren.welke-vragen', 'text', '  '),
    unsaved('goal', 'g', 'text', 'Op tijd beginnen'),
  ]);
  expect(words.map(({ text }) => text)).toEqual(['Op tijd beginnen']);
});

test('each text stands under what it answers', () => {
  const text = ownText([
    unsaved('answer', 'signaleren.welke-vragen', 'text', 'Hoe plan ik?'),
    unsaved('note', 'signaleren.luister-eerst', 'text', '20 minuten'),
    unsaved('agreement', 'a', 'when', 'maandag'),
    unsaved('answer', 'later.nieuw', 'text', 'uit een nieuwere versie'),
  ]);
  expect(text).toBe(
    [
      `Antwoord bij: ${vraag('signaleren.welke-vragen')?.text}\nHoe plan ik?`,
      `Notitie bij: ${aandachtspunt('signaleren.luister-eerst')?.short}\n20 minuten`,
      'Afspraak, wanneer\nmaandag',
      'Antwoord\nuit een nieuwere versie',
    ].join('\n\n'),
  );
});

test('every text a teacher can type has a title that says what it is', () => {
  for (const kind of Object.keys(PAYLOADS) as Kind[])
    for (const field of Object.keys(PAYLOADS[kind].shape).filter((each) => isText(kind, each))) {
      const [title] = ownText([unsaved(kind, 'student', field, 'Mijn zin')]).split('\n');
      expect([kind, field, title]).toEqual([kind, field, expect.stringMatching(/^[A-Z]/)]);
      expect(title).not.toMatch(/undefined/);
    }
  expect(ownText([unsaved('factor', 'group', 'hinders', 'Lawaai')])).toBe(
    'Wat helpt en wat het lastig maakt: in de klas, wat het lastig maakt\nLawaai',
  );
  expect(ownText([unsaved('rung', 'less', 'sign', 'Zelf beginnen')])).toMatch(/^Zo bouwen we af: daarna, /);
});
