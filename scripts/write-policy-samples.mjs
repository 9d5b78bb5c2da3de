import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './install.mjs';
import { loadTypescript } from './load-typescript.mjs';
import { policySamples } from './policy-samples.mjs';

/** `npm run samples`: writes the samples of the rules of a school anew, from their table. */
const { RULES } = await loadTypescript('ports/school-rules/table.ts');
for (const [path, text] of Object.entries(policySamples(RULES))) {
  const file = join(ROOT, 'docs/school/beleid', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
