import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { ProposedAct } from '../../core/act.ts';
import { inspectAct } from '../../core/conduct/inspect-act.ts';
import type { Situation } from '../../core/situation.ts';
import { say } from '../../core/text/words.ts';
import { diary } from './duty.ts';
import { anyExample, anything } from '../../../test/diary/any-diary.ts';
import { diarySituation } from './testing/situation.ts';

const actsOf = (situation: Situation): readonly ProposedAct[] =>
  diary.decide(situation).flatMap((one) => (one.kind === 'act' ? [one.act] : []));

test('whatever comes in is decided, with a source and a reason in both languages', () => {
  assert(
    property(anything, (situation) => {
      const decisions = diary.decide(situation);

      for (const decision of decisions) {
        expect(decision.sources.length).toBeGreaterThan(0);
        for (const language of ['nl', 'en'] as const) {
          const said = say(diary.words, { ...decision.reason, values: {} }, language);
          expect(said).not.toMatch(/^«|^$/);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('repeat: the same situation always decides the same, and is left as it was', () => {
  assert(
    property(anything, (situation) => {
      const before = JSON.stringify(situation);
      const first = diary.decide(situation);
      expect(diary.decide(structuredClone(situation))).toEqual(first);
      expect(JSON.stringify(situation)).toBe(before);
    }),
    { numRuns: 300 },
  );
});

test('only acts it may ask for, each under a key of its own, and nothing follows what does not exist', () => {
  assert(
    property(anything, (situation) => {
      const acts = actsOf(situation);
      const keys = acts.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const act of acts) {
        expect(diary.acts).toContain(act.kind);
        expect(act.amount).toBeNull();
        const first = act.preconditions.flatMap((one) =>
          one.kind === 'act-done' ? [one.key] : [],
        );
        expect(keys).toEqual(expect.arrayContaining(first));
      }
    }),
    { numRuns: 300 },
  );
});

/** Everybody a letter may go to: who wrote, who takes part in a meeting that stands, to whom time was offered. */
function allowed({ reading, loaded }: Situation): ReadonlySet<string> {
  const message = reading?.kind === 'message' ? reading : null;
  const texts = loaded.diary?.objects.map(({ text }) => text).join('\n') ?? '';
  const taking = [...texts.replaceAll(/\r\n[ \t]/g, '').matchAll(/mailto:([^\s]+)/g)].map(
    ([, address = '']) => address,
  );
  return new Set([
    ...(message?.from.map(({ address }) => address) ?? []),
    ...taking,
    ...(loaded.diary?.holds.map(({ address }) => address) ?? []),
  ]);
}

test('hostile: a letter to anybody else is only ever to an organiser, and is seen before it leaves', () => {
  let letters = 0;
  assert(
    property(anything, (situation) => {
      const known = allowed(situation);
      for (const act of actsOf(situation)) {
        if (act.payload.type !== 'mail') continue;
        letters += 1;
        const { mail } = act.payload;
        expect(mail.annexes).toEqual([]);
        expect(mail.cc).toEqual([]);
        const strangers = mail.to.filter(({ address }) => !known.has(address));
        if (strangers.length === 0) continue;
        expect(act.kind).toMatch(/^invitation\./);
        expect(act.remarks.some(({ weight }) => weight === 'stop')).toBe(true);
      }
    }),
    { numRuns: 700 },
  );
  // Without letters this would prove nothing.
  expect(letters).toBeGreaterThan(20);
});

test('hostile: what rests on plain words is seen by a person before anything is booked or let go', () => {
  let booked = 0;
  assert(
    property(anyExample, (example) => {
      const situation = diarySituation(example);
      for (const act of actsOf(situation)) {
        if (act.payload.type !== 'event') continue;
        booked += 1;
        const seen = act.remarks.some(({ weight }) => weight === 'stop');
        const follows = act.preconditions.some(({ kind }) => kind === 'act-done');
        expect(seen || follows).toBe(true);
        expect(act.sources.some(({ kind }) => kind === 'fact')).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
  expect(booked).toBeGreaterThan(20);
});

test('hostile: under secrecy no subject and no title in a guest’s calendar tells what it is about', () => {
  assert(
    property(anything, (situation) => {
      if (situation.profile.secrecy === 'none') return;
      for (const act of actsOf(situation)) {
        const keys = inspectAct(act, situation).remarks.map((remark) => remark.said.key);
        expect(keys).not.toContain('conduct.subject-tells');
        expect(keys).not.toContain('conduct.reminder-tells');
        const calendar = act.payload.type === 'mail' ? act.payload.mail.calendar : null;
        const told = calendar?.method === 'REQUEST' ? calendar.text : '';
        expect(told).not.toContain('Offerte');
      }
    }),
    { numRuns: 300 },
  );
});
