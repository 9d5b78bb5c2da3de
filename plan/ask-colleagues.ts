/**
 * Dossier → one short question for who teaches the pupil, to send from the school's own mail, with a form to fill in.
 * Nothing of the dossier goes along but the question, and the pupil only where the teacher chose so.
 */
import { madeOn, whoAndBy } from './about';
import { FORM, FORM_HEADINGS, HOW_TO, markOf } from './ask-form';
import { item, linesOf, ofKind } from './items';
import { ASK_TITLE, LABELS } from './labels';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';

type Heading = keyof typeof FORM_HEADINGS;
export const ASK_HEADINGS = Object.keys(FORM_HEADINGS) as readonly Heading[];

/** Without blocks while there is no question. */
export function buildAsk(input: PlanInput): Plan<Heading> {
  const [own] = ofKind(input.rows, 'colleague-ask');
  const question = own ? linesOf('', own.payload.question, own, 'question') : [];
  const whom = whoAndBy(input).filter(({ label }) => label !== LABELS.pupil || !own?.payload.unnamed);
  const form: PlanItem[] = own && question.length > 0 ? formOf(own) : [];
  return textOf(ASK_TITLE, [...whom, ...madeOn(input.today)], ASK_HEADINGS, FORM_HEADINGS, [
    ...under('vraag', question),
    ...under('antwoord', form),
  ]);
}

function formOf(own: Parameters<typeof item>[2]): PlanItem[] {
  const line = (label: string, text = '') => item(label, text, own, 'question');
  return [
    line('', HOW_TO),
    line(FORM.name),
    line(FORM.subject),
    line(FORM.answer),
    line(FORM.mark, markOf(own.dossier)),
  ];
}
