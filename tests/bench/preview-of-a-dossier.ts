import { textsOf } from '../../plan/documents';
import { planHtml } from '../../plan/html';
import { planText } from '../../plan/text';
import { dyslexia } from '../unit/plan/cases/dyslexia';

/** All that *Plan bekijken* makes of one full dossier. */
export function makeTexts(): number {
  return textsOf(dyslexia).reduce(
    (sum, { whole }) => sum + planText(whole).length + planHtml(whole).length,
    0,
  );
}
