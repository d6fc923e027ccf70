import { personAt } from '../../../core/conduct/look.ts';
import type { Decision } from '../../../core/decision.ts';
import { isAppointment } from '../../../core/diary/arranging/meeting-of.ts';
import { note, left, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { namedAs } from '../../../core/people/salutation.ts';
import type { ThreadEntry } from '../../../core/situation.ts';
import { inBoth, sentence } from '../../../core/text/words.ts';
import { HOUR_MS, MINUTE_MS } from '../../../core/time/instant.ts';
import { dayOf, sayTime } from '../../../core/time/say-date.ts';

/** How long before the appointment it must be settled. */
const BEFORE_MS = 90 * MINUTE_MS;

/** What papers are called, in letters of ours; no word of these names anybody. */
const PAPERS =
  /\b(?!de\b|het\b)[a-z]*(?:stukken|documenten|papieren|papers|documents|afschriften|verklaring|rapport|report|statement)\b/i;

/**
 * The hour has come, and what was asked for is not there: the principal is rung at once, and finds a proposal. Whoever is to
 * come hears nothing yet; that is his to decide. What is rung about holds no name; it may lie on a table.
 */
export function onPapersDue(deciding: Deciding): readonly Decision[] {
  const { situation, diary, sources } = deciding;
  const { loaded, profile, now } = situation;
  const asked = loaded.loops.find(({ state, owes }) => state === 'open' && owes === 'they');
  if (asked === undefined) return [left(deciding, sentence('diary.papers-there'))];
  const { zone } = profile;
  const [next] = diary.entries
    .filter(isAppointment)
    .map(({ occurrence }) => occurrence)
    .filter(({ startAt }) => startAt > now && dayOf(startAt, zone).equals(dayOf(now, zone)))
    .toSorted((one, other) => one.startAt - other.startAt);
  if (next === undefined) return [left(deciding, sentence('diary.papers-no-appointment'))];
  const person = personAt(loaded.people, asked.address);
  const latest = Math.max(now + HOUR_MS / 2, next.startAt - BEFORE_MS);
  const number = person?.telephones[0] ?? null;
  const values = {
    what: papersIn(loaded.thread),
    now: inBoth((language) => sayTime(now, zone, language)),
    at: inBoth((language) => sayTime(next.startAt, zone, language)),
  };
  const rings = { ...note(deciding, sentence('diary.papers-absent', values)), urgent: true };
  const who = inBoth((language) => namedAs({ person, name: '' }, language) || asked.address);
  return [
    rings,
    {
      kind: 'question',
      sources,
      reason: sentence('diary.papers-proposal', {
        ...values,
        who,
        title: next.summary ?? '…',
        latest: inBoth((language) => sayTime(latest, zone, language)),
        number: number === null ? '' : ` (${number})`,
      }),
      choices: ['ring', 'move', 'mine'].map((choice) =>
        sentence(`diary.papers-${choice}`, { who }),
      ),
      askAgainAt: latest,
    },
  ];
}

const THE_PAPERS = { nl: 'stukken', en: 'papers' } as const;

/** What was asked for, in the word of our own letter. */
function papersIn(thread: readonly ThreadEntry[]) {
  const ours = thread.findLast((entry) => entry.ours);
  return PAPERS.exec(ours?.own ?? '')?.[0]?.toLowerCase() ?? THE_PAPERS;
}
