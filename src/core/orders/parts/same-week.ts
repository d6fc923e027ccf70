import { mondayOf } from '../../time/when/resolve/periods.ts';
import type { WhenFind, WhenSpan } from '../../time/when/find.ts';
import type { EventRef } from '../order.ts';
import type { Clause } from '../reading/clause.ts';
import { daysOn, today } from './resolve.ts';

/** A weekday of which nothing else is said than the hour or the part of the day. */
const BARE_WEEKDAY = {
  nl: /^(?:op\s+)?(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?:ochtend|middag|avond|morgen)?(?:$|[\s,]+(?:om|rond|tussen|van|vanaf|na|voor|half|kwart|\d))/i,
  en: /^(?:on\s+)?(?:mon|tues?|wed|thurs?|thur|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:$|[\s,]+(?:at|around|between|from|after|before|half|quarter|morning|afternoon|evening|noon|\d))/i,
} as const;

/** Words that tell of another week or day after all: "vrijdag over een week", "Friday 3 December". */
const OTHER_WEEK = {
  nl: /week|weken|\d{1,2}\s(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\d[-/]\d/i,
  en: /week|fortnight|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*\s\d|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d(?:st|nd|rd|th)\b|\d[-/]\d/i,
} as const;

/**
 * "Verzet het overleg van donderdag 17 december naar vrijdag": a weekday by itself is one of the week in which the event
 * stands, unless that day has passed or is today.
 */
export function inWeekOf(event: EventRef, find: WhenFind, clause: Clause): WhenFind {
  const { context } = clause;
  const { language } = context;
  const { from } = find;
  if (from === null || !BARE_WEEKDAY[language].test(find.text)) return find;
  if (OTHER_WEEK[language].test(find.text)) return find;
  const there = mondayOf(Temporal.PlainDate.from(event.start.slice(0, 10)));
  const found = mondayOf(Temporal.PlainDate.from(from.slice(0, 10)));
  const { days } = found.until(there, { largestUnit: 'days' });
  const move = (span: WhenSpan): WhenSpan => daysOn(span, days);
  const moved = move(find);
  if (days === 0 || moved.from === null) return find;
  // Who means today says so: on a Monday "to Monday" is the next one, unless it stands today.
  const now = today(context);
  const isToday = moved.from.slice(0, 10) === now && event.start.slice(0, 10) !== now;
  if (isToday) return { ...find, alternatives: [] };
  if (moved.from.slice(0, 10) < now) return find;
  clause.assume('orders.assumed-that-week');
  return {
    ...find,
    ...moved,
    alternatives: (find.alternatives ?? [])
      .filter((each) => each.from?.slice(0, 10) === from.slice(0, 10))
      .map(move),
    assumptions: find.assumptions.filter((each) => each !== 'week'),
  };
}
