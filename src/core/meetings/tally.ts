import type { Convening, KeptTime, Party } from './convening.ts';

/** How a time stands with those who were asked. */
export interface Tally {
  readonly time: KeptTime;
  /** `agreed`: enough have said yes; `out`: it cannot become enough any more; `open`: it depends on who has not said. */
  readonly verdict: 'agreed' | 'out' | 'open';
  readonly yes: readonly Party[];
  /** Those of them who come only where no other time is found. */
  readonly ifNeed: readonly Party[];
  readonly no: readonly Party[];
  /** Asked, or not yet, and has not said; who answers "perhaps" is among them. */
  readonly unknown: readonly Party[];
}

/** The tally of every time that is still held, the earliest first. */
export function tallies(convening: Convening): readonly Tally[] {
  return convening.times
    .filter(({ state }) => state === 'held')
    .toSorted((one, other) => one.from - other.from)
    .map((time) => tallyOf(convening, time));
}

/** How any time stands, held or not: whether enough said yes to it, or it cannot become enough. */
export function verdictOn(convening: Convening, time: KeptTime): Tally['verdict'] {
  return tallyOf(convening, time).verdict;
}

function tallyOf(convening: Convening, time: KeptTime): Tally {
  const by = (answer: 'yes' | 'if-need' | 'no'): readonly Party[] =>
    convening.parties.filter((party) => answerOf(convening, party, time) === answer);
  const [ifNeed, no] = [by('if-need'), by('no')];
  const plain = by('yes');
  const yes = convening.parties.filter((party) => plain.includes(party) || ifNeed.includes(party));
  const unknown = convening.parties.filter((party) => !yes.includes(party) && !no.includes(party));
  return { time, yes, ifNeed, no, unknown, verdict: verdictOf(convening, yes, no) };
}

function answerOf({ said }: Convening, { address }: Party, { id }: KeptTime) {
  return said.findLast((one) => one.party === address && one.time === id)?.answer ?? null;
}

function verdictOf(
  { parties, quorum }: Convening,
  yes: readonly Party[],
  no: readonly Party[],
): Tally['verdict'] {
  const group = parties.filter(({ need }) => need === 'group');
  const needed = Math.min(quorum, group.length);
  const left = group.filter((party) => !no.includes(party));
  if (no.some(({ need }) => need === 'must') || left.length < needed) return 'out';
  const sure = yes.filter(({ need }) => need === 'group').length >= needed;
  const all = parties.every((party) => party.need !== 'must' || yes.includes(party));
  // Where everybody only comes preferably, one who does is a meeting.
  return all && sure && yes.length > 0 ? 'agreed' : 'open';
}

/** Who must still say something about a time before it can be agreed: nobody waits for who comes preferably. */
export function awaited({ time, unknown }: Tally, convening: Convening): readonly Party[] {
  const onlyPreferably = convening.parties.every(({ need }) => need === 'preferably');
  return unknown.filter(
    ({ need, address }) =>
      (need !== 'preferably' || onlyPreferably) && time.askedOf.includes(address),
  );
}
