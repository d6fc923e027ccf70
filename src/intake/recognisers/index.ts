import { ASKING } from './asking/index.ts';
import { MONEY } from './money/index.ts';
import { PAPERS } from './papers/index.ts';
import { PEOPLE } from './people/index.ts';
import { SAFETY } from './safety/index.ts';
import { TIME } from './time/index.ts';

/** Every recogniser of a message's words, by subject. Links are looked at in the markup (`safety/deceptive-link.ts`). */
export const RECOGNISERS = [...SAFETY, ...MONEY, ...ASKING, ...PAPERS, ...PEOPLE, ...TIME] as const;
