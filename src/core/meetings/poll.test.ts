import { expect, test } from 'vitest';
import type { Convening, Need, Said } from './convening.ts';
import { nextStep } from './next-step.ts';
import { POLL_FROM } from './poll.ts';

const NOW = Date.UTC(2026, 10, 24, 8);
const DAY = 86_400_000;

/** As many people, two times that were put to all of them, and what they said: `0a yes`. */
function convening(
  count: number,
  says: readonly string[],
  more: { readonly need?: Need; readonly quorum?: number; readonly settled?: string } = {},
): Convening {
  const parties = Array.from({ length: count }, (_, at) => ({
    name: `P${at}`,
    address: `p${at}`,
    need: more.need ?? ('must' as const),
    thread: null,
    reached: true,
    latest: null,
    unclear: 0,
  }));
  const all = parties.map(({ address }) => address);
  return {
    id: 'co-1',
    state: 'open',
    what: null,
    about: null,
    minutes: 60,
    place: null,
    online: false,
    from: null,
    until: null,
    parties,
    quorum: more.quorum ?? 0,
    times: ['a', 'b'].map((id, at) => ({
      id,
      uid: id,
      from: NOW + (at + 7) * DAY,
      until: NOW + (at + 7) * DAY + 3_600_000,
      state: 'held',
      askedOf: all,
      asked: all.map((party) => ({ party, often: 1, at: NOW, leftAt: NOW })),
    })),
    said: says.map((line): Said => {
      const [who = '', answer = ''] = line.split(' ');
      const given = (['yes', 'if-need', 'no', 'maybe'] as const).find((one) => one === answer);
      if (given === undefined) throw new Error(line);
      const [party, time] = [`p${who.slice(0, -1)}`, who.slice(-1)];
      return { party, time, answer: given, words: '', arrival: 'in-1' };
    }),
    wishes: [],
    rounds: 1,
    openedBy: 'in-1',
    nextAt: NOW + 5 * DAY,
    ...(more.settled === undefined ? {} : { settled: more.settled }),
  };
}

/** Everybody says the same of the two times. */
function everybody(count: number, a: string, b: string): readonly string[] {
  return Array.from({ length: count }, (_, at) => [`${at}a ${a}`, `${at}b ${b}`]).flat();
}

/** What is done, and about which times. */
function step(of: Convening, now = NOW): string {
  const next = nextStep(of, now);
  if (next.step === 'book') return `book ${next.tally.time.id}`;
  if (next.step === 'choose') return `choose ${next.among.map(({ time }) => time.id).join(' ')}`;
  return next.step;
}

test('if need be is a yes, and comes behind one that is given gladly', () => {
  expect(step(convening(1, ['0a if-need', '0b no']))).toBe('book a');
  expect(step(convening(1, ['0a if-need', '0b yes']))).toBe('book b');
  expect(step(convening(2, ['0a if-need', '1a yes', '0b yes', '1b yes']))).toBe('book b');
});

test('few are asked on, one after another; many are waited for until the term', () => {
  const split = ['0a yes', '0b no', '1a no', '1b yes'];
  expect(step(convening(2, split))).toBe('seek');
  expect(step(convening(POLL_FROM, split))).toBe('wait');
  expect(step(convening(POLL_FROM, split), NOW + 5 * DAY)).toBe('choose a b');
});

test('a poll is booked as soon as enough agree, and asked about once all have spoken', () => {
  expect(step(convening(6, everybody(6, 'yes', 'no')))).toBe('book a');
  const four = everybody(4, 'no', 'yes');
  expect(step(convening(6, four, { need: 'group', quorum: 4 }))).toBe('book b');
  expect(step(convening(6, four, { need: 'group', quorum: 5 }))).toBe('wait');
  const all = [...four, '4a yes', '4b no', '5a yes', '5b no'];
  expect(step(convening(6, all, { need: 'group', quorum: 5 }))).toBe('choose b a');
});

test('what the principal chose is booked, though fewer can come', () => {
  const said = [...everybody(4, 'no', 'yes'), '4a yes', '4b no', '5a yes', '5b no'];
  expect(step(convening(6, said, { settled: 'a' }))).toBe('book a');
  // Nobody can come to it any more: that is no meeting.
  expect(step(convening(6, everybody(6, 'no', 'maybe'), { settled: 'a' }))).toBe('choose a b');
});
