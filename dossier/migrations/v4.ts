import type { Migration } from './migration';

/** `l` in twelve hexadecimal digits and `c` in four, as version 4 began with it. */
const clockAt = (milliseconds: number) => `${Math.floor(milliseconds).toString(16).padStart(12, '0')}0000`;

/**
 * Version 4: every write has a number of its writer, and a row says on which device and at what clock it was changed.
 * Which device, and what was heard before it was kept, is not known of what stands; its clock is when it was written.
 */
export const v4: Migration = {
  version: 4,
  stores: {},
  async upgrade(transaction) {
    let newest = 0;
    await transaction
      .table('rows')
      .toCollection()
      .modify(
        (row: { updatedAt: number; device: string; clock: string; choiceBy?: object; heard: object }) => {
          newest = Math.max(newest, row.updatedAt);
          row.device = '';
          row.clock = clockAt(row.updatedAt);
          row.choiceBy ??= {};
          row.heard = {};
        },
      );
    await transaction
      .table('removed')
      .toCollection()
      .modify((removed: { heard: object }) => {
        removed.heard = {};
      });
    await transaction
      .table('commits')
      .toCollection()
      .modify((commit: { at: number; clock: string }) => {
        commit.clock = clockAt(Math.max(newest, commit.at));
      });
  },
};
