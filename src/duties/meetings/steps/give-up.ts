import type { Decision, Follow, WakeDecision } from '../../../core/decision.ts';
import { askHim, type Choice, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { subjectFor } from '../letters/subject.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import { BESIDES } from '../../../core/meetings/asked-besides.ts';
import type { Convening, KeptTime, Party } from '../../../core/meetings/convening.ts';
import { inBoth, sentence, type Language, type Sentence } from '../../../core/text/words.ts';
import { LOOK, RANG, REST, SEEK, type MeetingWake } from '../../../core/meetings/wakes.ts';
import { MOST_ROUNDS } from '../../../core/meetings/next-step.ts';
import { isPastAsking } from '../../../core/meetings/silence.ts';
import { changed, lookLater, wakeFor } from '../deciding.ts';
import { noTimeLetter } from '../letters/no-letter.ts';
import { recipientOf, shortly } from './people.ts';
import { releaseTimes } from './release-times.ts';

/**
 * It cannot be arranged by asking on: what is kept is let go, and the principal says what becomes of it.
 * @param why sought often enough unless given
 */
export function giveUp(
  deciding: Deciding,
  convening: Convening,
  gone: readonly KeptTime[],
  why?: Sentence,
): readonly Decision[] {
  const values = saying(deciding, convening);
  const often = inBoth((language) => sayOften(attempts(convening), language));
  const reason = why ?? sentence('meetings.no-time-for-all', { ...values, often });
  return [
    ...releaseTimes(deciding, gone),
    askPrincipal(deciding, convening, reason),
    ...lookAgain(deciding, convening, sentence('meetings.waits-for-you')),
  ];
}

/** How often times were put to whoever was written to most: never fewer than it is given up after. */
function attempts({ parties, times }: Convening): number {
  const letters = parties.map(({ address }) => {
    const left = times.flatMap(({ asked }) =>
      asked.flatMap(({ party, leftAt }) => (party === address && leftAt !== null ? [leftAt] : [])),
    );
    return new Set(left).size;
  });
  return Math.max(MOST_ROUNDS, ...letters);
}

const COUNTS = {
  nl: ['drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const;

function sayOften(count: number, language: Language): string {
  return COUNTS[language][count - MOST_ROUNDS] ?? String(count);
}

/** Looks at it again later, whatever comes of it meanwhile. */
export function lookAgain(
  deciding: Deciding,
  { id }: Pick<Convening, 'id'>,
  reason: Sentence,
  { why = LOOK, days }: { readonly why?: MeetingWake; readonly days?: number } = {},
): readonly Follow[] {
  const nextAt = lookLater(deciding, days);
  return [
    changed(deciding, { change: 'look', convening: id, nextAt }, reason),
    wakeFor(deciding, id, nextAt, why),
  ];
}

/** With whom, and about what. */
export function saying({ situation }: Deciding, { parties, about, what }: Convening) {
  const names = parties.map(({ name }) => name);
  return {
    who: shortly(names, situation.profile.language),
    what: about ?? what ?? '',
    // With one person more than one thing may be going on.
    about: inBoth((language) =>
      about === null ? '' : ` ${language === 'nl' ? 'over' : 'about'} ${about}`,
    ),
  };
}

/** What only the principal can say: he rings, other times are sought, or it rests. */
export function askPrincipal(deciding: Deciding, convening: Convening, reason: Sentence): Decision {
  const choices = [
    ringing(deciding, convening),
    ...goingOn(deciding, convening),
    resting(deciding, convening),
  ];
  return askHim(deciding, reason, choices, convening.id);
}

/** Working days after which he is asked what came of a call. */
const RANG_DAYS = 3;

/** He rings himself; what came of it is asked after later. */
export function ringing(deciding: Deciding, convening: Convening): Choice {
  return {
    said: sentence('meetings.choice-telephone'),
    follows: untilHeRang(deciding, convening),
  };
}

/** What came of it is asked after later, behind the moment at which it was to be looked at anyway. */
export function untilHeRang(deciding: Deciding, convening: Convening): readonly Follow[] {
  const reason = sentence('meetings.waits', saying(deciding, convening));
  return lookAgain(deciding, convening, reason, { why: RANG, days: RANG_DAYS });
}

/** The search goes on, unless somebody has left it unanswered twice: a third time would go the same way. */
export function goingOn(deciding: Deciding, convening: Convening): readonly Choice[] {
  return convening.parties.some((party) => isPastAsking(convening, party))
    ? []
    : [seekingOn(deciding, convening, 'seek-on')];
}

/** Other times are sought at once. */
export function seekingOn(
  deciding: Deciding,
  convening: Convening,
  choice: 'seek-on' | 'other-times',
): Choice {
  const { now } = deciding.situation;
  const { id } = convening;
  const reason = sentence('meetings.taken-up', saying(deciding, convening));
  return {
    said: sentence(`meetings.choice-${choice}`),
    follows: [
      changed(deciding, { change: 'renew', convening: id, nextAt: lookLater(deciding) }, reason),
      wakeFor(deciding, id, now, SEEK),
    ],
  };
}

/** Nothing more is done about it. Between the question and his answer more may have been kept and said: it is looked at then. */
export function resting(deciding: Deciding, convening: Convening): Choice {
  return { said: sentence('meetings.choice-let-rest'), follows: [toRest(deciding, convening)] };
}

/** It is ended as it stands by then. */
export function toRest(deciding: Deciding, { id }: Convening): WakeDecision {
  return wakeFor(deciding, id, deciding.situation.now, REST);
}

/** It rests: what is kept is let go, nobody is reminded of it, and whoever answered hears that no time was found. */
export function rested(deciding: Deciding, convening: Convening): readonly Decision[] {
  return [...tellingSo(deciding, convening), ...dropped(deciding, convening)];
}

/** Whoever answered, or asked for it, hears that no time was found: nobody who wrote is left without an answer. */
function tellingSo(deciding: Deciding, convening: Convening): readonly Follow[] {
  return convening.parties
    .filter((party) => isOwedWord(convening, party))
    .flatMap((party) => {
      const recipient = recipientOf(deciding, party);
      const letter = mailTo(deciding, recipient, {
        kind: 'correspondence.decline',
        key: `no-time:${convening.id}:${party.address}`,
        subject: subjectFor(deciding, recipient.tone, convening),
        body: noTimeLetter(deciding, recipient.tone),
        under: party.latest,
        reason: sentence('meetings.says-no-time', { who: party.name }),
      });
      return letter === null ? [] : [letter];
    });
}

/** He was written to, and has said something of it since. */
function isOwedWord({ said, wishes }: Convening, { address, reached, unclear }: Party): boolean {
  const heard = [...said, ...wishes].some(({ party }) => party === address);
  return reached && (heard || unclear > 0);
}

/** Ends it without a meeting. */
export function dropped(deciding: Deciding, convening: Convening): readonly Follow[] {
  const { situation, sources } = deciding;
  const reason = sentence('meetings.given-up', saying(deciding, convening));
  const threads = new Set(convening.parties.flatMap(({ thread }) => thread ?? []));
  const loops = situation.loaded.loops.filter(
    ({ state, thread, about }) =>
      state === 'open' && about !== BESIDES && thread !== null && threads.has(thread),
  );
  return [
    ...releaseTimes(
      deciding,
      convening.times.filter(({ state }) => state === 'held'),
    ),
    changed(deciding, { change: 'end', convening: convening.id, state: 'dropped' }, reason),
    ...loops.map(({ id }): Follow => ({
      kind: 'loop',
      change: { change: 'close', loop: id, outcome: 'dropped' },
      sources,
      reason,
    })),
  ];
}
