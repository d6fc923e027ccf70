import type { Remark } from '../../../core/act.ts';
import { heardAbout } from '../../../core/chasing/heard.ts';
import type { Decision } from '../../../core/decision.ts';
import type { TimesAnswer } from '../../../core/diary/invitations/answers/times-answer.ts';
import {
  answerSources,
  notVouched,
  onHisClock,
  quotedFrom,
  SURE_ANSWER,
  wordsOf,
} from '../../../core/diary/acting/letters/answer-words.ts';
import { isOwn, messageOf } from '../../../core/conduct/look.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import {
  alsoOn,
  mustBeSeen,
  note,
  warning,
  type Deciding,
} from '../../../core/diary/acting/deciding.ts';
import { nameOf } from '../../../core/diary/acting/letters/naming.ts';
import { book } from './book.ts';
import { offeredTo, type Answered } from './offered-to.ts';
import { asksBack, unclear } from './unclear.ts';
import { otherTime } from './other-time.ts';
import { toHim, type Answering } from './answering.ts';

/**
 * Somebody answers to times that were offered to him. Plain words are misread now and then, so whatever comes of them is
 * shown with the words it rests on before it is done. Empty: nothing was offered to him, or he says nothing of it.
 */
export function onAnswer(deciding: Deciding): readonly Decision[] {
  const { situation } = deciding;
  const message = messageOf(situation);
  if (message === null || message.automatic !== null) return [];
  if (isOwn(situation, message.from[0]?.address ?? '')) return [];
  const answered = offeredTo(deciding, message);
  if (answered === null || answered.holds.length === 0) return [];
  const read = deciding.diary.timesAnswer;
  if (read?.offered.length !== answered.holds.length) return [];
  const resting = alsoOn(deciding, answerSources(deciding, message, read));
  const decided = onRead(resting, answered, read, message);
  return decided.length === 0 ? [] : [...heardFrom(deciding, answered), ...decided];
}

/** He has said something of it, clear or not: nobody reminds him of it before he is asked again. */
function heardFrom({ situation, sources }: Deciding, { holds }: Answered): readonly Decision[] {
  return holds.slice(0, 1).flatMap((hold) => {
    const { offer, address } = hold;
    const name = nameOf(hold);
    return heardAbout(
      situation,
      { kind: 'offer', about: offer, addresses: [address], name },
      sources,
    );
  });
}

function onRead(
  deciding: Deciding,
  answered: Answered,
  read: TimesAnswer,
  message: MessageReading,
): readonly Decision[] {
  const { holds } = answered;
  const sure = read.offered.map(({ answer, certainty }) =>
    certainty >= SURE_ANSWER ? answer : 'unknown',
  );
  const [first] = holds;
  const said = wordsOf(read);
  if (first === undefined) return [];
  const who = nameOf(first);
  const quoted = quotedFrom(read);
  const answering: Answering = {
    ...answered,
    to: toHim(message, first),
    remarks: [...remarksOn(answered, message, { who, quoted }), ...onHisClock(read.elsewhere, who)],
  };
  if (said.length === 0 && !asksBack(answering, message)) return [];
  const chosen = holds.filter((_hold, index) => sure[index] === 'yes');
  if (chosen.length > 0) return book(deciding, answering, chosen);
  const none = sure.every((answer) => answer === 'no' || answer === 'other');
  const [proposal] = read.proposals;
  if (
    none ||
    (proposal !== undefined && proposal.certainty >= SURE_ANSWER && !sure.includes('maybe'))
  )
    return otherTime(deciding, answering, { proposal: proposal ?? null, none });
  // On a condition, or he comes back to it: that is clear, and waits for him, as long as the times do.
  if (sure.includes('maybe') && answered.is === 'standing')
    return [note(deciding, sentence('diary.answer-unclear', { who, words: quoted }))];
  return unclear(deciding, answering, { message, quoted });
}

/** What a person must see before he consents: that it was read from plain words, and whose they are. */
function remarksOn(
  { by, is }: Answered,
  message: MessageReading,
  { who, quoted }: { readonly who: string; readonly quoted: string },
): readonly Remark[] {
  const address = message.from[0]?.address ?? '';
  return [
    mustBeSeen(sentence('diary.read-from-words', { words: quoted })),
    ...(is === 'late' ? [warning(sentence('diary.answered-late', { who }))] : []),
    ...(by === 'name' ? [warning(sentence('diary.known-by-name', { who, address }))] : []),
    ...notVouched(message),
  ];
}
