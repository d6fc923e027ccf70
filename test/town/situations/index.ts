import { account } from './account.ts';
import { death } from './death.ts';
import { emergency } from './emergency.ts';
import { papersAbsent } from './papers-absent.ts';
import { password } from './password.ts';
import { phonedInTime } from './phoned-in-time.ts';
import { physicianIll } from './physician-ill.ts';
import { principalAndClient } from './principal-and-client.ts';
import { relative } from './relative.ts';
import type { Situation } from './situation.ts';
import { twoOfAName } from './two-of-a-name.ts';

/** The ten situations that make or break trust. */
export const situations: readonly Situation[] = [
  death,
  account,
  relative,
  twoOfAName,
  phonedInTime,
  physicianIll,
  papersAbsent,
  emergency,
  principalAndClient,
  password,
];
