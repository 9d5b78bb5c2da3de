/** What was done at a step, in words: real work, never a share or a score. Pure. */
import type { Chapter } from '../../content/chapter';
import { KINDS, type Kind } from '../../dossier/kinds/kinds';
import { countTicks, hasVoice, isTyped, type Sheet, saysOf } from '../sheet';
import { counted } from '../words';

/** The kinds that are counted, and what one and more of them are called. */
const COUNTED = {
  theme: ['onderwerp', 'onderwerpen'],
  goal: ['doel', 'doelen'],
  agreement: ['afspraak', 'afspraken'],
  moment: ['moment', 'momenten'],
} as const satisfies Partial<Record<Kind, readonly [string, string]>>;

/** "2 doelen, 3 afspraken, 0 van 9 besproken"; begun when something was made, written or ticked. */
export function workAt(sheet: Sheet, chapter: Chapter): { words: string; begun: boolean } {
  const { done, of } = countTicks(sheet, chapter);
  const own = ownWork(sheet, chapter);
  return { words: [...own, `${done} van ${of} besproken`].join(', '), begun: done > 0 || own.length > 0 };
}

function ownWork(sheet: Sheet, chapter: Chapter): string[] {
  const made = (Object.keys(COUNTED) as (keyof typeof COUNTED)[])
    .filter((kind) => KINDS[kind].step === chapter.id)
    .map((kind) => inWords(saysOf(sheet, kind), COUNTED[kind]));
  const answers = chapter.vragen.filter(({ id }) => isTyped(sheet, id)).length;
  return [
    chapter.id === 'signaleren' && hasVoice(sheet) ? 'woorden van de leerling' : '',
    ...made,
    inWords(answers, ['antwoord', 'antwoorden']),
  ].filter(Boolean);
}

const inWords = (count: number, [one, more]: readonly [string, string]) =>
  count > 0 ? counted(count, one, more) : '';
