/**
 * Whom a click in the panel is about: the student on the page at this moment, compared with the one the teacher was
 * looking at. Whoever is not sure throws `OtherStudent`.
 */
import { NoAccess, OtherStudent } from '../../dossier/failures';
import type { PageState, Student } from '../../hosts/reading';
import type { NewestPage } from './newest-page';
import { isSameStudent } from './recognising';

export interface OnPage {
  page: PageState;
  student: Student;
}

export interface PageStudent {
  /** @throws OtherStudent when there is not exactly one, or no page */
  now(): Promise<OnPage>;
  /** Of the view. @throws OtherStudent when the page moved on since */
  shown(): Promise<OnPage>;
  /** Of the view in which the teacher clicked. @throws OtherStudent when the page moved on since */
  of(turn: number): Promise<OnPage>;
  /** The namesake whom the page still asks about, as it did in the view; null when it asks about nobody. */
  namesake(): Promise<Student | null>;
}

interface PageStudentOptions {
  page: NewestPage;
  /** The page of the last view; null when this worker has shown none. */
  shownPage(): PageState | null;
  mayRead(hostname: string): Promise<boolean>;
}

export function pageStudent({ page, shownPage, mayRead }: PageStudentOptions): PageStudent {
  async function now(): Promise<OnPage> {
    const answer = await page.ask().catch(() => null);
    if (!answer?.vouched || answer.page.reading.state !== 'student') throw new OtherStudent();
    const { student } = answer.page.reading;
    if (!(await mayRead(answer.page.school))) throw new NoAccess();
    return { page: answer.page, student };
  }

  return {
    now,
    async shown() {
      const onPage = await now();
      const before = shownPage();
      // A worker that has just woken up has shown nothing; then the panel itself covers a page that moved on.
      if (before && !isSameStudent(before, onPage.page)) throw new OtherStudent();
      return onPage;
    },
    async of(turn) {
      const onPage = await now();
      if (onPage.page.turn !== turn) throw new OtherStudent();
      return onPage;
    },
    async namesake() {
      const { page: answer } = await page.ask();
      const [asked, shown] = [answer.reading, shownPage()?.reading ?? answer.reading].map((reading) =>
        reading.state === 'unsure' ? (reading.namesake ?? null) : null,
      );
      return asked && JSON.stringify(asked) === JSON.stringify(shown) ? asked : null;
    },
  };
}
