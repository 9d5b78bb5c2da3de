/** Step 2. */
import { Factors } from './factors';
import { Inquiries } from './inquiries';
import type { Tools } from './load';
import { noStepAt } from './no-step';
import { Triangle } from './triangle';

export const TOOLS: Tools = [Triangle, Factors, Inquiries, noStepAt('begrijpen')];
