import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSample, type SampleServed } from './sample-served.ts';

let office: SampleServed;
let cookie: string;

beforeAll(async () => {
  office = await serveSample(Date.parse('2026-12-07T09:00:00+01:00'));
  cookie = await office.signIn('vandenberg');
});
afterAll(async () => office[Symbol.asyncDispose]());

const change = async (settings: object) => {
  const answer = await office.ask('/api/diary-change', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ principal: 'vandenberg', settings }),
  });
  return answer.text();
};

test('what is set stands, and what is left out stays', async () => {
  await change({ bufferMinutes: 20 });
  expect(JSON.parse(await change({ travelBlocks: false }))).toMatchObject({
    settings: { bufferMinutes: 20, travelBlocks: false, office: 'Utrecht' },
  });
});

test.each([
  ['a value that cannot be', { lunch: 'kort' }, '„kort” kan niet als lunch.'],
  [
    'a part that cannot be',
    { lunch: { from: '12:00', until: '13:00', minutes: 1 } },
    'lunch.minutes',
  ],
  ['a calendar that is not there', { calendar: 'nergens' }, '„nergens” kan niet als calendar.'],
  ['no setting', { luch: null }, 'Er is geen instelling „luch”. Er is niets veranderd.'],
  [
    'what the letter of mandate says now',
    { sameHourTwice: true },
    'Er is geen instelling „sameHourTwice”.',
  ],
  ['no setting, of any object', { constructor: 1 }, 'Er is geen instelling „constructor”.'],
])('failure: %s', async (_what, settings, sentence) => {
  expect(await change({ ...settings, meetingMinutes: 25 })).toContain(sentence);
  expect(await change({})).toContain('"meetingMinutes":60');
});
