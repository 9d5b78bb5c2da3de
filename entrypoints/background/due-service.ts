/** What every page of the extension may answer to the question which dossiers are to go, and set of how long they stay. */
import type { RetentionKeeper } from '../../dossier/retention-keeper';
import type { Terms } from '../../dossier/retention-terms';
import type { Retention } from '../../ports/own-page';
import type { KnownSchools } from './known-schools';

export type Retaining = Omit<RetentionKeeper, 'today'>;

interface DueServiceOptions {
  retention: Retaining;
  schools: KnownSchools;
  committed(dossier: string): void;
}

export interface DueService extends Pick<RetentionKeeper, 'question'> {
  'answer-due'(asked: { wipes: boolean; count: number }): Promise<boolean>;
  retention(): Promise<Retention>;
  'set-terms'(asked: { terms: Terms }): Promise<Retention>;
}

export function dueService({ retention, schools, committed }: DueServiceOptions): DueService {
  /** The question stands in every panel, and a day in every dossier: whatever school it is beside. */
  async function everywhere() {
    for (const { dossier } of await schools.all()) committed(dossier);
  }
  async function now(): Promise<Retention> {
    return { terms: await retention.terms(), due: await retention.question() };
  }
  return {
    question: retention.question,
    retention: now,
    async 'answer-due'({ wipes, count }) {
      try {
        return await retention.answer(wipes, count);
      } finally {
        await everywhere();
      }
    },
    async 'set-terms'({ terms }) {
      await retention.setTerms(terms);
      await everywhere();
      return now();
    },
  };
}
