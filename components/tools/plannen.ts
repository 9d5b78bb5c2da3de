/** Step 3. The plan is made here, so these stand before the ministry's lists. */
import { Agreements } from '../plan-parts/agreements';
import { Goals } from '../plan-parts/goals';
import { Moments } from '../plan-parts/moments';
import type { Tools } from './load';

export const TOOLS: Tools = [Goals, Agreements, Moments];
