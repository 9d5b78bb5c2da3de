// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { useDesk, useLink } from '../../../components/desk';
import { LabelledField } from '../../../components/fields/labelled-field';
import { idOf } from '../../../components/place';
import { PlanRow } from '../../../components/plan-parts/plan-row';
import { Removal } from '../../../components/plan-parts/removal';
import { address } from '../../../components/sheet';
import { RowList } from '../../../components/tools/row-list';
import { UndoButton } from '../../../components/undo/undo-button';
import { UndoStatus } from '../../../components/undo/undo-line';
import { WHY_NOT } from '../../../components/why-not';
import type { AnyRow } from '../../../dossier/rows';
import { LinkError } from '../../../ports/dossier-link';
import { acts, fakeLink, rival } from './fake-link';
import { type OnScreen, press, show, type } from './on-screen';
import { row } from './sheets';

/** A list as the tools have them, of what still has to be found out. */
function List() {
  const { student } = useDesk();
  return (
    <>
      <RowList
        sheet={student}
        kind="inquiry"
        part="uitzoeken"
        name="Nog uitzoeken"
        says={undefined}
        add="Punt toevoegen"
        numbered
        texts={['what']}
        row={(name, number) => <Line key={name} name={name} number={number} />}
      />
      <UndoStatus />
      <UndoButton />
    </>
  );
}

function Line({ name, number }: { name: string; number: number }) {
  const link = useLink();
  const { student } = useDesk();
  const what = link.text(address(student, 'inquiry', name), 'what');
  return (
    <PlanRow
      kind="inquiry"
      name={name}
      title={`Uitzoeken ${number}`}
      mark={number}
      drafts={[what]}
      rowId={student.row('inquiry', name)?.id ?? null}
      form={
        <LabelledField id={idOf.field('inquiry', name, 'what')} label="Wat zoeken we uit?" draft={what} />
      }
    >
      <p>{what.value.value}</p>
    </PlanRow>
  );
}

const BRIL = row('inquiry', 'bril', { what: 'Heeft Sanne een bril nodig?' });
const list = (rows: AnyRow[] = [BRIL], rivals: Parameters<typeof fakeLink>[0] = {}) => {
  const fake = fakeLink({ rows, ...rivals });
  return show(fake, () => <List />).then((screen) => ({ fake, screen }));
};

describe('PlanRow', () => {
  it('reads, and opens in its place with a pen that says what it opens', async () => {
    const { screen } = await list();
    expect(screen.text()).toContain('Heeft Sanne een bril nodig?');
    expect(screen.names('textbox')).toEqual([]);
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Uitzoeken 1 wijzigen'));
    expect(screen.names('group')).toEqual(['Uitzoeken 1']);
    expect(screen.the('textbox')).toHaveProperty('value', 'Heeft Sanne een bril nodig?');
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Klaar'));
    expect(screen.names('textbox')).toEqual([]);
  });

  it('writes nothing for a row that is added and left empty', async () => {
    const { fake, screen } = await list([]);
    await press(screen.the('button', 'Punt toevoegen'));
    await press(screen.the('button', 'Klaar'));
    expect(screen.names('listitem')).toEqual([]);
    expect(acts(fake)).toEqual([]);
  });

  it('goes when it was emptied, and comes back with what it held', async () => {
    const { fake, screen } = await list();
    await press(screen.the('button', 'Uitzoeken 1 wijzigen'));
    await type(screen.the('textbox'), ' ');
    await press(screen.the('button', 'Klaar'));
    expect(acts(fake)).toContainEqual({ type: 'remove', row: BRIL.id });
    expect(screen.says('status')).toBe('Uitzoeken 1 is weggehaald.');
    await press(screen.the('button', 'Ongedaan maken'));
    expect(acts(fake).at(-1)).toMatchObject({
      type: 'put-back',
      payload: { what: 'Heeft Sanne een bril nodig?' },
    });
  });

  it('says where a choice waits, and keeps a row of which two versions are kept', async () => {
    const { fake, screen } = await list([BRIL], { rivals: [rival(BRIL, 'what', '')] });
    expect(screen.text()).toContain('Er zijn twee versies. Kies er een.');
    await press(screen.the('button', 'Uitzoeken 1 wijzigen'));
    await type(screen.the('textbox'), '');
    await press(screen.the('button', 'Klaar'));
    expect(acts(fake).filter(({ type }) => type === 'remove')).toEqual([]);
    expect(screen.names('listitem')).toHaveLength(1);
  });

  it('adds nothing where nothing can be stored any more', async () => {
    const { fake, screen } = await list();
    await act(() => {
      fake.condition.value = 'orphaned';
    });
    expect(screen.the('button', 'Punt toevoegen')).toHaveProperty('disabled', true);
    expect(screen.the('button', 'Uitzoeken 1 wijzigen')).toHaveProperty('disabled', false);
  });
});

