/** From what a page says, and what is known of it on this device, to what its panel shows. */
import { type GivenAnswer, UNKEPT } from '../../dossier/answers';
import type { Question } from '../../dossier/looked';
import type { Loss } from '../../dossier/marker';
import type { DossierSnapshot } from '../../dossier/rows';
import { schoolDossier } from '../../dossier/school';
import type { SchoolOf } from '../../dossier/schools';
import type { PageState, Student } from '../../hosts/reading';
import type { LabelForm } from '../../hosts/student-label';
import type { PanelPage, View } from '../../ports/panel';
import type { SchoolRules } from '../../ports/school-rules/table';
import type { ToTell } from '../../ports/told';
import { inWords } from './known-schools';
import { labelOf, toldApart } from './labels';
import { aboutWhom, type Recognised, type Recognising, recogniseStudent, WORD } from './recognising';

/** What the database says to one word of a page. */
export interface Found extends SchoolOf {
  loss: Loss | null;
  /** How a student is called. */
  form: LabelForm;
  /** Null where the page shows nobody. */
  student: FoundStudent | null;
}

type FoundStudent =
  | { sure: false; candidates: { dossier: string; label: string }[] }
  | { sure: true; who: string; given: GivenAnswer[]; dossier: DossierSnapshot | null };

/** As it is in the database now, for this page. */
export async function find(context: Recognising, page: PageState): Promise<Found> {
  const { dossiers, labels } = context;
  const { reading } = page;
  const form = await labels.form();
  const here = [schoolDossier(page.host, page.school)];
  const [ofPage, loss, student] = await Promise.all([
    dossiers.schoolOf(here, undefined),
    dossiers.loss(),
    reading.state === 'student' ? findStudent(context, page, reading.student, form) : null,
  ]);
  const own = student?.sure ? student.dossier?.summary?.school : undefined;
  const { school, schools } = own === undefined ? ofPage : await dossiers.schoolOf(here, own);
  return { school, schools, loss, form, student };
}

async function findStudent(
  context: Recognising,
  page: PageState,
  student: Student,
  form: LabelForm,
): Promise<FoundStudent> {
  const { dossiers, labels } = context;
  const recognised = await recogniseStudent(context, page, student);
  const { aliases, who: found } = recognised;
  if (found.is === 'unsure')
    return { sure: false, candidates: toldApart(await dossiers.labels(found.candidates, aliases)) };
  const [held] = found.is === 'known' ? await dossiers.labels([found.dossier], aliases) : [];
  const name = held && (await labels.beside(held, student, form));
  const label = labelOf(student, form);
  const [who, given, dossier] = await Promise.all([
    aboutWhom(dossiers, page, student, aliases),
    answersOn(context, recognised, label, name === label && held?.written?.as !== 'initials'),
    found.is === 'known' ? dossiers.read(found.dossier) : null,
  ]);
  return { sure: true, who, given, dossier: called(dossier, name) };
}

/** As the page shows it: what is kept may be of another form still, and is then no other student's. */
function called(dossier: DossierSnapshot | null, label: string | undefined): DossierSnapshot | null {
  if (!dossier?.summary || label === undefined) return dossier;
  return { ...dossier, summary: { ...dossier.summary, label } };
}

export function viewOf(
  tab: number,
  page: PageState,
  { school, schools, loss, form, student }: Found,
  due: Question | null,
  locks: boolean,
  rules: SchoolRules,
  tells: ToTell | null,
): View {
  const dossier = student?.sure ? student.dossier : null;
  const shown = panelPageOf(page, student, form);
  return {
    ...{ type: 'view', tab, page: shown, dossier, school, schools: inWords(schools) },
    ...{ loss, due, locks, rules, tells },
  };
}

/**
 * The answers by which this dossier, or none, is shown on this page, and those that brought it other pages.
 * @param isNamed the dossier is kept under the page's own name, by more than initials
 */
async function answersOn(
  { dossiers }: Recognising,
  { aliases, who, byWord }: Recognised,
  label: string,
  isNamed: boolean,
): Promise<GivenAnswer[]> {
  const known = who.is === 'known' ? who.dossier : null;
  const kept = known ? await dossiers.answers(known, aliases) : [];
  // What was not kept is told from nothing but the names: under the dossier's own name there is no reason to doubt.
  const answers = kept.filter(({ id }) => id !== UNKEPT || !isNamed);
  const word = { id: WORD, said: who.is === 'known' ? 'this' : 'other', label, day: '', here: true } as const;
  return byWord && !answers.some(({ here }) => here) ? [...answers, word] : answers;
}

function panelPageOf(page: PageState, found: FoundStudent | null, form: LabelForm): PanelPage {
  const { turn, reading, hostName, pointing } = page;
  switch (reading.state) {
    case 'nobody':
    case 'outside':
      return { turn, state: 'nobody', hostName, pointing };
    case 'changing':
      return { turn, state: 'changing', hostName };
    case 'unsure':
      return {
        turn,
        ...asksAbout(reading.namesake, form),
        state: 'unsure',
        hostName,
        candidates: [],
        pointing,
      };
    case 'student': {
      const { student, means } = reading;
      const label = labelOf(student, form);
      if (!found?.sure)
        return {
          turn,
          state: 'unsure',
          hostName,
          label,
          namesake: null,
          candidates: found?.candidates ?? [],
          pointing,
        };
      const { fullName, group } = student;
      const { who, given, dossier } = found;
      return {
        turn,
        state: 'student',
        host: page.host,
        hostName,
        label,
        shortName: labelOf(student, 'short'),
        fullName,
        group,
        who,
        dossier: dossier?.dossier ?? null,
        given,
        field: page.field,
        means,
        pointing,
      };
    }
  }
}

/** What the page says of a namesake, so that the teacher can compare. Nothing of any dossier. */
function asksAbout(
  student: Student | undefined,
  form: LabelForm,
): Pick<Extract<PanelPage, { state: 'unsure' }>, 'label' | 'namesake'> {
  if (!student) return { label: null, namesake: null };
  const birth = student.identifiers.find(({ kind }) => kind === 'name-birthdate')?.value.slice(-10);
  return { label: labelOf(student, form), namesake: { group: student.group, birthDate: birth ?? null } };
}
