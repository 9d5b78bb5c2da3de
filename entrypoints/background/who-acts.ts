/** What a teacher says of who is on the page: that a dossier begins for them, that it is them, or that it was not. */
import { OtherStudent } from '../../dossier/failures';
import type { Lane } from '../../dossier/lane';
import type { PageState } from '../../hosts/reading';
import type { PageMessage } from '../../ports/page';
import type { Asks, Replies } from '../../ports/panel';
import type { DossierServiceOptions } from './dossier-service';
import type { Labels } from './labels';
import { parseAccepted } from './page-answers';
import type { PageStudent } from './page-student';
import { forgetWord, isNameOnly, type Recognising, recogniseStudent, rememberWord } from './recognising';

interface WhoActsOptions {
  house: Pick<DossierServiceOptions, 'changes' | 'committed'> & { labels: Pick<Labels, 'keep'> };
  context: Recognising;
  student: PageStudent;
  /** The lane of what the page is asked to do. */
  onPage: Lane;
  askPage(message: PageMessage): Promise<unknown>;
  /** Into this dossier the panel may write from now on. */
  shows(dossier: string): Promise<void>;
  /** What is known about who is who was changed. */
  identified(about: PageState): void;
}

export function whoActs({ house, context, student, onPage, askPage, shows, identified }: WhoActsOptions) {
  const { dossiers } = context;
  const { labels } = house;
  return {
    begin: ({ turn }: Asks['begin']): Promise<Replies['begin']> =>
      onPage(async () => {
        const { page: about, student: clicked } = await student.of(turn);
        const { aliases, who, byWord } = await recogniseStudent(context, about, clicked);
        const someoneNew = byWord && who.is === 'new';
        const dossier = await labels.keep(clicked, (called) => dossiers.begin(aliases, called, someoneNew));
        // By a name alone nobody is known again: that this is them holds for this visit.
        if (someoneNew || isNameOnly(clicked)) await rememberWord(context, about, clicked, aliases, dossier);
        await shows(dossier);
        identified(about);
        return dossier;
      }),

    'confirm-student': ({ dossier }: Asks['confirm-student']): Promise<null> =>
      onPage(async () => {
        const namesake = dossier === null ? await student.namesake() : null;
        if (namesake) {
          const { identifiers } = namesake;
          const said = await askPage({ to: 'page', type: 'accept', identifiers });
          if (!parseAccepted(said).accepted) throw new OtherStudent();
          return null;
        }
        const { page: about, student: shown } = await student.shown();
        const { aliases } = await recogniseStudent(context, about, shown);
        if (dossier !== null)
          await labels.keep(shown, (called) => dossiers.confirm(aliases, dossier, called));
        await rememberWord(context, about, shown, aliases, dossier);
        identified(about);
        return null;
      }),

    'take-back-answer': ({ turn, dossier, answer }: Asks['take-back-answer']): Promise<null> =>
      onPage(async () => {
        const { page: about, student: clicked } = await student.of(turn);
        const { aliases } = await recogniseStudent(context, about, clicked);
        if (dossier !== null) await house.changes(() => dossiers.takeBackAnswer(aliases, dossier, answer));
        await forgetWord(context, dossier);
        identified(about);
        // Pages of another school may have come to it too.
        if (dossier !== null) house.committed(dossier);
        return null;
      }),
  };
}
