/** What became of copying or inserting, in words. Pure. "Ingevoegd" is said only when the field holds the text. */
import { dayWithYear } from '../../plan/dates';
import type { Preset } from '../../plan/presets';
import type { Standing } from '../../plan/standing';
import type { Failure } from '../../ports/changes';
import type { InsertResult } from '../../ports/page';

export interface Said {
  /** `ask` waits for an answer. */
  tone: 'ok' | 'warn' | 'ask';
  /** Read out first. */
  title: string;
  help: string;
  undo?: boolean;
  /** A shorter preset that does fit the field. */
  preset?: Preset;
  /** The field holds this earlier text of the same kind about the same student: the teacher chooses. */
  standing?: Standing;
  /** What to say at the field meanwhile: "Hier staat al een plan van 7 september". */
  atField?: string;
}

export interface Circumstances {
  fullName: string;
  hostName: string;
  /** Whether the text is on the clipboard instead. */
  copied: boolean;
  /** The longest preset that fits, for a text that does not. */
  fitting: Preset | null;
}

/** Whether the teacher needs the text on the clipboard, since it did not reach the field. */
export function needsClipboard(result: InsertResult | Failure): boolean {
  return (
    typeof result === 'string' || !['inserted', 'too-long', 'changed', 'one-line'].includes(result.outcome)
  );
}

export function sayInserted(result: InsertResult | Failure, about: Circumstances): Said {
  if (result === 'other-student') return sayFailed(OTHER(about), about);
  if (typeof result === 'string' || result.outcome === 'unsure')
    return { ...sayFailed('', about), title: UNSURE };
  switch (result.outcome) {
    case 'inserted':
      return {
        tone: 'ok',
        title: `Ingevoegd in ${result.field}.`,
        help: `Klik in ${about.hostName} op Opslaan.`,
        undo: true,
      };
    case 'too-long':
      return {
        tone: 'warn',
        title: 'Past niet.',
        help: `${result.length - result.room} tekens te veel.`,
        ...(about.fitting ? { preset: about.fitting } : {}),
      };
    case 'changed':
      return {
        tone: 'warn',
        title: 'Er is niets vervangen.',
        help: 'De tekst in het veld is intussen veranderd. Lees die na en klik opnieuw op Invoegen.',
      };
    case 'one-line':
      return {
        tone: 'warn',
        title: 'Er is niets ingevoegd.',
        help: 'Dit veld is één regel, voor een titel.',
      };
    case 'other-student':
      return sayFailed(OTHER(about), about);
    case 'no-field':
      return sayFailed('Het veld is weg, of je kunt er niet in typen.', about);
    case 'not-visible':
      return sayFailed('Er ligt iets over het paneel of de pagina.', about);
    case 'not-taken':
      return sayFailed('Het veld nam de tekst niet aan.', about);
  }
}

const OTHER = ({ fullName }: Circumstances) =>
  `Op de pagina staat een andere leerling. Dit plan is van ${fullName}.`;
const UNSURE = 'Het is niet zeker of de tekst is ingevoegd. Kijk eerst in het veld.';

function sayFailed(why: string, { copied }: Circumstances): Said {
  const rescue = copied
    ? 'De tekst is gekopieerd: plak met Ctrl+V.'
    : 'Ook kopiëren lukte niet. Klik op Kopiëren en plak met Ctrl+V.';
  return { tone: 'warn', title: 'Invoegen lukte niet.', help: `${rescue} ${why}`.trim() };
}

/** @param block the name of the one block that was copied; none for the whole text */
export function sayCopied(taken: boolean, block?: string): Said {
  if (taken && block) return { tone: 'ok', title: `Gekopieerd: ${block}.`, help: 'Kijk naar de naam.' };
  return taken
    ? { tone: 'ok', title: 'Gekopieerd.', help: 'Kijk naar de naam voor je plakt.' }
    : {
        tone: 'warn',
        title: 'Kopiëren lukte niet.',
        help: 'De browser staat het niet toe. Selecteer de tekst hierboven en kopieer die zelf.',
      };
}

/**
 * @param why what keeps the click from being trusted, as `useMeant` says it
 * @param before what was said already: that stays true, and so does the choice it gives
 */
export function sayUnseen(why: string, before: Said | null = null): Said {
  if (before?.undo || before?.preset || before?.standing) return { ...before, help: why };
  return { tone: 'warn', title: 'Er is nog niets gedaan.', help: why };
}

/** @param what "een plan", without the day; the year is said of another year than this */
export function askOver(standing: Standing, what: string, today: string): Said {
  const day = dayWithYear(standing.day).replace(` ${today.slice(0, 4)}`, '');
  const there = `staat al ${what}${day && ` van ${day}`}`;
  return { tone: 'ask', title: `Er ${there}.`, help: '', standing, atField: `Hier ${there}` };
}

/** @param replaced whether another text had made room for it */
export function sayUndone(undone: boolean, replaced = false): Said {
  return undone
    ? {
        tone: 'ok',
        title: 'Ongedaan gemaakt.',
        help: replaced ? 'De vorige tekst staat er weer.' : 'De tekst is weer uit het veld.',
      }
    : {
        tone: 'warn',
        title: 'Ongedaan maken lukte niet.',
        help: 'Het veld is intussen veranderd. Haal de tekst daar zelf weg.',
      };
}
