import type { Duty } from '../core/duty.ts';
import { briefing } from './briefing/duty.ts';
import { correspondence } from './correspondence/duty.ts';
import { diary } from './diary/duty.ts';
import { gatherings } from './gatherings/duty.ts';
import { relations } from './relations/duty.ts';
import { meetings } from './meetings/duty.ts';

/** Every competence of the secretary, one line each, in the order in which they look at an arrival. */
export const duties: readonly Duty[] = [
  correspondence,
  diary,
  meetings,
  gatherings,
  relations,
  briefing,
];
