/** How the forms of a rule become patterns over a sentence that was flattened (`flatten.ts`). */
import { adjective } from './spelling';

/** Stands in a flattened text for each letter of somebody's name. */
export const NAME = '\uE000';

const ADVERBS =
  'erg|heel|ook|vaak|soms|altijd|nogal|vrij|best|zo|te|echt|weer|steeds|wel|snel|vreselijk|ontzettend|behoorlijk|' +
  'regelmatig|meestal|gewoon|nu|daar|dan|hier|toen|vandaag|zeer|heel erg|een beetje|beetje|wat|gewoonweg|alleen maar|' +
  'enorm|extreem|overal|veel|ontzettend|vooral|juist|toch|helaas|duidelijk|nog|al|alweer|weleens|met regelmaat|' +
  'buitengewoon|bijzonder|echt heel|minder|gisteren|vanochtend|vanmiddag|deze week|tegenwoordig|de laatste tijd|' +
  'de laatste weken';

/** "in de rij", "sinds de kerst", "op maandag": where and when. */
const WHERE =
  '(?:in|op|bij|tijdens|na|sinds) (?:(?:de|het|een|zijn|haar) )?(?!(?:de|het|een|zijn|haar|deze|dit) )\\p{L}+';

const MACROS: Readonly<Record<string, string>> = {
  // Somebody of whom is told; "zij" and "ze" are also several, but then the verb differs.
  wie: `(?:hij|zij|ze|${NAME}+|(?:de|deze|het|dit|die|dat) (?:leerling|jongen|meisje|kind|meid|jongetje))`,
  bijwoord: `(?:(?:${ADVERBS}|${WHERE}) ){0,3}`,
  // Any word, also a name.
  woord: `[\\p{L}${NAME}'-]+`,
  is: '(?:is|was|wordt|werd|blijft|bleef|doet|deed|reageert|reageerde|gedraagt zich|gedroeg zich|kan|kon)',
  jongere:
    '(?:leerlinge?|jongen|meisje|kind|meid|jongetje|ventje|mannetje|kinderen|leerlingen|type|karakter|houding|gedrag)',
};

/** An adjective that is also said of tasks, days and rooms: here only of a person and of how that person is. */
export function ofPerson(...bases: readonly string[]): readonly string[] {
  return bases.flatMap((base) => {
    const word = `«(?:${adjective(base).join('|')})»`;
    return [
      `<wie> <is> <bijwoord>${word}`,
      `<is> <wie> (?:zich )?<bijwoord>${word}`,
      `<wie> (?:zich )?<bijwoord>${word} (?:is|was|doet|deed|wordt|werd|gedraagt|gedroeg)`,
      // "is hij druk en vervelend", "een lief maar koppig meisje"
      `(?:<wie> <is>|<is> <wie>) (?:\\p{L}+ ){1,3}en <bijwoord>${word}`,
      `${word} (?:(?:en|maar) \\p{L}+ )?<jongere>`,
      `«(?:${adjective(base)[0]}) gedrag»`,
    ];
  });
}

/** A form with what its `<…>` stand for. */
export function expanded(form: string): string {
  return form.replace(/<(\w+)>/gu, (whole, macro: string) => MACROS[macro] ?? whole);
}

/** @returns what the whole of one of these forms, from word edge to word edge, matches; its group is the `«…»` */
export function patternOf(forms: readonly string[]): RegExp {
  const all = forms.map((form) =>
    expanded(form)
      .replace(/ /gu, '\\s+')
      // The spaces of a repeated group may be several too.
      .replaceAll('«', '(')
      .replaceAll('»', ')'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}${NAME}-])(?:${all.join('|')})(?![\\p{L}\\p{N}${NAME}-])`, 'gdu');
}
