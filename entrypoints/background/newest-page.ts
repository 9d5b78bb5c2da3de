import type { PageState } from '../../hosts/reading';
import type { ToPage } from '../../ports/page';

export type Answer = ToPage['who']['reply'];

/** Whether the page put the panel there itself, on an address of staff. */
export function isOurs({ vouched, page }: Answer): boolean {
  return vouched && page.reading.state !== 'outside';
}

/**
 * The newest word of a page, whether it spoke by itself (`heard`) or was asked. An answer that was asked for before
 * the page spoke is older than what it said: it never takes its place, however late it comes.
 */
export interface NewestPage {
  /** Null until the page has said anything. */
  readonly now: PageState | null;
  heard(page: PageState): void;
  /** Asks; gives the newest word there is when the answer comes. */
  ask(): Promise<Answer>;
}

export function newestPage(who: () => Promise<Answer>): NewestPage {
  let words = 0;
  let newest: { word: number; page: PageState } | null = null;

  return {
    get now() {
      return newest?.page ?? null;
    },
    heard(page) {
      newest = { word: ++words, page };
    },
    async ask() {
      const word = ++words;
      const { vouched, page } = await who();
      if (!newest || newest.word < word) newest = { word, page };
      return { vouched, page: newest.page };
    },
  };
}