describe('Removal', () => {
  async function removal(answer?: () => unknown) {
    const fake = fakeLink({ rows: [BRIL] });
    if (answer) fake.answer = (word) => (word.type === 'seen' ? null : answer());
    const removed: string[] = [];
    const screen = await show(fake, () => (
      <Removal rowId={BRIL.id} what="Uitzoeken 1" focus="pen" removed={() => removed.push('gone')} />
    ));
    return { fake, screen, removed, button: screen.the('button', 'Uitzoeken 1 verwijderen') };
  }

  it('removes at once, with the way back', async () => {
    const { fake, screen, removed, button } = await removal();
    expect(await screen.faults()).toEqual([]);
    await press(button);
    expect(removed).toEqual(['gone']);
    expect(acts(fake)).toEqual([{ type: 'remove', row: BRIL.id }]);
    expect(await screen.desk.undo.undo()).toBe('pen');
    expect(acts(fake).at(-1)).toMatchObject({ type: 'put-back', kind: 'inquiry', name: 'bril' });
  });

  it('keeps what another window changed meanwhile, and says so', async () => {
    const { screen, removed, button } = await removal(() => false);
    await press(button);
    expect(removed).toEqual([]);
    expect(screen.says('alert')).toBe('In een ander venster is dit net gewijzigd. Het staat er nog.');
    expect(screen.desk.undo.newest.value).toBeNull();
  });

  it('offers no way back for what was gone already', async () => {
    const { screen, removed, button } = await removal(() => true);
    await press(button);
    expect(removed).toEqual(['gone']);
    expect(screen.desk.undo.newest.value).toBeNull();
  });

  it('says why it can not be removed', async () => {
    const { screen, removed, button } = await removal(() => {
      throw new LinkError('storage-broken');
    });
    await press(button);
    expect(removed).toEqual([]);
    expect(screen.says('alert')).toBe(
      `Verwijderen lukt niet. Het staat er nog. ${WHY_NOT['storage-broken'].beside}`,
    );
  });

  it('is no work for a script of the page', async () => {
    const { fake, removed, button } = await removal();
    await press(button, { trusted: false });
    expect([removed, fake.asked]).toEqual([[], []]);
  });
});

describe('the way back', () => {
  const WHAT = 'Uitzoeken 2 is weggehaald';
  const offer = (screen: OnScreen, undo: () => Promise<boolean>, gone = 'inquiry/x') =>
    act(() => screen.desk.undo.offer({ says: WHAT, undo, gone }));

  it('stands where the row stood, until another is opened, and stays in the header', async () => {
    const { screen } = await list();
    let back = 0;
    await offer(screen, async () => ++back > 0);
    expect(screen.says('status')).toBe(`${WHAT}.`);
    expect(await screen.faults()).toEqual([]);
    expect(screen.names('listitem')).toHaveLength(2);
    await press(screen.the('button', 'Uitzoeken 1 wijzigen'));
    expect(screen.names('button')).not.toContain('Ongedaan maken');
    await press(screen.the('button', `Ongedaan maken: ${WHAT}`));
    expect(back).toBe(1);
    expect(screen.says('status')).toContain('Ongedaan gemaakt: uitzoeken 2 is weggehaald.');
  });

  it('goes with the next step', async () => {
    const { screen } = await list();
    await offer(screen, async () => true);
    await act(() => screen.desk.place.go({ at: 'chapter', id: 'evalueren' }));
    expect(screen.names('button')).not.toContain('Ongedaan maken');
  });

  it('says that it is too late, and why it does not work now', async () => {
    const { screen } = await list();
    await offer(screen, () => Promise.reject(new LinkError('storage-full')));
    await press(screen.the('button', 'Ongedaan maken'));
    expect(screen.says('status')).toContain(WHY_NOT['storage-full'].beside);
    expect(screen.names('button')).toContain('Ongedaan maken');
    await offer(screen, async () => false);
    await press(screen.the('button', 'Ongedaan maken'));
    expect(screen.says('status')).toContain('Dit kan niet meer terug');
  });
});
