/** Step 1. The pupil's own words stand before the lists, and are loaded with the panel. */
import { Factors } from './factors';
import type { Tools } from './load';
import { noStepAt } from './no-step';
import { Urgency } from './urgency';

export const TOOLS: Tools = [Urgency, Factors, noStepAt('signaleren')];
