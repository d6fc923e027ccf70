import type { Remark } from '../../act.ts';
import { personAt } from '../../conduct/look.ts';
import { guestClock, isInDay, type GuestClock } from '../guest.ts';
import { clockOf } from '../../people/clock.ts';
import { inBoth, sentence, type Both } from '../../text/words.ts';
import { sayClocks, sayElsewhere } from '../../time/say-elsewhere.ts';
import { warning, type Deciding } from './deciding.ts';
import { isWholeDays, saidLocal, spanOf, type LocalSpan } from './times.ts';

/** Those of some guests whose own clock has to be minded, each once. */
export function farAmong(
  { situation }: Deciding,
  people: readonly { readonly address: string | null }[],
): readonly GuestClock[] {
  const { loaded, profile, now } = situation;
  const known = new Set(
    people.flatMap(({ address }) =>
      address === null ? [] : (personAt(loaded.people, address) ?? []),
    ),
  );
  return [...known].flatMap(
    ({ name, clock }) => guestClock(name, clockOf(clock), { zone: profile.zone, now }) ?? [],
  );
}

/** A span in words, with what clocks elsewhere show: "…, 15.00–16.00 uur (9.00 uur in New York)". */
export function saidWithClocks(
  deciding: Deciding,
  at: LocalSpan,
  guests: readonly GuestClock[],
): Both {
  const said = saidLocal(deciding, at);
  if (isWholeDays(at)) return said;
  const { zone } = deciding.situation.profile;
  const zones = guests.map((guest) => guest.zone);
  return inBoth((language) => {
    const clocks = sayClocks(spanOf(at).from, zones, zone, language);
    return clocks === '' ? said[language] : `${said[language]} (${clocks})`;
  });
}

/** A time that he named himself stands, whatever the hour is elsewhere; but for whom it is no time of day, he is told. */
export function outsideTheirDay(
  { situation }: Deciding,
  at: LocalSpan,
  guests: readonly GuestClock[],
): readonly Remark[] {
  if (isWholeDays(at)) return [];
  const span = spanOf(at);
  const { zone } = situation.profile;
  return guests
    .filter((guest) => !isInDay(span, guest))
    .map((guest) => {
      const there = inBoth((each) => sayElsewhere(span.from, guest.zone, zone, each));
      return warning(sentence('diary.outside-their-day', { who: guest.name, there }));
    });
}
