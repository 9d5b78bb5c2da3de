import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { chapterIn, HEADING_ID, idOf, newPlace } from '../../../components/place';
import { namesOf } from '../../../components/plan-parts/plan-row';
import { STEP_IDS } from '../../../content/chapter';
import { PAYLOADS } from '../../../dossier/payloads';
import type { Kind } from '../../../dossier/rows';

test('opens at the step of the last change, else at the first', () => {
  expect(newPlace('plannen').screen.value).toEqual({ at: 'chapter', id: 'plannen' });
  expect(newPlace(null).screen.value).toEqual({ at: 'chapter', id: 'signaleren' });
  expect(newPlace('voorbereiding').screen.value).toEqual({ at: 'chapter', id: 'signaleren' });
  expect(newPlace('iets-nieuws').screen.value).toEqual({ at: 'chapter', id: 'signaleren' });
});

test('another step closes what was open, folds what was unfolded and starts at its heading', () => {
  const place = newPlace(null);
  place.openVraag.value = 'signaleren.welke-vragen';
  place.openTool.value = 'dringend';
  place.go({ at: 'chapter', id: 'begrijpen' });
  expect(place.openVraag.value).toBeNull();
  expect(place.openTool.value).toBeNull();
  expect(place.focusNext.value).toBe(HEADING_ID);
});

test('the plan goes back to the chapter it was opened from', () => {
  const place = newPlace('plannen');
  place.go({ at: 'plan' });
  expect(place.chapter.value).toEqual({ at: 'chapter', id: 'plannen' });
});

test('a text of the plan leads to its field', () => {
  const place = newPlace(null);
  place.go({ at: 'plan' });
  place.goToSource({ kind: 'answer', name: 'begrijpen.zienswijze', field: 'text' });
  expect(place.screen.value).toEqual({ at: 'chapter', id: 'begrijpen' });
  expect(place.openVraag.value).toBe('begrijpen.zienswijze');
  expect(place.focusNext.value).toBe(idOf.answer('begrijpen.zienswijze'));

  place.goToSource({ kind: 'agreement', name: 'a1', field: 'who' });
  expect(place.editing.value).toBe('agreement/a1');
  expect(place.focusNext.value).toBe(idOf.field('agreement', 'a1', 'who'));

  place.goToSource({ kind: 'note', name: 'signaleren.kijk-breder', field: 'text' });
  expect(place.writingNote.value).toBe('signaleren.kijk-breder');
});

test('a row that could not be stored stays in sight', () => {
  const place = {
    added: signal(['goal/new', 'goal/empty', 'moment/m']),
    editing: signal<string | null>(null),
  };
  const filled = (name: string) => name !== 'empty';
  const stored = [{ id: 'd/1/goal/old' }, { id: 'd/1/goal/new' }];
  expect(namesOf([], 'goal', place, filled)).toEqual(['new']);
  expect(namesOf(stored, 'goal', place, filled)).toEqual(['old', 'new']);
  place.editing.value = 'goal/empty';
  expect(namesOf(stored, 'goal', place, filled)).toEqual(['old', 'new', 'empty']);
});

test('every kind of row has a chapter, and every field of it is where it is filled in', () => {
  const kinds = Object.keys(PAYLOADS) as Kind[];
  for (const kind of kinds)
    for (const field of Object.keys(PAYLOADS[kind].shape))
      expect(['voorbereiding', ...STEP_IDS]).toContain(chapterIn(kind, 'plannen.doelen', field));
  expect(chapterIn('goal', 'g', 'own')).toBe('plannen');
  expect(chapterIn('goal', 'g', 'outcome')).toBe('evalueren');
  expect(chapterIn('agreement', 'a', 'state')).toBe('realiseren');
  expect(chapterIn('no-step', 'begrijpen', 'reason')).toBe('begrijpen');
  expect(chapterIn('contact', 'c', 'name')).toBe('voorbereiding');
  expect(chapterIn('answer', 'voorbereiding.aanspreekpunt', 'text')).toBe('voorbereiding');
});

test('a text of a tool leads to its row, opened, with the cursor in the field', () => {
  const place = newPlace(null);
  place.goToSource({ kind: 'theme', name: 't1', field: 'parents' });
  expect(place.screen.value).toEqual({ at: 'chapter', id: 'begrijpen' });
  expect(place.editing.value).toBe('theme/t1');
  expect(place.focusNext.value).toBe(idOf.field('theme', 't1', 'parents'));
  place.goToSource({ kind: 'rung', name: 'less', field: 'sign' });
  expect(place.editing.value).toBe('rung/less');
  place.goToSource({ kind: 'disagreement', name: '-', field: 'text' });
  expect(place.focusNext.value).toBe(idOf.field('disagreement', '-', 'text'));
});
