import { browser } from 'wxt/browser';
import type { PageState } from '../../hosts/reading';
import type { FromPage, PageCommand, PageMessage, ToPage } from '../../ports/page';

/** What is answered to a command; where nobody waits for an answer, anything. */
type Reply<C extends PageCommand> = ToPage[C] extends { reply: infer R } ? R | Promise<R> : unknown;
export type Answers<C extends PageCommand> = { [D in C]: (ask: ToPage[D]['ask']) => Reply<D> };

/** The answer to a message, out of the table that has it. */
export function answerFrom(
  answers: Partial<Answers<PageCommand>> | undefined,
  message: PageMessage,
): unknown {
  // Narrow enough: each answer looks at what it is given.
  return (answers?.[message.type] as ((ask: PageMessage) => unknown) | undefined)?.(message);
}

/**
 * Hears the background, and nobody else: a sender with a tab is a page or a frame in one. An answer that throws answers
 * nothing.
 */
export function hear(answer: (message: PageMessage) => unknown, signal: AbortSignal): void {
  type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
  const listener: Listener = (message: PageMessage | undefined, sender, reply) => {
    if (sender.id !== browser.runtime.id || sender.tab || message?.to !== 'page') return;
    Promise.resolve(message)
      .then(answer)
      .then(reply, () => reply(null));
    return true;
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
}

/**
 * Tells who is on the page; equal news is told once. The promise is kept when the panel in this page has put away what
 * it showed, or when there is no panel that could show anything.
 */
export function announcer(): (page: PageState, again?: boolean) => Promise<void> {
  let told = '';
  return async (page, again) => {
    const news = JSON.stringify(page);
    if (news === told && !again) return;
    told = news;
    // Nobody listening is no fault: the background asks when it wakes.
    await browser.runtime.sendMessage({ type: 'here', page } satisfies FromPage).catch(() => {});
  };
}
