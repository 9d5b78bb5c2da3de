// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { OnLists } from '../../../components/states/on-lists';
import { LinkError } from '../../../ports/dossier-link';
import { fakeLink } from './fake-link';
import { later, press, show } from './on-screen';

const NAME = "Laat het paneel open op pagina's zonder leerling";

async function drawn(answer: (stays: boolean | null) => boolean) {
  const link = fakeLink();
  link.answer = ({ type, stays }) => type === 'on-lists' && answer(stays as boolean | null);
  const screen = await show(link, () => <OnLists />);
  await later();
  const box = () => screen.the('checkbox', NAME) as HTMLInputElement;
  return { link, screen, box };
}

it.each([true, false])('stands as the page says: %s', async (now) => {
  const { screen, box } = await drawn(() => now);
  expect(box().checked).toBe(now);
  expect(screen.description(box())).toBe(
    'Anders gaat het opzij, en komt het terug bij de volgende leerling.',
  );
  expect(await screen.faults()).toEqual([]);
});

it('is changed by a click, and then stands as the page says', async () => {
  const { link, box } = await drawn((stays) => stays ?? false);
  await press(box());
  expect(link.asked.at(-1)).toEqual({ type: 'on-lists', stays: true });
  expect(box().checked).toBe(true);
});

it('that could not be changed stands as it was, and says so', async () => {
  const { screen, box } = await drawn((stays) => {
    if (stays !== null) throw new LinkError('unknown');
    return false;
  });
  await press(box());
  expect(box().checked).toBe(false);
  expect(screen.says('alert')).toMatch(/^Opslaan lukt niet\./);
});

it('is not there where the page does not say how it stands', async () => {
  const { screen } = await drawn(() => {
    throw new LinkError('unknown');
  });
  expect(screen.names('checkbox')).toEqual([]);
});
