import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { HEADING_ID, idOf, newPlace } from '../../../components/place';
import { namesOf } from '../../../components/plan-parts/plan-row';

test('opens at the step of the last change, else at the first', () => {
  expect(newPlace('plannen').screen.value).toEqual({ at: 'chapter', id: 'plannen' });
  expect(newPlace(null).screen.value).toEqual({ at: 'chapter', id: 'signaleren' });
  expect(newPlace('voorbereiding').screen.value).toEqual({ at: 'chapter', id: 'signaleren' });
  expect(newPlace('iets-nieuws').screen.value).toEqual({ at: 'chapter', id: 'signaleren' });
});

test('another step closes what was open, folds what was ticked and starts at its heading', () => {
  const place = newPlace(null);
  place.openVraag.value = 'signaleren.welke-vragen';
  place.justTicked.value = new Set(['signaleren.kijk-breder']);
  place.go({ at: 'chapter', id: 'begrijpen' });
  expect(place.openVraag.value).toBeNull();
  expect(place.justTicked.value.size).toBe(0);
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
