import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readPhone } from '../../src/core/people/phone.ts';
import type { HomeCountry } from '../../src/core/people/phone.ts';
import { SHARED, Tally } from './mail/score.ts';
import { evaluate } from './table/evaluate.ts';

const set = z.object({
  cases: z.array(
    z.object({
      region: z.custom<HomeCountry>((value) => typeof value === 'string'),
      e164: z.string(),
      national: z.string(),
      international: z.string(),
    }),
  ),
});

// Every written form with its region as home gives the number; seen from another country the national
// form is not that number.
const home = new Tally('phone numbers, written at home');
const abroad = new Tally('phone numbers, national form seen from abroad');
const { cases } = set.parse(
  JSON.parse(readFileSync(new URL('phone-numbers/examples.json', SHARED), 'utf8')),
);
for (const { region, e164, national, international } of cases) {
  for (const written of [national, international, e164]) {
    const read = readPhone(written, region)?.e164 ?? 'none';
    home.judge(read === e164, () => `${region} ${written} => ${e164} :: ${read}`);
  }
  const other: HomeCountry = region === 'NL' ? 'BE' : 'NL';
  abroad.judge(
    readPhone(national, other)?.e164 !== e164,
    () => `${region} ${national} from ${other}`,
  );
}
process.exitCode = evaluate([home.score(), abroad.score()]);
