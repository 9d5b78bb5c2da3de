/** Step 6. */
import type { Tools } from './load';
import { NextStep } from './next-step';
import { noStepAt } from './no-step';
import { Outcomes } from './outcomes';
import { WhatGoesOn } from './what-goes-on';

export const TOOLS: Tools = [Outcomes, WhatGoesOn, NextStep, noStepAt('evalueren')];
