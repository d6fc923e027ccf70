import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERSON_MARKS } from '../records/person.ts';
import { ACTS, ACT_GROUPS, ACT_KINDS } from './acts.ts';
import type { ActGroup } from './acts.ts';
import { judge } from './judge.ts';
import type { JudgeContext, JudgedAct } from './judged.ts';
import { LEVELS, type Level } from './level.ts';
import { defaultMandate, type Clause, type Rule } from './mandate.ts';
import { partiesOf } from './parties.ts';
import { words } from './words.ts';

const NOW = Temporal.Instant.from('2026-12-01T08:00:00Z').epochMilliseconds;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of a closed table
const groups = Object.keys(ACT_GROUPS) as ActGroup[];

const money = fc.record({
  minor: fc.integer({ min: 0, max: 100_000 }),
  currency: fc.constantFrom('EUR', 'USD'),
});

const rule: fc.Arbitrary<Rule> = fc.record(
  {
    act: fc.constantFrom(...ACT_KINDS, ...groups),
    level: fc.constantFrom(...LEVELS),
    counterpart: fc.constantFrom(
      [{ group: 'client' as const }],
      [{ group: 'supplier' as const }, { group: 'stranger' as const }],
    ),
    subjects: fc.constantFrom(['lunch'], ['testament', 'results']),
    limits: fc.record(
      {
        upTo: money,
        times: fc.integer({ min: 1, max: 3 }),
        number: fc.integer({ min: 1, max: 3 }),
      },
      { requiredKeys: [] },
    ),
    when: fc.constantFrom({ windows: [{ days: [2] }] }, { conditions: ['principal-ill' as const] }),
    only: fc.constant(true as const),
  },
  { requiredKeys: ['act', 'level'] },
);

const act: fc.Arbitrary<JudgedAct> = fc
  .record({
    kind: fc.constantFrom(...ACT_KINDS),
    marks: fc.subarray([...PERSON_MARKS], { maxLength: 3 }),
    known: fc.boolean(),
    subjects: fc.subarray(['lunch', 'testament', 'results', 'whether-client']),
    amount: fc.option(money, { nil: null }),
    timesBefore: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
    conditions: fc.subarray(['principal-ill', 'symptoms', 'account-changed', 'death'] as const),
    beside: fc.array(fc.subarray([...PERSON_MARKS], { maxLength: 2 }), { maxLength: 2 }),
    foreign: fc.subarray(['recipient', 'amount', 'account'] as const),
    remarks: fc.subarray(['refuse', 'stop', 'warn'] as const),
    ordered: fc.boolean(),
    bundled: fc.boolean(),
    answersColleague: fc.boolean(),
    urgent: fc.boolean(),
  })
  .map(({ marks, known, remarks, beside, ...rest }) => ({
    ...rest,
    beside: beside.map((each) => ({
      person: null,
      name: 'B. Pietersen',
      marks: each,
      parties: partiesOf(each, true),
    })),
    counterpart: { person: 'p', name: 'A. Janssen', marks, parties: partiesOf(marks, known) },
    event: null,
    gapMinutes: null,
    waited: null,
    remarks: remarks.map((weight) => ({ weight, said: { key: 'remark', values: {} } })),
  }));

const context = fc.record({
  rules: fc.array(rule, { maxLength: 6 }),
  grade: fc.constantFrom('draft', 'checked', 'trusted') as fc.Arbitrary<JudgeContext['grade']>,
  daysConnected: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
  secrecy: fc.constantFrom('none', 'notary', 'lawyer', 'physician') as fc.Arbitrary<
    JudgeContext['secrecy']
  >,
});

type Made = typeof context extends fc.Arbitrary<infer T> ? T : never;

/** Each rule as a clause of its own, in a letter without term. */
function contextOf({ rules, ...rest }: Made): JudgeContext {
  const clauses = rules.map((each, index): Clause => ({
    number: index + 1,
    text: '',
    language: 'nl',
    levels: [],
    rules: [each],
    says: { nl: '', en: '' },
  }));
  const mandates = [{ ...defaultMandate, clauses }];
  return {
    ...rest,
    mandates,
    now: NOW,
    zone: 'Europe/Amsterdam',
    totals: [],
    raised: {},
    lowered: {},
  };
}

const rank = (level: Level): number => LEVELS.indexOf(level);

/** What an act that goes ahead rests on: a clause that permits it, or the default of what stays inside. */
function grounded(judged: JudgedAct, made: Made): boolean {
  const { verdict, clause } = judge(judged, contextOf(made));
  if (verdict !== 'permitted' && verdict !== 'wait') return true;
  const alert = judged.kind === 'principal.alert';
  if (typeof clause === 'number') {
    const level = made.rules[clause - 1]?.level ?? 'never';
    return rank(level) >= rank(alert ? 'note' : 'unless-stopped');
  }
  const { leaves, reversible } = ACTS[judged.kind];
  // A colleague's desk is answered where the principal has said that his own may.
  const answers = judged.answersColleague && /^invitation\.(?:accept|decline)$/.test(judged.kind);
  // Telling the principal is the one exception: it asks for nothing.
  return clause === 'default' && (alert || answers || (!leaves && reversible));
}

test('no act without a clause or an approval: only what stays inside and can be undone has a default', () => {
  fc.assert(
    fc.property(act, context, (judged, made) => {
      expect(grounded(judged, made)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('a prohibition more never permits more', () => {
  fc.assert(
    fc.property(act, context, rule, (judged, made, extra) => {
      const banned: Made = { ...made, rules: [...made.rules, { ...extra, level: 'never' }] };
      const before = judge(judged, contextOf(made));
      const after = judge(judged, contextOf(banned));
      expect(rank(after.level)).toBeLessThanOrEqual(rank(before.level));
    }),
    { numRuns: 3000 },
  );
});

test('what conduct stops is never done without a person, what it refuses never at all', () => {
  fc.assert(
    fc.property(act, context, (judged, made) => {
      fc.pre(judged.kind !== 'principal.alert');
      const { verdict } = judge(judged, contextOf(made));
      const weights = judged.remarks.map(({ weight }) => weight);
      const done = verdict === 'permitted' || verdict === 'wait';
      expect(weights.includes('refuse') && verdict !== 'refused').toBe(false);
      expect(weights.includes('stop') && done).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('a foreign account never goes out unseen', () => {
  fc.assert(
    fc.property(act, context, (judged, made) => {
      fc.pre(judged.foreign.includes('account') && ACTS[judged.kind].leaves);
      const { verdict } = judge(judged, contextOf(made));
      expect(verdict).not.toBe('permitted');
      expect(verdict).not.toBe('wait');
    }),
    { numRuns: 1000 },
  );
});

test('every reason a verdict gives has words', () => {
  fc.assert(
    fc.property(act, context, (judged, made) => {
      const { reason, also } = judge(judged, contextOf(made));
      const silent = [reason, ...also].filter(({ key }) => key !== 'remark' && !(key in words));
      expect(silent).toEqual([]);
    }),
  );
});
