import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files of browser tests that take longest: begun last, one of them would keep a single worker busy. */
const LONG = [
  'firefox',
  'cycle',
  'unseen',
  'student-lock',
  'namesakes',
  'zoo',
  'main-job',
  'damage',
  'insertion',
  'never-lost',
  'several-students',
  'steps',
  'retention',
  'hostile-fields',
  'paper',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Vitest leaves one core to whoever watches it; here nobody does.
          maxWorkers: '100%',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          // A browser mostly waits: of a file's time a third to a half is a processor's, so that two cores carry five.
          maxWorkers: 5,
          // What a file leaves behind is in its browser, and goes with it: the harness need not be loaded for each.
          isolate: false,
          // Nothing here is measured by the clock: a busy machine makes a test slow, not red.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
