import { describe, expect, it } from 'vitest';
import { draftKey } from '../../../ports/kept-drafts';
import { answerMessage, answerWrite, asMessage, house, settle } from './house';

const DAY = '2026-12-18';

/** Sanne's dossier with a sentence in it, closed, in the panel of tab 1 and that of tab 2. */
async function closed() {
  const one = await house();
  one.page(1);
  one.page(2);
  const panel = await one.begun();
  const { dossier } = panel;
  const other = await one.panel(2);
  panel.say(answerMessage(dossier, 'Zin van Sanne.'));
  panel.say({ type: 'change', ref: 1, writer: 'panel-a', change: { type: 'close', dossier, day: DAY } });
  await settle();
  const seen = panel.view()?.dossier?.summary?.updatedAt ?? 0;
  const wipe = () =>
    panel.say({ type: 'change', ref: 2, writer: 'panel-a', change: { type: 'wipe', dossier, seen } });
  return { ...one, panel, other, dossier, wipe };
}

describe('wiping', () => {
  it('is shown in every window at once: the student is one of whom nothing is kept', async () => {
    const { panel, other, wipe } = await closed();
    expect(other.view()?.dossier).not.toBeNull();
    wipe();
    await settle();
    expect(panel.answer(2)).toMatchObject({ reply: { kept: 'this' } });
    for (const { view } of [panel, other])
      expect(view()).toMatchObject({ dossier: null, page: { state: 'student', dossier: null } });
  });

  it('makes the session forget what was typed in it, and who a page is about; of others it forgets nothing', async () => {
    const { dossier, wipe, kept } = await closed();
    const mine = asMessage(answerWrite(dossier, 'Niet bewaarde zin.', { writer: 'gone' }));
    const theirs = asMessage(answerWrite('another', 'Zin van een ander.', { writer: 'other' }));
    // Of a panel that still is there, which nobody adopts meanwhile.
    kept.set(draftKey({ ...mine.change, writer: 'panel-a' }, 'text'), { ...mine, writer: 'panel-a' });
    // Of a lock that closed over it, and was taken off since.
    kept.set(`sealed:draft:${dossier}/1/answer/x#text#gone`, 'AAAA');
    kept.set('sealed:draft:another/1/answer/x#text#gone', 'AAAA');
    kept.set('draft:another/1/answer/x#text#panel-a', { ...theirs, writer: 'panel-a' });
    kept.set('who-is:7', { about: 'x', dossier });
    kept.set('who-is:8', { about: 'x', dossier: 'another' });
    wipe();
    await settle();
    expect(JSON.stringify([...kept])).not.toContain('Niet bewaarde zin.');
    expect(
      [...kept.keys()]
        .filter((key) => !/^(frame:|met-school:|log-whole:|no-school-rules-since$)/.test(key))
        .sort(),
    ).toEqual([
      'draft:another/1/answer/x#text#panel-a',
      'sealed:draft:another/1/answer/x#text#gone',
      'who-is:8',
    ]);
  });

  it('that came too late takes nothing: the other window wrote on', async () => {
    const { panel, other, dossier, wipe, kept, database } = await closed();
    kept.set('who-is:7', { about: 'x', dossier });
    database.clock.now += 1000;
    other.say(
      answerMessage(dossier, 'Zin van Sanne. En nog een.', {
        writer: 'panel-b',
        was: { text: 'Zin van Sanne.' },
      }),
    );
    wipe();
    await settle();
    expect(panel.answer(2)).toMatchObject({ reply: { kept: 'both' } });
    expect(JSON.stringify((await database.dossiers.read(dossier))?.rows)).toContain('En nog een.');
    expect(kept.has('who-is:7')).toBe(true);
  });

  it('a student who begins again has a dossier without a word of before', async () => {
    const { panel, wipe, dossier } = await closed();
    wipe();
    await settle();
    panel.say({ type: 'begin', ref: 3, turn: panel.turn() });
    await settle();
    const begun = panel.view()?.dossier;
    expect(begun?.dossier).not.toBe(dossier);
    expect(begun?.rows).toEqual([]);
  });
});
