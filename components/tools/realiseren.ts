/** Step 4. */
import { EnergyCheck } from './energy-check';
import type { Tools } from './load';
import { noStepAt } from './no-step';
import { ProgressNotes } from './progress-notes';
import { RunningAgreements } from './running-agreements';

export const TOOLS: Tools = [RunningAgreements, ProgressNotes, EnergyCheck, noStepAt('realiseren')];
