/** Whether what was pointed at can be the name of one student. */
import { textOf } from '../clean';
import { isShown, type Shown } from '../shown';

const LONGEST = 80;
/** Words of pages and buttons that look like names. */
const NO_NAME =
  /^(?:leerling|leerlingen|groep|klas|mentor|opslaan|annuleren|zoeken|menu|start|overzicht|profiel|gegevens|personalia|logboek|notities?|resultaten|registraties|absentie|rooster|uitloggen|welkom|nieuw|sluiten|bewerken|terug|naam|roepnaam|achternaam)\b/i;
const BEFORE =
  /^(?:leerling(?:kaart)?|personalia|notities?|begeleiding|dossier|naam|roepnaam)(?: van(?: de)?(?: leerling)?)?\s*[:–-]\s*|^leerlingkaart van /i;

/** The name in this element, cleaned; null when it holds none: no letters, too long, a control, a word of the page. */
export function nameAt(element: Element, shown: Shown = isShown): string | null {
  if (element.closest('input,select,textarea,script,style')) return null;
  const text = textOf(element, LONGEST + 1, shown).replace(BEFORE, '');
  const name = text.replace(/\s*[([].*$/, '').replace(/[\s,;:–-]+$/, '');
  if (!name || text.length > LONGEST || NO_NAME.test(name)) return null;
  const words = name.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  // A date, a number or a class is no name; nor is a sentence.
  return words.length > 0 && words.length <= 9 && !/\d/.test(name) ? name : null;
}

/** The words of a name, lower case, that may not be remembered. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}
