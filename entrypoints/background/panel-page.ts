/** From what a page says to what its panel shows. */
import type { Sighting } from '../../dossier/aliases';
import { fingerprint } from '../../dossier/aliases';
import type { Dossiers } from '../../dossier/dossiers';
import { studentLabel } from '../../dossier/label';
import { schoolDossier } from '../../dossier/school';
import type { Alias, WhoIs } from '../../dossier/who-is';
import type { PageState, Student } from '../../hosts/reading';
import type { PanelPage, View } from '../../ports/panel';
import type { SessionMemory } from './session-memory';

export interface Recognised {
  aliases: Alias[];
  who: WhoIs;
  /** `who` is `new` because the teacher said so of exactly these identifiers. */
  someoneNew: boolean;
}

export interface Recognising {
  dossiers: Dossiers;
  memory: SessionMemory;
  tab: number;
}

/** Aliases may leave it open for good (a page with nothing but an id that two dossiers share): then a word holds. */
export async function recogniseStudent(
  { dossiers, memory, tab }: Recognising,
  page: PageState,
  student: Student,
): Promise<Recognised> {
  const aliases = await dossiers.aliases(sightingOf(page, student));
  const who = await dossiers.recognise(aliases);
  if (who.is !== 'unsure') return { aliases, who, someoneNew: false };
  const word = (await memory.get(wordKey(tab))) as Word | undefined;
  if (word?.about !== (await wordAbout(dossiers, page, student, aliases)))
    return { aliases, who, someoneNew: false };
  if (word.dossier === null) return { aliases, who: { is: 'new' }, someoneNew: true };
  const known = who.candidates.includes(word.dossier);
  return {
    aliases,
    who: known ? { is: 'known', dossier: word.dossier, missing: [] } : who,
    someoneNew: false,
  };
}

/** The teacher's answer to "who is this", about one set of identifiers; null: someone without a dossier. */
interface Word {
  about: string;
  dossier: string | null;
}

/** Holds in this tab for these identifiers, until another answer is given or the browser closes. */
export async function rememberWord(
  { dossiers, memory, tab }: Recognising,
  page: PageState,
  student: Student,
  aliases: readonly Alias[],
  dossier: string | null,
) {
  const about = await wordAbout(dossiers, page, student, aliases);
  await memory.set(wordKey(tab), { about, dossier } satisfies Word);
}

/** Nothing but a name is known of this student. */
export function isNameOnly({ identifiers }: Student): boolean {
  return identifiers.every(({ kind }) => kind === 'name');
}

/**
 * What a word is about. Of a student of whom nothing but a name is known it holds for this one visit to the page: the
 * next page with that name may be about a namesake.
 */
async function wordAbout(
  dossiers: Dossiers,
  { host, school, visit }: PageState,
  student: Student,
  aliases: readonly Alias[],
): Promise<string> {
  if (!isNameOnly(student)) return fingerprint(aliases);
  const here = { kind: 'host-id', value: visit } as const;
  return fingerprint([
    ...aliases,
    ...(await dossiers.aliases({ host, school, fullName: '', identifiers: [here] })),
  ]);
}

/** The whole view for this page as it is in the database now. */
export async function viewOf(context: Recognising, page: PageState, answers: number): Promise<View> {
  const { dossiers, tab } = context;
  const school = await dossiers.readSchool(schoolDossier(page.host, page.school));
  const panelPage = await panelPageOf(context, page);
  const shown = panelPage.state === 'student' ? panelPage.dossier : null;
  const dossier = shown === null ? null : await dossiers.read(shown);
  return { type: 'view', answers, tab, page: panelPage, dossier, school };
}

export function labelOf(student: Student): string {
  return studentLabel(student.firstName, student.lastName);
}

async function panelPageOf(context: Recognising, page: PageState): Promise<PanelPage> {
  const { reading, hostName, pointing } = page;
  switch (reading.state) {
    case 'nobody':
    case 'outside':
      return { state: 'nobody', hostName, pointing };
    case 'changing':
      return { state: 'changing', hostName };
    case 'unsure':
      return { state: 'unsure', hostName, label: null, candidates: [], pointing };
    case 'student': {
      const { student } = reading;
      const { aliases, who } = await recogniseStudent(context, page, student);
      const label = labelOf(student);
      if (who.is === 'unsure') {
        const candidates = await context.dossiers.labels(who.candidates);
        return { state: 'unsure', hostName, label, candidates, pointing };
      }
      return {
        state: 'student',
        host: page.host,
        hostName,
        label,
        fullName: student.fullName,
        group: student.group,
        who: fingerprint(aliases),
        dossier: who.is === 'known' ? who.dossier : null,
        field: page.field,
        means: reading.means,
        pointing,
      };
    }
  }
}

function sightingOf({ host, school }: PageState, { fullName, identifiers }: Student): Sighting {
  return { host, school, fullName, identifiers };
}

function wordKey(tab: number): string {
  return `who-is:${tab}`;
}
