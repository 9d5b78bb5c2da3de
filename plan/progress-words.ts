/** How the voortgang says of which day something is, and how it goes with the energy; and what those words say. */
import type { Payloads } from '../dossier/rows';
import { oneLine } from './clean';
import { dayWithYear, readDay } from './dates';
import { NO_DAY } from './labels';

/**
 * "5 oktober 2026, bij afspraak 1": before the text of a note, in place of a label.
 * @param about the number of the agreement, or 0
 * @param count how many agreements there are
 */
export function headOf(day: string, about: number, count: number): string {
  const where = about === 0 ? '' : `, bij ${count > 1 ? `afspraak ${about}` : 'de afspraak'}`;
  return `${dayWithYear(day) || NO_DAY}${where}`;
}

/**
 * @param count how many agreements the text told before it
 * @returns `about` is the place of the agreement, from 0; or the words, where the text has no such agreement
 */
export function readHead(head: string, count: number): { day: string; about?: number | string } {
  const line = oneLine(head);
  const [, words, which] = /, (bij (?:de afspraak|afspraak (\d{1,3})))$/.exec(line) ?? [];
  const day = readDay(line)?.day ?? '';
  if (!words) return { day };
  const place = which ? Number(which) - 1 : 0;
  return { day, about: place >= 0 && place < count && (which || count === 1) ? place : words };
}

type Energy = Payloads['energy'];
type Level = Exclude<Energy['student'], ''>;
const WHERE = { student: 'bij de leerling', home: 'thuis', school: 'op school' } as const;
const WORDS: Readonly<Record<Level, string>> = {
  high: 'is er genoeg',
  half: 'wisselt het',
  low: 'zakt het weg',
};
const WHO = ['student', 'home', 'school'] as const;

/** "bij de leerling is er genoeg, thuis wisselt het"; empty while nothing was chosen. */
export function energyInWords(energy: Pick<Energy, (typeof WHO)[number]>): string {
  return WHO.flatMap((who) => {
    const level = energy[who];
    return level ? [`${WHERE[who]} ${WORDS[level]}`] : [];
  }).join(', ');
}

/** `rest` is what stands after our words. */
export function readEnergy(text: string): {
  levels: Partial<Pick<Energy, (typeof WHO)[number]>>;
  rest: string;
} {
  const levels: Partial<Record<(typeof WHO)[number], Level>> = {};
  let rest = text;
  for (const who of WHO)
    for (const level of Object.keys(WORDS) as Level[]) {
      const words = `${WHERE[who]} ${WORDS[level]}`;
      const at = rest.toLowerCase().replace(/^, /, '').startsWith(words)
        ? rest.length - rest.replace(/^, /, '').length
        : -1;
      if (at < 0 || levels[who]) continue;
      levels[who] = level;
      rest = rest.slice(at + words.length);
    }
  return { levels, rest };
}
