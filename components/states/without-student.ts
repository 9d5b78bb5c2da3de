/** What the panel shows where no student is certain. On most pages one is: these load when they are shown. */
import { Nobody } from './nobody';
import { NowPointing } from './pointing';
import { Unsure } from './unsure';

export const states = { Nobody, NowPointing, Unsure };
