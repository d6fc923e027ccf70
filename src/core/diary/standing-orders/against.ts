import type { Remark } from '../../act.ts';
import { sayStanding } from '../../orders/standing/say-standing.ts';
import { inBoth, sentence } from '../../text/words.ts';
import { inZone, type Zone } from '../../time/instant.ts';
import { warning, type Deciding } from '../acting/deciding.ts';
import type { Span } from '../span.ts';
import { holdsOnDay, isAbout, type StandingRecord } from './standing-order.ts';

/** Whether an order keeps some of a stretch free of appointments. */
export function freedAt(
  { rule, period }: Pick<StandingRecord, 'rule' | 'period'>,
  { from, until }: Span,
  zone: Zone,
): boolean {
  if (rule.rule !== 'free') return false;
  const begins = inZone(from, zone);
  const ends = inZone(until, zone);
  const day = begins.toPlainDate().toString();
  if (!holdsOnDay({ period }, day)) return false;
  if (rule.weekdays !== null && !rule.weekdays.includes(begins.dayOfWeek)) return false;
  const { hours } = rule;
  if (hours === null) return true;
  const isLater = Temporal.PlainDate.compare(ends.toPlainDate(), begins.toPlainDate()) > 0;
  const clock = (at: Temporal.ZonedDateTime): string => at.toPlainTime().toString().slice(0, 5);
  return clock(begins) < hours.until && (isLater || clock(ends) > hours.from);
}

/**
 * What speaks against a time that somebody named himself: an order that keeps it free, or something that goes first and
 * stands there. He may want it all the same; he is told. `title`: what is to come there.
 */
export function againstStanding(
  { situation, diary }: Deciding,
  span: Span,
  title: string,
): readonly Remark[] {
  const { zone } = situation.profile;
  return (diary.standing ?? []).flatMap((one): readonly Remark[] => {
    const clause = inBoth((language) => sayStanding(one, language));
    const { rule } = one;
    if (rule.rule === 'free')
      return freedAt(one, span, zone) ? [warning(sentence('diary.against-free', { clause }))] : [];
    const isFirst = diary.entries.some(
      ({ occurrence: { summary, startAt, endAt } }) =>
        startAt < span.until && endAt > span.from && isAbout(summary ?? '', rule.topic),
    );
    const day = inZone(span.from, zone).toPlainDate().toString();
    return isFirst && holdsOnDay(one, day) && !isAbout(title, rule.topic)
      ? [warning(sentence('diary.against-first', { clause }))]
      : [];
  });
}
