import { describe, expect, test } from 'vitest';
import { compileMandate } from './compile.ts';
import { judged, wrong } from './judge.fixture.ts';
import type { Rule } from './mandate.ts';

const rules = (text: string): readonly Rule[] =>
  compileMandate(text).clauses.flatMap((clause) => clause.rules);
const CLIENTS = [{ group: 'client' as const }];

describe('the same hours for several people, as letters say it', () => {
  test.each<[string, Partial<Rule>]>([
    ['Dezelfde uren mag u aan meer mensen tegelijk aanbieden.', { level: 'act' }],
    ['U mag dezelfde uren aan verschillende partijen aanbieden.', { level: 'act' }],
    ['Een uur dat al is aangeboden, mag u ook aan een ander aanbieden.', { level: 'act' }],
    ['You may offer the same hour to several people.', { level: 'act' }],
    ['You may offer the same hours to several people at once.', { level: 'act' }],
    ['You may offer the same slot to more than one person at a time.', { level: 'act' }],
    [
      'U mag dezelfde tijd aan twee partijen aanbieden, behalve aan cliënten.',
      { level: 'act', limits: { number: 2 }, unless: [{ counterpart: CLIENTS }] },
    ],
    [
      'You may offer the same times to two parties, except to clients.',
      { level: 'act', limits: { number: 2 }, unless: [{ counterpart: CLIENTS }] },
    ],
    [
      'Dezelfde uren biedt u aan hoogstens drie mensen aan.',
      { level: 'act', limits: { number: 3 } },
    ],
    ['Offer the same hours to at most three people.', { level: 'act', limits: { number: 3 } }],
    [
      'Dezelfde uren mag u aan twee collega’s tegelijk aanbieden.',
      { level: 'act', counterpart: [{ group: 'colleague' }], limits: { number: 2 } },
    ],
    ['Nooit hetzelfde uur aan twee mensen.', { level: 'never', limits: { number: 2 } }],
    ['Geef nooit twee mensen hetzelfde uur.', { level: 'never', limits: { number: 2 } }],
    ['Give no two people the same hour.', { level: 'never', limits: { number: 2 } }],
    [
      'Never offer one time to two clients.',
      { level: 'never', counterpart: CLIENTS, limits: { number: 2 } },
    ],
    ['Nooit dezelfde uren aan meer dan drie mensen.', { level: 'never', limits: { moreThan: 3 } }],
    [
      'Never offer the same slot to more than three people.',
      { level: 'never', limits: { moreThan: 3 } },
    ],
    ['Uren die al zijn aangeboden, biedt u niemand anders aan.', { level: 'never' }],
    ['Dezelfde uren alleen met mijn akkoord aan meer mensen.', { level: 'propose' }],
    ['The same hours to several people only with my approval.', { level: 'propose' }],
    [
      'Dezelfde uren mag u aan meer mensen aanbieden; u meldt het mij meteen.',
      { level: 'report', tell: { who: 'principal', by: 'at-once' } },
    ],
  ])('%s', (clause, rule) => {
    expect(rules(clause)).toEqual([{ act: 'meeting.offer-same', ...rule }]);
  });

  test('failure: what is not about offering, and how many where that is not the deed, is asked', () => {
    const asked = [
      'Nooit twee mensen op hetzelfde uur plannen.',
      'Never move two people to the same hour.',
      'Tijden mag u aan meer mensen tegelijk aanbieden.',
      'Invite several people yourself.',
      'Dezelfde uren.',
    ];
    for (const clause of asked) expect(compileMandate(clause).clauses).toEqual([]);
  });

  test('to offer times is not to offer them twice', () => {
    expect(rules('Tijden biedt u zelf aan.')).toEqual([{ act: 'meeting.offer', level: 'act' }]);
    expect(rules('You may offer a time to clients.')).toMatchObject([{ act: 'meeting.offer' }]);
  });

  test.each([
    [
      'U mag dezelfde tijd aan twee partijen aanbieden, behalve aan cliënten.',
      'U mag dezelfde uren aan hoogstens 2 mensen aanbieden, behalve bij cliënten, zonder het te melden.',
      'You may offer the same hours to at most 2 people, except for clients, without telling me.',
    ],
    [
      'Never offer the same hour to more than three suppliers.',
      'U mag nooit dezelfde uren aan meer dan 3 leveranciers aanbieden.',
      'You may never offer the same hours to more than 3 suppliers.',
    ],
    [
      'Never offer one time to two clients.',
      'U mag nooit dezelfde uren aan 2 cliënten aanbieden.',
      'You may never offer the same hours to 2 clients.',
    ],
    [
      'Dezelfde uren legt u mij voor.',
      'Alleen met mijn akkoord mag u dezelfde uren aan meer mensen aanbieden.',
      'Only with my approval may you offer the same hours to several people.',
    ],
  ])('said back, and read back as the same: %s', (clause, nl, en) => {
    const [compiled] = compileMandate(clause).clauses;
    expect(compiled?.says).toEqual({ nl, en });
    for (const said of [nl, en]) expect(rules(said)).toEqual(compiled?.rules);
  });
});

