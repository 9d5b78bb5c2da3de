import type { Migration } from './migration';

/** What version 1 did not know of a goal and of an agreement, as version 2 began with it. */
const NEW_FIELDS: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  goal: {
    own: '',
    specific: false,
    measurable: false,
    acceptable: false,
    realistic: false,
    timebound: false,
    inspiring: false,
    outcome: '',
    outcomeNote: '',
  },
  agreement: { until: '', state: 'open', after: '' },
};

/** Version 2: the tools of every step. Goals and agreements know more, and a dossier can be closed. */
export const v2: Migration = {
  version: 2,
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table('rows')
      .toCollection()
      .modify((row: { kind: string; payload: object }) => {
        const fields = NEW_FIELDS[row.kind];
        if (fields) row.payload = { ...fields, ...row.payload };
      });
    await transaction
      .table('summaries')
      .toCollection()
      .modify((summary: { closedOn?: string | null }) => {
        summary.closedOn ??= null;
      });
  },
};
