import { expect, test } from 'vitest';
import { keptDrafts } from '../../../ports/kept-drafts';
import type { WriteMessage } from '../../../ports/panel';

const message: WriteMessage = {
  type: 'write',
  ref: 0,
  dossier: 'd',
  round: 1,
  kind: 'answer',
  name: 'n',
  revision: 0,
  was: { text: '' },
  set: { text: 'Zin.' },
  writer: 'w',
};

/** As `storage.session` of an extension that was updated or removed: it throws before there is a promise. */
const gone = () => {
  throw new Error('Extension context invalidated.');
};

test('a store that refuses, or whose extension has gone, stops nothing else of the keystroke', async () => {
  for (const refusal of [gone, () => Promise.reject(new Error('full'))]) {
    const drafts = keptDrafts({ set: refusal, remove: refusal }, () => 0);
    expect(() => drafts.keep('text', message)).not.toThrow();
    expect(() => drafts.forget('text', message)).not.toThrow();
  }
  // A rejection that nobody took would end this run.
  await new Promise(setImmediate);
});
