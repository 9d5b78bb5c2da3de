/** What became of copying or inserting, in words. Pure. "Ingevoegd" is said only when the field holds the text. */
import { dayWithYear } from '../../plan/dates';
import type { Preset } from '../../plan/presets';
import type { Standing } from '../../plan/standing';
import type { Failure } from '../../ports/changes';
import type { InsertResult } from '../../ports/page';

export interface Said {
  tone: 'ok' | 'warn';
  /** Read out first. */
  title: string;
  help: string;
  undo?: boolean;
  /** A shorter preset that does fit the field. */
  preset?: Preset;
  /** The field holds this earlier text of the same kind about the same student: the teacher chooses. */
  standing?: Standing | undefined;
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
        title: `Ingevoegd bij ${about.fullName}`,
        help: `In ${result.field}. Lees het na en klik in ${about.hostName} op Opslaan.`,
        undo: true,
      };
    case 'too-long': {
      const over = result.length - result.room;
      return {
        tone: 'warn',
        title: 'De tekst past niet in dit veld',
        help: `Het veld neemt ${result.limit} tekens, er is plaats voor ${result.room}. Deze tekst heeft er ${result.length}: dat is ${over} te veel. Er is niets ingevoegd.`,
        ...(about.fitting ? { preset: about.fitting } : {}),
      };
    }
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
      return sayFailed('Het tekstveld is er niet meer, of je kunt er niet in typen.', about);
    case 'not-visible':
      return sayFailed('Er ligt iets over het paneel, of een andere extensie kleurt de pagina.', about);
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

/** @param what "plan", or the name of one block */
export function sayCopied(taken: boolean, what: string, fullName: string): Said {
  return taken
    ? { tone: 'ok', title: `Gekopieerd: ${what} van ${fullName}`, help: 'Controleer de naam voor je plakt.' }
    : {
        tone: 'warn',
        title: 'Kopiëren lukte niet.',
        help: 'De browser staat het niet toe. Selecteer de tekst hierboven en kopieer die zelf.',
      };
}

/** @param why what keeps the click from being trusted, as `useMeant` says it */
export function sayUnseen(why: string): Said {
  return { tone: 'warn', title: 'Er is nog niets gedaan.', help: why };
}

/** @param what "Er staat al een plan", without the day; the year is said of another year than this */
export function askOver(standing: Standing, what: string, today: string): Said {
  const day = dayWithYear(standing.day).replace(` ${today.slice(0, 4)}`, '');
  return {
    tone: 'warn',
    title: `${what}${day && ` van ${day}`}.`,
    help: 'Vervangen raakt alleen die tekst, van de titel tot de laatste regel.',
    standing,
  };
}

/** @param replaced whether another text had made room for it */
export function sayUndone(undone: boolean, replaced = false): Said {
  return undone
    ? {
        tone: 'ok',
        title: 'Ongedaan gemaakt',
        help: replaced ? 'De vorige tekst staat er weer.' : 'De tekst is weer uit het veld gehaald.',
      }
    : {
        tone: 'warn',
        title: 'Ongedaan maken lukte niet.',
        help: 'Het veld is intussen veranderd. Haal de tekst daar zelf weg.',
      };
}

export function presetOffer({ name }: Preset): string {
  return `Kies ‘${name}’: dat past wel`;
}
