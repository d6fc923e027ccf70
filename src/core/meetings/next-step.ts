import type { Instant } from '../time/instant.ts';
import type { Convening, KeptTime, Party } from './convening.ts';
import { allHaveSaid, isPoll } from './poll.ts';
import { awaited, tallies, type Tally } from './tally.ts';

/** Times are sought so often; then the principal says what becomes of it. */
export const MOST_ROUNDS = 3;

/** A question to one party: times he has not been asked about. */
export interface Ask {
  readonly party: Party;
  readonly times: readonly KeptTime[];
}

/** What is to be done next for a meeting that is being arranged. */
export type Step =
  /** Enough have agreed. `others`: what is let go with it. */
  | { readonly step: 'book'; readonly tally: Tally; readonly others: readonly KeptTime[] }
  /** A time is possible, and somebody was not asked about it. `anew`: he was, among others, and chose another. */
  | { readonly step: 'ask'; readonly asks: readonly Ask[]; readonly anew: boolean }
  /** No time that is held can become agreed: others are sought, and these let go. */
  | { readonly step: 'seek'; readonly gone: readonly KeptTime[] }
  /** A poll has not brought enough together: the principal chooses among what there is, the best first. */
  | { readonly step: 'choose'; readonly among: readonly Tally[] }
  /** It depends on these. */
  | { readonly step: 'wait'; readonly on: readonly Party[] }
  /** Sought often enough. */
  | { readonly step: 'give-up'; readonly gone: readonly KeptTime[] };

/** The best next step, of what is known now. Total, and the same for the same convening. */
export function nextStep(convening: Convening, now: Instant): Step {
  const all = tallies(convening).filter(({ time }) => time.from > now);
  const agreed = all.filter(({ verdict }) => verdict === 'agreed');
  const settled = all.find(({ time, yes }) => time.id === convening.settled && yes.length > 0);
  const best = settled ?? bestOf(agreed);
  const held = convening.times.filter(({ state }) => state === 'held');
  if (best !== null)
    return { step: 'book', tally: best, others: held.filter((one) => one !== best.time) };
  const open = all.filter(({ verdict }) => verdict === 'open');
  if (isPoll(convening) && all.length > 0) return pollStep(convening, all, now);
  if (open.length === 0)
    return convening.rounds >= MOST_ROUNDS
      ? { step: 'give-up', gone: held }
      : { step: 'seek', gone: held };
  const asks = asksOf(convening, open);
  if (asks.length > 0) return { step: 'ask', asks, anew: false };
  const on = [...new Set(open.flatMap((tally) => awaited(tally, convening)))];
  const isOpen = open.some((tally) =>
    awaited(tally, convening).some((party) => !hasChosen(convening, party, tally.time)),
  );
  if (isOpen) return { step: 'wait', on };
  const anew = askedAnew(convening, open);
  return anew === null ? { step: 'wait', on } : { step: 'ask', asks: anew, anew: true };
}

/** Everybody has had all times in one letter; until its term it is waited for whoever has not answered. */
function pollStep(convening: Convening, all: readonly Tally[], now: Instant): Step {
  if (convening.nextAt <= now || allHaveSaid(convening)) return choosing(all);
  return { step: 'wait', on: [...new Set(all.flatMap((tally) => awaited(tally, convening)))] };
}

/** A poll that has run its term is chosen from again, as it stands now; null where none of its times is still to come. */
export function choiceAnew(
  convening: Convening,
  now: Instant,
): Extract<Step, { readonly step: 'choose' }> | null {
  const all = tallies(convening).filter(({ time }) => time.from > now);
  return all.length === 0 ? null : choosing(all);
}

function choosing(all: readonly Tally[]): Extract<Step, { readonly step: 'choose' }> {
  return { step: 'choose', among: all.toSorted(byPlace) };
}

/** Where most come first. */
function byPlace(one: Tally, other: Tally): number {
  return isBetter(one, other) ? -1 : isBetter(other, one) ? 1 : 0;
}

function isAskedTwice({ asked }: KeptTime, address: string): boolean {
  return asked.some(({ party, often }) => party === address && often > 1);
}

/**
 * He has said something of what is held, and nothing of this time, though he was asked about both: who was asked about it since he
 * wrote has it before him still.
 */
function hasChosen({ said, times }: Convening, { address }: Party, time: KeptTime): boolean {
  const askedAt = ({ asked }: KeptTime): number =>
    asked.find(({ party }) => party === address)?.at ?? 0;
  const held = times.filter(({ state }) => state === 'held');
  return said.some(
    (one) =>
      one.party === address &&
      held.some((other) => other.id === one.time && askedAt(other) >= askedAt(time)),
  );
}

/**
 * Everybody has chosen, and not the same: of the time that most have chosen the others are asked whether they could come then
 * after all, and then of the next; of those that nobody chose they are asked in one letter. Null where they were asked all that.
 */
function askedAnew({ parties, said }: Convening, open: readonly Tally[]): readonly Ask[] | null {
  const chosen = open.filter(({ yes }) => yes.length > 0).toSorted(byPlace);
  // Who says "perhaps" comes back to it himself.
  const unchosen = open.filter(
    ({ yes, time }) => yes.length === 0 && said.every((one) => one.time !== time.id),
  );
  for (const tallies of [...chosen.map((tally) => [tally]), unchosen]) {
    const asks = parties.flatMap((party): readonly Ask[] => {
      const times = tallies
        .filter((tally) => tally.unknown.includes(party) && mayBeAskedAnew(tally, party))
        .map(({ time }) => time);
      return times.length === 0 ? [] : [{ party, times }];
    });
    if (asks.length > 0) return asks;
  }
  return null;
}

function mayBeAskedAnew({ time }: Tally, { address, need }: Party): boolean {
  return need !== 'preferably' && time.askedOf.includes(address) && !isAskedTwice(time, address);
}

/** The time that most come to, of those the one that fewest come to only if need be, and of those the earliest. */
function bestOf(agreed: readonly Tally[]): Tally | null {
  return agreed.reduce<Tally | null>(
    (best, one) => (best === null || isBetter(one, best) ? one : best),
    null,
  );
}

function isBetter(one: Tally, than: Tally): boolean {
  const more = one.yes.length - than.yes.length;
  return more === 0 ? one.ifNeed.length < than.ifNeed.length : more > 0;
}

/** Nobody is asked twice about the same time; everybody is asked about all in one letter. */
function asksOf({ parties }: Convening, open: readonly Tally[]): readonly Ask[] {
  return parties.flatMap((party): readonly Ask[] => {
    const times = open
      .filter(
        ({ time, unknown }) => unknown.includes(party) && !time.askedOf.includes(party.address),
      )
      .map(({ time }) => time);
    return times.length === 0 ? [] : [{ party, times }];
  });
}
