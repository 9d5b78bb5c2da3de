/** Step 5. Its own tool is *Plan bekijken*, at the foot of every step. */
import type { Tools } from './load';
import { noStepAt } from './no-step';

export const TOOLS: Tools = [noStepAt('vastleggen')];
