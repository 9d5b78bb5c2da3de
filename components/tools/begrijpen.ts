/** Step 2. */
import { Factors } from './factors';
import { Inquiries } from './inquiries';
import type { Tools } from './load';
import { Triangle } from './triangle';

export const TOOLS: Tools = [Triangle, Factors, Inquiries];
