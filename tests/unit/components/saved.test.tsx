// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { NotSaved } from '../../../components/fields/not-saved';
import { SavedLine } from '../../../components/fields/saved-line';
import { WHY_NOT } from '../../../components/why-not';
import { TEXT_LIMIT } from '../../../dossier/text-limit';
import type { Failure } from '../../../ports/changes';
import { acts, fakeLink } from './fake-link';
import { later, press, show } from './on-screen';

describe('SavedLine', () => {
  async function line() {
    const fake = fakeLink();
    const drafts = ['what', 'who'].map((field) => fake.draft('agreement', 'a', field));
    const [what, who] = drafts as [(typeof drafts)[0], (typeof drafts)[0]];
    const screen = await show(fake, () => <SavedLine drafts={drafts} />);
    const stand = async (states: readonly (typeof what.state.value)[]) => {
      await act(() => {
        drafts.forEach((draft, index) => {
          draft.state.value = states[index] ?? 'idle';
        });
      });
      await later(1000);
    };
    return { fake, what, who, screen, stand };
  }

  it('says that a text is stored when all of it is, and has been for a moment', async () => {
    const { screen, stand, what } = await line();
    expect(screen.says('status')).toBe('');
    await stand(['typing', 'saved']);
    expect(screen.says('status')).toBe('');
    await act(() => {
      what.state.value = 'saved';
    });
    expect(screen.says('status')).toBe('');
    await later(600);
    expect(screen.says('status')).toBe('Opgeslagen op dit apparaat');
    await act(() => {
      what.state.value = 'typing';
    });
    expect(screen.says('status')).toBe('');
    await stand(['saved', 'failed']);
    expect(screen.says('status')).toBe('');
    expect(await screen.faults()).toEqual([]);
  });

  it('says why a text is not stored, and sends that one again', async () => {
    const { fake, screen, stand, who } = await line();
    who.value.value = 'Ouders';
    who.why.value = 'storage-full';
    await stand(['saved', 'failed']);
    expect(screen.says('alert')).toBe(
      `Opslaan lukt niet. Je tekst staat nog hier. ${WHY_NOT['storage-full'].beside}`,
    );
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Opnieuw proberen'));
    expect(acts(fake)).toEqual([{ type: 'write', kind: 'agreement', name: 'a', set: { who: 'Ouders' } }]);
  });

  it('says that a text is too long while it still stands there', async () => {
    const { screen, stand, what } = await line();
    what.value.value = 'a'.repeat(TEXT_LIMIT - 12);
    await stand(['idle', 'idle']);
    expect(screen.says('status')).toBe('Nog 12 tekens in dit veld.');
    what.value.value = 'a'.repeat(TEXT_LIMIT + 3);
    await stand(['failed', 'idle']);
    expect(screen.says('alert')).toContain('Deze tekst is 3 tekens te lang om te bewaren.');
    expect(screen.names('button')).toEqual([]);
  });
});

describe('NotSaved', () => {
  it.each(Object.keys(WHY_NOT) as Failure[])('says what was not stored, and why: %s', async (failure) => {
    const shown = signal<Failure | null>(null);
    const screen = await show(fakeLink(), () => (
      <NotSaved shown={shown.value}>Deze keuze is niet bewaard.</NotSaved>
    ));
    // There before it says anything, or a screen reader would not read it out.
    expect(screen.names('alert')).toHaveLength(1);
    expect(screen.says('alert')).toBe('');
    await act(() => {
      shown.value = failure;
    });
    expect(screen.says('alert')).toBe(`Deze keuze is niet bewaard. ${WHY_NOT[failure].beside}`);
    expect(await screen.faults()).toEqual([]);
  });
});
