import { expect, test } from 'vitest';
import type { WriteMessage } from '../../../ports/changes';
import { keptDrafts } from '../../../ports/kept-drafts';

const message: WriteMessage = {
  type: 'change',
  ref: 0,
  writer: 'w',
  change: {
    type: 'write',
    dossier: 'd',
    round: 1,
    kind: 'answer',
    name: 'n',
    revision: 0,
    was: { text: '' },
    set: { text: 'Zin.' },
    number: 1,
  },
};

/** As `storage.session` of an extension that was updated or removed: it throws before there is a promise. */
const gone = () => {
  throw new Error('Extension context invalidated.');
};

test('a store that refuses, or whose extension has gone, stops nothing else of the keystroke', async () => {
  for (const refusal of [gone, () => Promise.reject(new Error('full'))]) {
    const drafts = keptDrafts({ set: refusal, remove: refusal });
    expect(() => drafts.keep('text', message)).not.toThrow();
    expect(() => drafts.forget('text', { ...message.change, writer: 'w' })).not.toThrow();
  }
  // A rejection that nobody took would end this run.
  await new Promise(setImmediate);
});
