/**
 * The tools of each chapter, in the order in which they stand: what is the work of the step is open, the rest are rows
 * of one line until one is opened. *Bewust geen stap* is the last row of every step.
 */
import type { ComponentType } from 'preact';
import type { ChapterId } from '../../content/chapter';
import { Agreements } from '../plan-parts/agreements';
import { Goals } from '../plan-parts/goals';
import { Moments } from '../plan-parts/moments';
import { Now } from '../step/now';
import { AskColleagues } from './ask-colleagues';
import { atTableAt } from './at-table';
import { Card } from './card';
import { ContactPerson } from './contact-person';
import { Disagreement } from './disagreement';
import { EnergyCheck } from './energy-check';
import { Factors } from './factors';
import { Facts } from './facts';
import { Following } from './following';
import { Helped } from './helped';
import { Inquiries } from './inquiries';
import { Jot } from './jot';
import { Ladder } from './ladder';
import { NextStep } from './next-step';
import { noStepAt } from './no-step';
import { OpenAsPage } from './open-as-page';
import { Outcomes } from './outcomes';
import { Parties } from './parties';
import { ProgressNotes } from './progress-notes';
import { RunningAgreements } from './running-agreements';
import { SchoolContacts } from './school-contacts';
import { SchoolProtocols } from './school-protocols';
import { SchoolRegion, SchoolSupport } from './school-support';
import { SoFar } from './so-far';
import { Standing } from './standing';
import { Talk } from './talk';
import { Talks } from './talks';
import { Triangle } from './triangle';
import { Urgency } from './urgency';
import { Voice } from './voice';
import { VoiceFirst } from './voice-first';
import { WhatGoesOn } from './what-goes-on';
import { Wider } from './wider';

export interface StepTools {
  readonly work: readonly ComponentType[];
  readonly rows: readonly ComponentType[];
}

export const TOOLS: Readonly<Record<ChapterId, StepTools>> = {
  voorbereiding: {
    work: [OpenAsPage, SchoolContacts, SchoolProtocols, SchoolSupport, SchoolRegion],
    rows: [],
  },
  signaleren: {
    work: [Now, Voice, Facts],
    rows: [Urgency, Factors, Wider, atTableAt('signaleren'), noStepAt('signaleren')],
  },
  begrijpen: {
    work: [Now, SoFar, Triangle],
    rows: [Inquiries, AskColleagues, Factors, atTableAt('begrijpen'), noStepAt('begrijpen')],
  },
  plannen: {
    work: [Now, VoiceFirst, Goals, Agreements, Moments],
    rows: [
      ContactPerson,
      Following,
      Parties,
      Disagreement,
      Inquiries,
      Ladder,
      atTableAt('plannen'),
      noStepAt('plannen'),
    ],
  },
  realiseren: {
    work: [Now, RunningAgreements, Jot],
    rows: [
      ProgressNotes,
      Talks,
      Inquiries,
      EnergyCheck,
      Card,
      Moments,
      Ladder,
      atTableAt('realiseren'),
      noStepAt('realiseren'),
    ],
  },
  // Its own work is *Plan bekijken*, at the foot of every step.
  vastleggen: { work: [Now], rows: [Following, atTableAt('vastleggen'), noStepAt('vastleggen')] },
  evalueren: {
    work: [Now, Talk, Outcomes, Helped],
    rows: [WhatGoesOn, Standing, NextStep, atTableAt('evalueren'), noStepAt('evalueren')],
  },
};
