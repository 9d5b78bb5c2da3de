import type { Migration } from './migration';

/** What rows of these kinds did not have before, and hold while nothing was said. */
const NEW: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  agreement: { per: '', times: 0 },
  party: { reason: '' },
  progress: { kept: '' },
  school: { maker: '', makerRole: '', name: '' },
  evaluation: { present: '', student: '', parents: '' },
};

/** Version 5: agreements that are counted, why somebody does not agree, an evaluation with voices, and who makes the texts. */
export const v5: Migration = {
  version: 5,
  stores: {},
  async upgrade(transaction) {
    await transaction
      .table('rows')
      .toCollection()
      .modify((row: { kind: string; payload: object }) => {
        row.payload = { ...NEW[row.kind], ...row.payload };
      });
  },
};
