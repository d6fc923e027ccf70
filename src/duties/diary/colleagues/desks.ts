import type { Remark } from '../../../core/act.ts';
import { ALL_DAY, ALL_HOURS, participant } from '../../../core/diary/availability/asking/make.ts';
import type { Participant } from '../../../core/diary/availability/asking/question.ts';
import { busyIndex } from '../../../core/diary/availability/busy-index.ts';
import { colleagueAt, type Colleague } from '../../../core/diary/colleague.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Situation } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import { warning, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { saidSpan } from '../../../core/diary/acting/times.ts';

/** Whether another desk of this office says it. */
export function isDesk({ arrival }: Pick<Situation, 'arrival'>): boolean {
  return arrival.channel === 'office';
}

/** Another principal of the office at an address; null for somebody outside. */
export function colleagueOf({ diary }: Deciding, address: string | null): Colleague | null {
  return colleagueAt(diary.colleagues ?? [], address);
}

/** The colleagues among some addresses, each once. */
export function colleaguesAmong(
  deciding: Deciding,
  addresses: readonly (string | null)[],
): readonly Colleague[] {
  return [...new Set(addresses.flatMap((address) => colleagueOf(deciding, address) ?? []))];
}

/**
 * Colleagues whose time counts when one is looked for: those who share it. Of the others nothing is known here, so that they
 * are free at no time; their desks are asked before anything stands.
 */
export function sharing(
  deciding: Deciding,
  addresses: readonly (string | null)[],
): readonly Participant[] {
  const { zone } = deciding.situation.profile;
  return colleaguesAmong(deciding, addresses).flatMap(({ owner, name, busy, known }) =>
    busy === null
      ? []
      : participant({
          id: owner,
          name,
          zone,
          busy: busyIndex(busy, known),
          // His hours and habits are not shared: his own desk minds them when it is asked.
          hours: { zone, week: ALL_HOURS, exceptions: [], daysOff: new Map(), assumed: false },
          daytime: ALL_DAY,
        }),
  );
}

/** Names of colleagues of whose time nothing is known here. */
export function notSharing(
  deciding: Deciding,
  addresses: readonly (string | null)[],
): readonly string[] {
  return colleaguesAmong(deciding, addresses)
    .filter(({ busy }) => busy === null)
    .map(({ name }) => name);
}

/** What is to be known of a time before it is asked of them: taken, or nobody can tell. */
export function remarksOn(
  deciding: Deciding,
  colleagues: readonly Colleague[],
  span: Span,
): readonly Remark[] {
  const when = saidSpan(deciding, span);
  return colleagues.flatMap(({ name, busy, known }): readonly Remark[] => {
    const within = span.from >= known.from && span.until <= known.until;
    const over = (busy ?? []).filter(({ from, until }) => from < span.until && until > span.from);
    if (busy === null || !within || over.some(({ kind }) => kind === 'unknown'))
      return [warning(sentence('diary.colleague-unknown', { who: name }))];
    return over.length === 0
      ? []
      : [warning(sentence('diary.colleague-taken', { who: name, when }))];
  });
}
