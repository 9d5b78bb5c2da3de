/** What the panel shows where no student is certain. On most pages one is: these load when they are shown. */
import { NoAccess } from './no-access';
import { Nobody } from './nobody';
import { NowPointing } from './pointing';
import { Unsure } from './unsure';

export const states = { NoAccess, Nobody, NowPointing, Unsure };
