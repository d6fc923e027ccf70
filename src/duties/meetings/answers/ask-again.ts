import type { Decision, Follow } from '../../../core/decision.ts';
import { askHim, mustBeSeen, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { saidSpan } from '../../../core/diary/acting/times.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import { subjectFor } from '../letters/subject.ts';
import type { Convening, KeptTime, Party, Said, Wish } from '../../../core/meetings/convening.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import { MOST_QUOTED } from '../../../core/diary/acting/letters/answer-words.ts';
import { unclearLetter } from '../../../core/diary/acting/letters/unclear-letter.ts';
import { orOnHisPage } from '../letters/page-line.ts';
import { awaits, notSaidSince, unsent } from '../steps/ask.ts';
import { changed, wakeFor } from '../deciding.ts';
import { resting, ringing } from '../steps/give-up.ts';
import { recipientOf } from '../steps/people.ts';

/** An answer nobody can make out is asked back once, in plain words; the second is for a person. */
export function askAgain(
  deciding: Deciding,
  message: MessageReading,
  {
    convening,
    party,
    times,
  }: { readonly convening: Convening; readonly party: Party; readonly times: readonly KeptTime[] },
): readonly Decision[] {
  const words = message.own.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_QUOTED);
  const values = { who: party.name, words };
  if (party.unclear > 0) return [asksHim(deciding, convening, { party, times, values })];
  const reason = sentence(
    words === '' ? 'meetings.asks-again-empty' : 'meetings.asks-again',
    values,
  );
  const recipient = recipientOf(deciding, party);
  const { zone } = deciding.situation.profile;
  const letter = mailTo(deciding, recipient, {
    kind: 'meeting.offer',
    key: `unclear:${party.address}`,
    subject: subjectFor(deciding, recipient.tone, convening),
    body: orOnHisPage(
      deciding,
      unclearLetter(
        recipient,
        times.map((time) => ({ ...time, zone })),
      ),
      { convening: convening.id, address: party.address, tone: recipient.tone },
    ),
    reason,
    // Asked back, he owes an answer again.
    loop: awaits(deciding, convening, party),
    remarks: [mustBeSeen(words === '' ? reason : sentence('diary.read-from-words', { words }))],
    preconditions: [
      ...times.map(({ id }) => ({ kind: 'hold-stands', hold: id }) as const),
      ...notSaidSince(deciding, party),
    ],
  });
  return [letter ?? unsent(deciding)];
}

/** He reads it himself, and says which time it is. */
function asksHim(
  deciding: Deciding,
  convening: Convening,
  {
    party,
    times,
    values,
  }: {
    readonly party: Party;
    readonly times: readonly KeptTime[];
    readonly values: { readonly who: string; readonly words: string };
  },
): Decision {
  const { who, words } = values;
  const said = (chosen: KeptTime | null): readonly Follow[] => {
    const answers = times.map(({ id }) => ({
      time: id,
      answer: id === chosen?.id ? ('yes' as const) : ('no' as const),
      words,
    }));
    return heSaid(deciding, convening, { party, said: answers, wishes: [] });
  };
  const choices = [
    ...times.map((time) => ({
      said: sentence('meetings.choice-time', { who, when: saidSpan(deciding, time) }),
      follows: said(time),
    })),
    { said: sentence('meetings.choice-none'), follows: said(null) },
    ringing(deciding, convening),
    resting(deciding, convening),
  ];
  const key = words === '' ? 'meetings.cannot-read-empty' : 'meetings.cannot-read';
  return askHim(deciding, sentence(key, values), choices, convening.id);
}

/** What a person says for a party counts as if the party had said it, and is acted on at once. */
export function heSaid(
  deciding: Deciding,
  convening: Convening,
  {
    party,
    said,
    wishes,
  }: {
    readonly party: Party;
    readonly said: readonly Pick<Said, 'time' | 'answer' | 'words'>[];
    readonly wishes: readonly Omit<Wish, 'party'>[];
  },
): readonly Follow[] {
  const { now } = deciding.situation;
  const { id } = convening;
  const reason = sentence('meetings.he-said', { who: party.name });
  return [
    changed(
      deciding,
      { change: 'said', convening: id, party: party.address, said, wishes },
      reason,
    ),
    changed(deciding, { change: 'look', convening: id, nextAt: now }, reason),
    wakeFor(deciding, id, now),
  ];
}
