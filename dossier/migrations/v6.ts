import type { Migration } from './migration';

type Payload = Partial<Record<string, string>>;
/** The rows of one round that say what lies ahead. */
interface Round {
  /** Of whatever kind, those that have a day to look again. */
  looks: Payload[];
  moment: Payload[];
  agreement: Payload[];
  evaluation: Payload[];
  energy: Payload[];
  progress: Payload[];
}
const nothing = (): Round => ({
  looks: [],
  moment: [],
  agreement: [],
  evaluation: [],
  energy: [],
  progress: [],
});

interface Summary {
  dossier: string;
  round: number;
  updatedAt: number;
  nextMoment?: string | null;
  since: string;
  days: { day: string; what: string; held: boolean }[];
  openAgreements: number;
}

/**
 * Version 6: a summary tells what a list of students shows: the days that lie ahead, the agreements that are open, and
 * since when the work is at its step. Of the last nothing is known but that it was there at the last change.
 */
export const v6: Migration = {
  version: 6,
  stores: {},
  async upgrade(transaction) {
    const rounds = new Map<string, Round>();
    await transaction
      .table('rows')
      .each(
        ({
          dossier,
          round,
          kind,
          payload,
        }: Record<'dossier' | 'round' | 'kind', string> & { payload: Payload }) => {
          const known = rounds.get(`${dossier}/${round}`) ?? nothing();
          if (payload.lookAgain) known.looks.push(payload);
          else if (kind in known) known[kind as keyof Round].push(payload);
          else return;
          rounds.set(`${dossier}/${round}`, known);
        },
      );
    await transaction
      .table('summaries')
      .toCollection()
      .modify((summary: Summary) => {
        const round = rounds.get(`${summary.dossier}/${summary.round}`) ?? nothing();
        delete summary.nextMoment;
        summary.since = dayOf(summary.updatedAt);
        summary.days = daysIn(round);
        summary.openAgreements = round.agreement.filter(isOpen).length;
      });
  },
};

function daysIn(round: Round): Summary['days'] {
  const lookedBack = round.evaluation.map(({ date = '' }) => date);
  const asked = [
    ...round.energy.map(({ date = '' }) => date),
    ...round.progress.flatMap(({ date = '', text = '' }) => (text.trim() === '' ? [] : [date])),
  ];
  const moments = round.moment.flatMap(({ date = '', purpose = '' }) => {
    const held = [...lookedBack, ...(purpose === 'evaluatie' ? [] : asked)].some((one) => one >= date);
    return date === '' ? [] : [{ day: date, what: purpose, held }];
  });
  const looks = round.looks.map(({ lookAgain = '' }) => ({ day: lookAgain, what: 'opnieuw', held: false }));
  return [...moments, ...looks].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function isOpen({ state, what = '', who = '', when = '', result = '', until = '' }: Payload): boolean {
  return (state === 'open' || state === 'busy') && `${what}${who}${when}${result}${until}`.trim() !== '';
}

/** On the clock of this device. */
function dayOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
