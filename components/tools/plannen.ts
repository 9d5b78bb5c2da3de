/** Step 3. The plan is made here, so these stand before the ministry's lists. */
import { Agreements } from '../plan-parts/agreements';
import { Goals } from '../plan-parts/goals';
import { Moments } from '../plan-parts/moments';
import { ContactPerson } from './contact-person';
import { Disagreement } from './disagreement';
import { Following } from './following';
import { Ladder } from './ladder';
import type { Tools } from './load';
import { noStepAt } from './no-step';
import { Parties } from './parties';

export const TOOLS: Tools = [
  Goals,
  Agreements,
  Moments,
  ContactPerson,
  Following,
  Parties,
  Disagreement,
  Ladder,
  noStepAt('plannen'),
];