// The columns: act | who | about | amount | event | besides | verdict, and the clause it rests on.
const judgedUnder = (letter: string, table: string) =>
  wrong(judged(table, [compileMandate(letter)], 'none'));

describe('the same hours for several people, as it is judged', () => {
  test('without a clause it is asked, whatever else is allowed', () => {
    const table = `
meeting.offer-same | supplier | - | - | - | beside colleague                | ask principal, no clause
meeting.offer-same | supplier | - | - | - | beside colleague, raised report | done and told, agreement
meeting.offer      | supplier | - | - | - | -                               | done, 1
`;
    expect(judgedUnder('Tijden biedt u zelf aan.', table)).toEqual([]);
  });

  test('what holds back offering holds back this too', () => {
    const letter =
      '1. Dezelfde uren mag u aan meer mensen aanbieden.\n2. Never offer times to clients.';
    const table = `
meeting.offer-same | supplier | - | - | - | beside colleague          | done, 1
meeting.offer-same | client   | - | - | - | beside colleague          | refused, 2
meeting.offer-same | supplier | - | - | - | beside client             | refused, 2
meeting.offer      | supplier | - | - | - | -                         | ask principal, no clause
`;
    expect(judgedUnder(letter, table)).toEqual([]);
  });

  test('a permission covers all who share, with a limit on how many; an exception any of them', () => {
    const letter = '1. U mag dezelfde tijd aan twee partijen aanbieden, behalve aan cliënten.';
    const table = `
meeting.offer-same | supplier | - | - | - | beside colleague                  | done, 1
meeting.offer-same | supplier | - | - | - | beside colleague, beside press    | ask principal, 1
meeting.offer-same | client   | - | - | - | beside colleague                  | ask principal, 1
meeting.offer-same | supplier | - | - | - | beside client                     | ask principal, 1
`;
    expect(judgedUnder(letter, table)).toEqual([]);
    const colleagues = 'Dezelfde uren mag u aan collega’s aanbieden.';
    const theirs = `
meeting.offer-same | colleague | - | - | - | beside colleague | done, 1
meeting.offer-same | colleague | - | - | - | beside supplier  | ask principal, no clause
meeting.offer-same | supplier  | - | - | - | beside colleague | ask principal, no clause
`;
    expect(judgedUnder(colleagues, theirs)).toEqual([]);
  });

  test('a prohibition counts whom it names', () => {
    const two = `
meeting.offer-same | client   | - | - | - | beside client   | refused, 2
meeting.offer-same | client   | - | - | - | beside supplier | done, 1
meeting.offer-same | supplier | - | - | - | beside client, beside client | refused, 2
`;
    const letter = (never: string) => `1. Offer the same hours to several people.\n2. ${never}`;
    expect(judgedUnder(letter('Never offer one time to two clients.'), two)).toEqual([]);
    const any = `
meeting.offer-same | supplier | - | - | - | beside client   | refused, 2
meeting.offer-same | supplier | - | - | - | beside supplier | done, 1
`;
    expect(judgedUnder(letter('Never offer the same hours to clients.'), any)).toEqual([]);
    const more = `
meeting.offer-same | supplier | - | - | - | beside press, beside press               | done, 1
meeting.offer-same | supplier | - | - | - | beside press, beside press, beside press | refused, 2
`;
    const three = 'Never offer the same hours to more than three people.';
    expect(judgedUnder(letter(three), more)).toEqual([]);
  });

  test('lowered offering lowers it, a remark stops it', () => {
    const table = `
meeting.offer-same | supplier | - | - | - | beside press, stop             | ask principal, 1
meeting.offer-same | supplier | - | - | - | beside press, lowered prepare  | made ready, 1
`;
    expect(judgedUnder('Offer the same hours to several people.', table)).toEqual([]);
  });
});
