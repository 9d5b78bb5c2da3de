import { asFailure } from '../../dossier/failures';
import type { PageState } from '../../hosts/reading';
import type { ToPanel, View } from '../../ports/panel';

export interface ViewMaker {
  /** Something changed: make the view (again). */
  refresh(): Promise<void>;
  /** Does, or will, the panel show this dossier or school? */
  shows(dossier: string): boolean;
  /** The page of the last view that was sent. */
  readonly shownPage: PageState | null;
}

/**
 * Makes views one at a time, each from the newest page and the newest state of the database, so that they never
 * arrive out of order. A view made for a page that has moved on meanwhile is thrown away and made again.
 */
export function viewMaker(options: {
  page(): PageState | null;
  make(page: PageState): Promise<View>;
  send(message: ToPanel): void;
}): ViewMaker {
  let wanted = false;
  let making = false;
  let shown: readonly string[] = [];
  let shownPage: PageState | null = null;

  async function makeOne(page: PageState) {
    try {
      const view = await options.make(page);
      if (options.page() !== page) {
        wanted = true;
        return;
      }
      shown = [view.school.dossier, ...(view.dossier ? [view.dossier.dossier] : [])];
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
