/**
 * Words of the trade in the words of parents and pupils, where one stands for the other in any sentence. What somebody
 * said, between quotation marks, is left as it was said.
 */
import { capital } from './capital';
import type { Plan, PlanItem } from './model';

/** With its article where the plain word takes another. Longer ones first. */
const PLAIN: readonly (readonly [jargon: string, plain: string])[] = [
  ['(?:de )?ondersteuningsbehoeften? van (\\p{Lu}[\\p{L}-]+)', 'wat $1 nodig heeft'],
  ['(?:de )?ondersteuningsbehoeften?', 'wat er nodig is'],
  ['(?:de )?stimulerende factor(?:en)?', 'wat helpt'],
  ['(?:de )?belemmerende factor(?:en)?', 'wat het moeilijk maakt'],
  ['(?:de )?sociaal-emotionele ontwikkeling', 'omgaan met gevoelens en anderen'],
  ['(?:de )?executieve functies', 'plannen, starten en onthouden'],
  ['(?:de )?taakgerichtheid', 'beginnen en doorwerken'],
  ['verlengde instructie', 'extra uitleg'],
  ['pre-?teaching', 'uitleg vooraf'],
  ['remedial teaching', 'extra oefenen met een begeleider'],
  ['is prikkelgevoelig', 'heeft snel last van geluid of drukte'],
  ['is handelingsverlegen', 'weet niet hoe het verder kan'],
  ['(?:een|het) arrangement', 'extra hulp'],
  ['interventie', 'aanpak'],
  ['zienswijze', 'kijk'],
  ['werkhouding', 'manier van werken'],
  ['evaluatiegesprek', 'gesprek over hoe het ging'],
  ['ondersteuningsteam', 'team dat meedenkt'],
  ["(?:IB|ib)[’']er", 'intern begeleider'],
  ['(?:SOT|MDO|ZAT)', 'overleg'],
  ['OPP', 'plan voor extra ondersteuning'],
  ['TLV', 'toestemming voor speciaal onderwijs'],
  ['(?:LVS|LAS)', 'leerlingsysteem van school'],
  ['monitoren', 'volgen'],
  ['monitort', 'volgt'],
  ['gemonitord', 'gevolgd'],
  ['signaleren', 'merken'],
  ['signaleert', 'merkt'],
  ['gesignaleerd', 'gemerkt'],
  ['adequate', 'goede'],
  ['adequaat', 'goed'],
  ['conform', 'volgens'],
  ['(?:middels|d\\.m\\.v\\.)', 'met'],
  ['teneinde', 'om'],
  ['t\\.b\\.v\\.', 'voor'],
  ['indien', 'als'],
  ['tevens', 'ook'],
  ['derhalve', 'dus'],
  ['m\\.b\\.t\\.', 'over'],
  ['i\\.o\\.m\\.', 'samen met'],
  ['i\\.v\\.m\\.', 'vanwege'],
];

const RULES = PLAIN.map(
  ([jargon, plain]) =>
    [new RegExp(`(?<![\\p{L}\\p{N}-])${jargon}(?![\\p{L}\\p{N}-])`, 'giu'), plain] as const,
);
/** In capitals or with full stops whatever stands before it: no capital is kept from it. */
const ABBREVIATED = /^(?:\p{Lu}{2}|\p{L}\.)/u;
const QUOTED = /(“[^”]*”|"[^"]*")/;

export function plainWords(text: string): string {
  return text
    .split(QUOTED)
    .map((piece, index) => (index % 2 ? piece : RULES.reduce(replaced, piece)))
    .join('');
}

function replaced(text: string, [jargon, plain]: (typeof RULES)[number]): string {
  return text.replace(jargon, (found: string, name: unknown, ...rest: unknown[]) => {
    const at = [name, ...rest].find((one) => typeof one === 'number') as number;
    const words = typeof name === 'string' ? plain.replace('$1', name) : plain;
    const begins = at === 0 || /[.!?]\s$/.test(text.slice(0, at));
    const isCapital = begins && (ABBREVIATED.test(found) || /^\p{Lu}/u.test(found));
    return isCapital ? capital(words) : words;
  });
}

/** The same text for who is no teacher. */
export function inPlainWords<H extends string>(plan: Plan<H>): Plan<H> {
  const plainly = (told: PlanItem): PlanItem => ({
    ...told,
    text: plainWords(told.text),
    fields: told.fields.map(plainly),
  });
  return { ...plan, blocks: plan.blocks.map((block) => ({ ...block, items: block.items.map(plainly) })) };
}
