import { describe, expect, test } from 'vitest';
import { requests } from '../../../ports/requests';

/** A port that may be lost, and an extension that may be gone. */
function line() {
  let connection = 1;
  let there = true;
  const sent: { type: string; ref: number }[] = [];
  const asked = requests(
    (message) => {
      if (there) sent.push(message);
      return there;
    },
    () => connection,
  );
  return {
    asked,
    sent,
    reconnect() {
      asked.lost();
      connection += 1;
      asked.sendAgain();
    },
    remove() {
      there = false;
    },
  };
}

const close = (ref: number) => ({ type: 'change', ref, change: { type: 'close', dossier: 'd' } });
const insert = (ref: number) => ({ type: 'insert', ref, dossier: 'd', text: 'Plan', html: '' });
const ack = (ref: number) => ({ row: null, kept: 'this', ref });

describe('what is asked over a connection that may be lost', () => {
  test('gets its own answer, in whatever order answers come', async () => {
    const { asked } = line();
    const [one, two] = [asked.ask(close(1)), asked.ask(close(2))];
    asked.answered(2, ack(2));
    asked.answered(1, ack(1));
    expect(await one).toEqual(ack(1));
    expect(await two).toEqual(ack(2));
    expect(asked.waiting()).toBe(false);
  });

  test('is sent again on the next connection, once', async () => {
    const { asked, sent, reconnect } = line();
    const answer = asked.ask(close(1));
    reconnect();
    asked.sendAgain();
    expect(sent).toEqual([close(1), close(1)]);
    asked.answered(1, ack(1));
    expect(await answer).toEqual(ack(1));
  });

  test('is not sent again when it may have reached the field already', async () => {
    const { asked, sent, reconnect } = line();
    const answer = asked.ask(insert(1));
    reconnect();
    await expect(answer).rejects.toMatchObject({ failure: 'unknown' });
    expect(sent).toEqual([insert(1)]);
  });

  test('fails at once when the extension is gone, and with the reason that the background gives', async () => {
    const { asked, remove } = line();
    const refused = asked.ask(close(1));
    asked.failed(1, 'storage-full');
    await expect(refused).rejects.toMatchObject({ failure: 'storage-full' });
    remove();
    await expect(asked.ask(close(2))).rejects.toMatchObject({ failure: 'unknown' });
    expect(asked.waiting()).toBe(false);
  });

  test('ends for everybody when nothing will be sent any more', async () => {
    const { asked } = line();
    const all = [asked.ask(close(1)), asked.ask(insert(2))];
    asked.failAll('unknown');
    for (const one of all) await expect(one).rejects.toMatchObject({ failure: 'unknown' });
  });

  test('is not answered by what nobody asked for', () => {
    const { asked } = line();
    void asked.ask(close(1));
    asked.answered(7, ack(7));
    asked.failed(7, 'gone');
    expect(asked.waiting()).toBe(true);
  });
});
