// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { Passphrase } from '../../../components/files/new-passphrase';
import { fakeLink } from './fake-link';
import { press, show } from './on-screen';

it('a passphrase is covered until it is asked to be shown, and covered again', async () => {
  const value = signal('gele paraplu');
  const screen = await show(fakeLink(), () => (
    <>
      <label for="zin">Wachtwoordzin</label>
      <Passphrase id="zin" value={value} />
    </>
  ));
  const field = document.getElementById('zin') as HTMLInputElement;
  expect(field.type).toBe('password');
  await press(screen.the('button', 'Wachtwoordzin tonen'));
  expect(field.type).toBe('text');
  expect(field.value).toBe('gele paraplu');
  // A browser's writing aids stay out of it, also while it can be read.
  expect(field.getAttribute('autocomplete')).toBe('off');
  expect(field.getAttribute('writingsuggestions')).toBe('false');
  expect(await screen.faults()).toEqual([]);
  await press(screen.the('button', 'Wachtwoordzin verbergen'));
  expect(field.type).toBe('password');
});
