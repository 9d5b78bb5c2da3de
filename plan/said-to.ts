/** A text that is for one of those it is about: to her parents "ouders en Lotte" is "u en Lotte". */
import { capital } from './capital';
import type { PlanItem } from './model';

/** What joins the names of a list. */
const JOINTS = /(\s*[,;]\s*|\s+en\s+)/;
const OWN = '(?:haar|zijn|hun|de|diens)';
const PARENTS = new RegExp(`^(?:${OWN} )?ouders$`, 'i');
const OF_KIN = /(?<!\p{L})(?:haar|zijn) (ouders|moeder|vader|zus|broer|oma|opa)(?!\p{L})/gu;
const KIN = new RegExp(`^(?:${OWN} )?(ouders|moeder|vader|zus|broer|oma|opa)$`, 'i');

export interface Says {
  /** @param met the list stands behind "met" */
  people(list: string, met: boolean): string;
  sentence(text: string): string;
}

export const TO_PARENTS: Says = {
  people(list, met) {
    const said = each(list, (name) => (PARENTS.test(name) ? 'u' : name));
    const names = said.split(JOINTS).filter((_, index) => index % 2 === 0);
    if (!met || !names.includes('u')) return said;
    const [last = '', ...before] = ['u', ...names.filter((name) => name !== 'u')].reverse();
    return before.length > 0 ? `${before.reverse().join(', ')} en ${last}` : last;
  },
  sentence: (text) => text,
};

/** Somebody else may be meant: who "zij" is, changes with who is "jij". */
const OTHERS = /(?<!\p{L})(?:hij|zij|ze|haar|zijn|hem|diens)(?!\p{L})/iu;
/** Verbs that are not the same with "jij"; others end in a t with both. */
const YOURS: Readonly<Record<string, string>> = {
  is: 'bent',
  heeft: 'hebt',
  kan: 'kunt',
  wil: 'wilt',
  zal: 'zult',
  mag: 'mag',
};

/** @param names what the pupil is called: the first name, the label */
export function toPupil(names: readonly string[]): Says {
  const own = [...names, 'leerling', 'de leerling'].map((name) => name.toLowerCase());
  const [first = ''] = names;
  const called = first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const anywhere = new RegExp(`(?<!\\p{L})${called}(?!\\p{L})`, 'gu');
  const begins = new RegExp(`(?<=^|[.!?]\\s)${called} (\\p{L}+)`, 'gu');
  return {
    people: (list, met) =>
      each(list, (name) => {
        if (own.includes(name.toLowerCase())) return met ? 'jou' : 'jij';
        const kin = KIN.exec(name)?.[1];
        return kin ? `je ${kin.toLowerCase()}` : name;
      }),
    // Only where every word of the sentence stays right: "iemand die op hem wacht", where it names nobody.
    sentence(text) {
      if (!/\p{Lu}/u.test(text) && !text.match(anywhere))
        return text.replace(OF_KIN, 'je $1').replace(/(?<!\p{L})hem(?!\p{L})/gu, 'jou');
      const verbs = [...text.matchAll(begins)].map(([, verb = '']) => verb);
      const fits = verbs.every((verb) => verb in YOURS || verb.endsWith('t'));
      if (!first || !fits || OTHERS.test(text) || verbs.length !== [...text.matchAll(anywhere)].length)
        return text;
      return text.replace(begins, (_, verb: string) => `Jij ${YOURS[verb] ?? verb}`);
    },
  };
}

/** Agreements and goals, with their people as this reader would say them. What somebody said is as it was said. */
export function saidTo(says: Says, items: readonly PlanItem[]): PlanItem[] {
  return items.map((told) => {
    const isQuote = told.text.startsWith('“');
    const text = told.source.field === 'who' ? says.people(told.text, false) : says.sentence(told.text);
    return { ...told, text: isQuote ? told.text : text, fields: saidTo(says, told.fields) };
  });
}

/** Moments: when, and with whom. Of what kind they are says nothing to this reader. */
export function momentsTo(says: Says, items: readonly PlanItem[]): PlanItem[] {
  return items.map((told) => {
    const text = told.text.replace(/(, met )(.*)$/, (_, met, list) => met + says.people(list, true));
    return { ...told, label: '', text: capital(text) };
  });
}

function each(list: string, change: (name: string) => string): string {
  return list
    .split(JOINTS)
    .map((piece, index) => (index % 2 ? piece : change(piece)))
    .join('');
}
