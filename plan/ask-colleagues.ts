/**
 * Dossier → one short question for who teaches the pupil, to send from the school's own mail, with a form to fill in.
 * Nothing of the dossier goes along but the question, and the pupil only where the teacher chose so: then by the
 * shortest name there is.
 */
import { madeOn, whoAndBy } from './about';
import { FORM, FORM_HEADINGS, HOW_TO, markOf, withoutLabels } from './ask-form';
import { item, linesOf, ofKind } from './items';
import { ASK_TITLE, LABELS } from './labels';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';

type Heading = keyof typeof FORM_HEADINGS;
export const ASK_HEADINGS = Object.keys(FORM_HEADINGS) as readonly Heading[];

/** Without blocks while there is no question. */
export function buildAsk(input: PlanInput): Plan<Heading> {
  const [own] = ofKind(input.rows, 'colleague-ask');
  const question = own ? linesOf('', withoutLabels(own.payload.question), own, 'question') : [];
  const form: PlanItem[] = own && question.length > 0 ? formOf(own) : [];
  const whom = whoAndBy({ ...input, label: shortest(input) });
  const about = own?.payload.unnamed ? whom.filter(({ label }) => label !== LABELS.pupil) : whom;
  return textOf(ASK_TITLE, [...about, ...madeOn(input.today)], ASK_HEADINGS, FORM_HEADINGS, [
    ...under('vraag', question),
    ...under('antwoord', form),
  ]);
}

/** A mail goes further than a dossier: where initials were chosen, it has no more than those. */
function shortest({ label, shown = label }: PlanInput): string {
  return shown.length < label.length ? shown : label;
}

function formOf(own: Parameters<typeof item>[2] & { payload: { question: string } }): PlanItem[] {
  const line = (label: string, text = '') => item(label, text, own, 'question');
  return [
    line('', HOW_TO),
    line(FORM.name),
    line(FORM.subject),
    line(FORM.answer),
    line(FORM.mark, markOf(own.dossier, own.payload)),
  ];
}
