import { asFailure } from '../../dossier/failures';
import type { Failure } from '../../ports/changes';

export interface ViewMaker<About> {
  /** Something changed: make the view (again). */
  refresh(): Promise<void>;
  /** Does, or will, the page of the extension show this dossier or school? */
  shows(dossier: string): boolean;
  /** What the last view that was sent is about. */
  readonly shownPage: About | null;
}

/**
 * Makes views one at a time, each about the newest (the word of a host page, the school that was asked for) and from the
 * newest state of the database, so that they never arrive out of order. A view about what has moved on meanwhile is
 * thrown away and made again.
 */
export function viewMaker<About, View>(options: {
  page(): About | null;
  make(page: About): Promise<View>;
  /** The dossiers in a view. */
  dossiers(view: View): readonly string[];
  send(message: View | { type: 'broken'; failure: Failure }): void;
}): ViewMaker<About> {
  let wanted = false;
  let making = false;
  let shown: readonly string[] = [];
  let shownPage: About | null = null;

  async function makeOne(page: About) {
    try {
      const view = await options.make(page);
      if (options.page() !== page) {
        wanted = true;
        return;
      }
      shown = options.dossiers(view);
      shownPage = page;
      options.send(view);
    } catch (error) {
      options.send({ type: 'broken', failure: asFailure(error).code });
    }
  }

  return {
    async refresh() {
      wanted = true;
      if (making) return;
      making = true;
      for (let page = options.page(); wanted && page; page = options.page()) {
        wanted = false;
        await makeOne(page);
      }
      making = false;
    },
    shows: (dossier) => making || shown.includes(dossier),
    get shownPage() {
      return shownPage;
    },
  };
}
