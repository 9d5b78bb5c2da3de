/** Files about one student, made and read beside the page of that student. */
import { OtherStudent } from '../../dossier/failures';
import type { Lane } from '../../dossier/lane';
import { schoolDossier } from '../../dossier/school';
import { fromBase64, toBase64 } from '../../ports/base64';
import type { Asks, Replies } from '../../ports/panel';
import { unlessUnreadable } from './backup-service';
import type { DossierServiceOptions } from './dossier-service';
import { heldFiles } from './held-files';
import type { PageStudent } from './page-student';
import { isNameOnly, type Recognising, recogniseStudent, rememberWord, sightingOf } from './recognising';

interface TransferOptions {
  house: Pick<DossierServiceOptions, 'committed' | 'rules'> & { identified(school: string): void };
  context: Recognising;
  student: PageStudent;
  /** The lane of what the page is asked to do. */
  onPage: Lane;
  /** Into this dossier the panel may write from now on. */
  shows(dossier: string): Promise<void>;
}

export function transfers({ house, context, student, onPage, shows }: TransferOptions) {
  const { dossiers } = context;
  const held = heldFiles(context.memory, dossiers);
  return {
    'held-files': ({ turn }: Asks['held-files']): Promise<Replies['held-files']> =>
      onPage(async () => {
        const { page, student: clicked } = await student.of(turn);
        const { who } = await recogniseStudent(context, page, clicked);
        if (who.is === 'unsure') throw new OtherStudent();
        return held.of(sightingOf(page, clicked), who.is === 'known' ? who.dossier : null);
      }),
    'held-file': ({ id }: Asks['held-file']): Promise<Replies['held-file']> => held.take(id),

    'student-file': ({ turn, dossier }: Asks['student-file']): Promise<Replies['student-file']> =>
      onPage(async () => {
        if ((await house.rules.now()).allowTransfer === false) return { why: 'forbidden' };
        const { page, student: clicked } = await student.of(turn);
        const { who } = await recogniseStudent(context, page, clicked);
        if (who.is !== 'known' || who.dossier !== dossier) throw new OtherStudent();
        const sighting = sightingOf(page, clicked);
        return unlessUnreadable(async () => ({
          packed: toBase64(await dossiers.studentFile(dossier, { sighting, group: clicked.group })),
        }));
      }),

    'take-file': ({ turn, packed, sure }: Asks['take-file']): Promise<Replies['take-file']> =>
      onPage(async () => {
        const { page, student: clicked } = await student.of(turn);
        const { aliases, who, byWord } = await recogniseStudent(context, page, clicked);
        if (who.is === 'unsure') throw new OtherStudent();
        const dossier = who.is === 'known' ? who.dossier : null;
        const sighting = sightingOf(page, clicked);
        return unlessUnreadable(async () => {
          const bytes = fromBase64(packed);
          if (!sure) return dossiers.lookIntoFile(bytes, { sighting, dossier });
          const someoneNew = byWord && dossier === null;
          const how = { aliases, dossier, someoneNew, sure };
          const taken = await context.labels.keep(clicked, (called) =>
            dossiers.takeIn(bytes, sighting, { ...how, called }),
          );
          const home = taken.dossier ?? '';
          // As when it is begun: by a name alone nobody is known again.
          if (dossier === null && (someoneNew || isNameOnly(clicked)))
            await rememberWord(context, page, clicked, aliases, home);
          await held.drop(packed);
          await shows(home);
          house.committed(home);
          house.identified(schoolDossier(page.host, page.school));
          return taken;
        });
      }),
  };
}
