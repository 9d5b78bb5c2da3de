/** Dossier → leerlingblad: what the pupil said, wants and agreed, said to the pupil ("jij"). No background. */
import { validUntil, whoAndBy } from './about';
import { ahead, contactPerson, moments, runningAgreements } from './agreed';
import { oneLine } from './clean';
import { firstNameIn } from './first-name';
import { guarded } from './guard';
import { fixedOf, item, lineOf, ofKind, quoted } from './items';
import { PUPIL_SHEET_TITLE } from './labels';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';
import { inPlainWords } from './plain-words';
import { momentsTo, saidTo, toPupil } from './said-to';
import { toldRows } from './told';
import { factors } from './understanding';

const NAMES = {
  verteld: 'Dit heb jij verteld',
  wil: 'Dit wil je bereiken',
  helpt: 'Dit helpt jou',
  doen: 'Dit spraken we af',
  weer: 'Dan praten we weer',
  contact: 'Hier kun je terecht',
} as const;
type Heading = keyof typeof NAMES;
export const PUPIL_SHEET_HEADINGS = Object.keys(NAMES) as readonly Heading[];

/** Without blocks while nothing was agreed with the pupil. */
export function buildPupilSheet(input: PlanInput): Plan<Heading> {
  const { rows, school = [], label, today } = input;
  const you = toPupil([firstNameIn(label), label]);
  const found: [Heading, PlanItem][] = [
    ...under('wil', saidTo(you, wishes(rows))),
    ...under('doen', saidTo(you, runningAgreements(rows))),
  ];
  const more: [Heading, PlanItem][] =
    found.length > 0
      ? [
          ...under(
            'verteld',
            ofKind(rows, 'voice').flatMap((row) =>
              row.payload.stance === 'quote'
                ? fixedOf('', quoted(oneLine(row.payload.quote)), row, 'quote')
                : [],
            ),
          ),
          ...under('helpt', saidTo(you, factors(rows, 'helps'))),
          ...under('weer', momentsTo(you, moments(ahead(rows, today)))),
          ...under(
            'contact',
            contactPerson(rows, school).map((told) => ({ ...told, label: '' })),
          ),
        ]
      : [];
  const about = [...whoAndBy(input), ...validUntil(input)];
  return inPlainWords(textOf(PUPIL_SHEET_TITLE, about, PUPIL_SHEET_HEADINGS, NAMES, [...found, ...more]));
}

/** A goal in the pupil's own words, where there are any. */
function wishes(rows: PlanInput['rows']): PlanItem[] {
  return toldRows(rows, 'goal').flatMap((row) => {
    const own = quoted(oneLine(row.payload.own));
    return own ? [item('', own, row, 'own')] : lineOf('', guarded(oneLine(row.payload.text)), row, 'text');
  });
}
