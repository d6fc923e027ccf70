import { expect, test } from 'vitest';
import { decidingOf } from '../../../core/diary/acting/deciding.ts';
import type { Tone } from '../../../core/people/salutation.ts';
import { meetingSituation } from '../testing/situation.ts';
import { askLetter, type AskKind } from './ask-letter.ts';

const deciding = decidingOf(
  meetingSituation({
    about: 'one time is asked',
    profile: 'director',
    now: '2026-11-24T08:00:00Z',
  }),
);
const zone = 'Europe/Amsterdam';
const hour = (at: string) => ({
  from: Date.parse(at),
  until: Date.parse(at) + 3_600_000,
  zone,
});
const [MONDAY, TUESDAY] = [hour('2026-11-30T09:00:00Z'), hour('2026-12-01T09:00:00Z')];

function said(kind: AskKind, tone: Tone, times: readonly (typeof MONDAY)[]): string {
  const text = askLetter(
    deciding,
    { tone, zone },
    {
      ...{ kind, times, others: '', until: Date.parse('2026-11-27T11:00:00Z') },
      ...{ minutes: 60, about: null, place: null, wanted: hour('2026-12-02T13:00:00Z') },
    },
  );
  const [opening = ''] = text.split('\n');
  return opening;
}

test.each<[AskKind, RegExp, RegExp]>([
  ['again', /\. Schikt dit moment u wel\?$/, / Would this one suit you\?$/],
  ['instead', /helaas niet\. Schikt dit moment u wel\?$/, /not free\. Would this one suit you\?$/],
  ['passed', /voorbij\. Schikt dit moment u wel\?$/, /by now\. Would this one suit you\?$/],
  [
    'gone',
    /doorgaan\. Schikt dit moment u ook\?$/,
    /after all\. Would this one suit you as well\?$/,
  ],
])('%s: a single time is not asked about as one of several', (kind, dutch, english) => {
  expect(said(kind, { language: 'nl', form: 'u' } as const, [MONDAY])).toMatch(dutch);
  expect(said(kind, { language: 'en', form: 'u' } as const, [MONDAY])).toMatch(english);
  expect(said(kind, { language: 'nl', form: 'je' } as const, [MONDAY, TUESDAY])).toContain(
    ' Schikt een van deze momenten je ',
  );
});
