import { expect, it } from 'vitest';
import { viewMaker } from '../../../entrypoints/background/view-maker';
import type { PageState } from '../../../hosts/reading';
import type { ToPanel, View } from '../../../ports/panel';
import { DAAN, student } from './house';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A maker whose views are ready when the test says so. */
function slowMaker(first: PageState) {
  const made: { page: PageState; finish(): void; fail(error: unknown): void }[] = [];
  const sent: ToPanel[] = [];
  const state = { page: first };
  const maker = viewMaker({
    page: () => state.page,
    make: (page) =>
      new Promise((resolve, reject) => {
        const label = page.reading.state === 'student' ? page.reading.student.firstName : '';
        const view = { type: 'view', page: { label }, dossier: null, school: { dossier: 'school:x' } };
        made.push({ page, finish: () => resolve(view as unknown as View), fail: reject });
      }),
    dossiers: ({ school }: View) => [school?.dossier ?? ''],
    send: (message) => sent.push(message),
  });
  return { maker, made, sent, state };
}

it('never sends a view that was made for a page that has moved on', async () => {
  const { maker, made, sent, state } = slowMaker(student());
  void maker.refresh();
  state.page = student(DAAN, 'Daan');
  void maker.refresh();
  made[0]?.finish();
  await turn();
  expect(sent).toEqual([]);
  made[1]?.finish();
  await turn();
  expect(sent).toMatchObject([{ page: { label: 'Daan' } }]);
  expect(made).toHaveLength(2);
  expect(maker.shownPage).toBe(state.page);
});

it('makes one view more, and not ten, for ten changes while it is making one', async () => {
  const { maker, made, sent } = slowMaker(student());
  for (let change = 0; change < 10; change++) void maker.refresh();
  expect(maker.shows('any dossier: which one is not known yet')).toBe(true);
  made[0]?.finish();
  await turn();
  made[1]?.finish();
  await turn();
  expect([made.length, sent.length]).toEqual([2, 2]);
  expect([maker.shows('school:x'), maker.shows('school:y')]).toEqual([true, false]);
});

it('goes on after a view that could not be made', async () => {
  const { maker, made, sent } = slowMaker(student());
  void maker.refresh();
  made[0]?.fail(new DOMException('no', 'UnknownError'));
  await turn();
  void maker.refresh();
  made[1]?.finish();
  await turn();
  expect(sent).toMatchObject([{ type: 'broken', failure: 'storage-broken' }, { type: 'view' }]);
});
