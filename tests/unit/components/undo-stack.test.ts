import { describe, expect, test } from 'vitest';
import { lostIn } from '../../../components/undo/lost-in';
import { undoStack, undoStacks } from '../../../components/undo/undo-stack';
import { row, snapshot } from './sheets';

const act = (says: string, undone: string[], done = true) => ({
  says,
  focus: says,
  undo: async () => {
    undone.push(says);
    return done;
  },
});

describe('what can be taken back', () => {
  test('goes newest first, each once, until there is nothing left', async () => {
    const stack = undoStack();
    const undone: string[] = [];
    stack.offer(act('Een is weg', undone));
    stack.offer(act('Twee is weg', undone));
    expect(stack.said.value).toBe('Twee is weg.');
    expect(await stack.undo()).toBe('Twee is weg');
    expect(stack.said.value).toBe('Ongedaan gemaakt: twee is weg.');
    expect(await stack.undo()).toBe('Een is weg');
    expect(await stack.undo()).toBeNull();
    expect(undone).toEqual(['Twee is weg', 'Een is weg']);
    expect(stack.newest.value).toBeNull();
  });

  test('a double click takes back one', async () => {
    const stack = undoStack();
    const undone: string[] = [];
    stack.offer(act('Een', undone));
    stack.offer(act('Twee', undone));
    await Promise.all([stack.undo(), stack.undo()]);
    expect(undone).toEqual(['Twee']);
  });

  test('what could not be stored stays to try again', async () => {
    const stack = undoStack();
    let broken = true;
    stack.offer({ says: 'Een', undo: () => (broken ? Promise.reject(new Error()) : Promise.resolve(true)) });
    expect(await stack.undo()).toBeNull();
    expect(stack.said.value).toContain('lukt nu niet');
    broken = false;
    await stack.undo();
    expect(stack.newest.value).toBeNull();
  });

  test('what came too late says that everything is still there', async () => {
    const stack = undoStack();
    stack.offer(act('Ronde 2 is begonnen', [], false));
    expect(await stack.undo()).toBeNull();
    expect(stack.said.value).toContain('Alles staat er nog');
  });

  test('is offered while the line was closed too', () => {
    const stack = undoStack();
    stack.offer(act('Een', []));
    stack.hide();
    expect(stack.shown.value).toBe(false);
    expect(stack.newest.value?.says).toBe('Een');
    stack.offer(act('Twee', []));
    expect(stack.shown.value).toBe(true);
  });

  test('is kept a student, also while the page shows another', () => {
    const of = undoStacks();
    of('sanne').offer(act('Een', []));
    expect(of('daan').newest.value).toBeNull();
    expect(of('sanne').newest.value?.says).toBe('Een');
  });
});

test('a row is remembered whole, with the other versions of its texts', () => {
  const goal = row('goal', 'a', { text: 'Een' });
  const rival = {
    id: `${goal.id}#text#b`,
    row: goal.id,
    dossier: 'd',
    field: 'text',
    text: 'Twee',
    writer: 'b',
    updatedAt: 0,
  };
  const held = {
    ...snapshot([goal, row('goal', 'b', {})]),
    rivals: [rival, { ...rival, row: 'd/1/goal/b' }],
  };
  expect(lostIn(goal.id, [held])).toEqual({
    type: 'put-back',
    dossier: 'd',
    round: 1,
    kind: 'goal',
    name: 'a',
    payload: goal.payload,
    rivals: [{ field: 'text', text: 'Twee' }],
  });
  expect(lostIn('d/1/goal/weg', [held])).toBeNull();
});
