import { sayTime } from '../../../core/diary/acting/letters/offer-letters.ts';
import {
  MARKS,
  pageAnswer,
  type Mark,
  type PageAnswer,
} from '../../../core/meetings/page/page-answer.ts';
import { zoneOfPerson } from '../../../core/people/clock.ts';
import { say, sentence } from '../../../core/text/words.ts';
import { personWithAddress } from '../../../store/records/people.ts';
import { noteAnsweredOn } from '../../../store/records/meetings/answer-links.ts';
import { arrive } from '../../arrive.ts';
import type { Owner } from '../../owner.ts';
import { behindToken, openTimes, type Behind } from './moment-page.ts';
import { pageWords } from './words.ts';

/** Longest remark that is taken down: longer than anything a button is pressed for. */
const MOST_REMARK = 1_000;

/** So often one page may be answered: who changes his mind more often than that writes, or a machine does it. */
const MOST_ANSWERS = 30;

/** What was filled in, as it came from outside. */
export interface MomentGiven {
  /** By the id of a time. */
  readonly marks: Readonly<Record<string, string>>;
  readonly remark: string;
  /** What the page knew when it was shown. */
  readonly seen: string;
}

/** `taken`: it is on record and will be counted. `empty`: nothing was marked or said of what is open. */
export type MomentTaken = 'taken' | 'empty' | 'closed' | 'too-often' | 'unknown';

/** The button: what was marked comes in as an answer of that party, with no more authority than a mail of his. */
export async function answerMoment(
  owners: readonly Owner[],
  token: string,
  given: MomentGiven,
): Promise<MomentTaken> {
  const behind = await behindToken(owners, token);
  if (behind === null) return 'unknown';
  const { owner, link, convening } = behind;
  const closed =
    convening.state !== 'open' || convening.times.some(({ state }) => state === 'booked');
  if (closed || openTimes(behind).length === 0) return 'closed';
  const marks = marksIn(behind, given);
  const remark = plain(given.remark);
  if (marks.length === 0 && remark === '') return 'empty';
  if (link.answers >= MOST_ANSWERS) return 'too-often';
  const written = await inWords(behind, marks, remark);
  // Pressed twice on the same page, it is one answer.
  const seen = given.seen.slice(0, 40);
  const pressed = JSON.stringify([link.hash, seen, marks, remark]);
  const origin = owner.tools.keyedHash(owner.id, `page:${pressed}`);
  await putAway(owner, link.hash, origin, written);
  return 'taken';
}

type Marked = readonly { readonly time: string; readonly answer: Mark }[];

/** Only of times that stand open for him, in their order. */
function marksIn(behind: Behind, { marks }: MomentGiven): Marked {
  return openTimes(behind).flatMap(({ id }) => {
    const answer = MARKS.find((one) => one === (Object.hasOwn(marks, id) ? marks[id] : null));
    return answer === undefined ? [] : [{ time: id, answer }];
  });
}

/** Untrusted words, without what only a machine reads. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{C}\n]/gu, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MOST_REMARK);
}

/** The same in words, so that whoever looks it up later reads what he read. */
async function inWords(behind: Behind, marks: Marked, remark: string): Promise<PageAnswer> {
  const { owner, convening, party, profile, link } = behind;
  const person = await personWithAddress(owner.store.read, party.address);
  const { language } = link;
  const reader = { tone: { language, form: 'u' }, zone: zoneOfPerson(person) } as const;
  const times = new Map(openTimes(behind).map((time) => [time.id, time]));
  let text = '';
  const answers: PageAnswer['answers'] = [];
  for (const { time, answer } of marks) {
    const kept = times.get(time);
    if (kept === undefined) continue;
    const mark = say(pageWords, sentence(`page.${answer}`), language);
    const line = `${sayTime(kept, profile.zone, reader)}: ${mark}`;
    answers.push({ time, answer, line: { start: text.length, end: text.length + line.length } });
    text += `${line}\n`;
  }
  const head = remark === '' || text === '' ? '' : '\n';
  const start = text.length + head.length;
  const { latest } = party;
  return pageAnswer.parse({
    convening: convening.id,
    party: { name: party.name, address: party.address },
    to: profile.accounts[0]?.address ?? { name: profile.name, address: profile.addresses[0] ?? '' },
    language,
    at: owner.tools.clock.now(),
    text: `${text}${head}${remark}`,
    answers,
    remark: remark === '' ? null : { start, end: start + remark.length },
    about: {
      subject: latest?.subject ?? '',
      references: latest === null ? [] : [...new Set([latest.thread, latest.messageId])],
    },
  } satisfies PageAnswer);
}

/** On record and in line; what follows from it is decided like anything that comes in. */
async function putAway(
  owner: Owner,
  hash: string,
  origin: string,
  written: PageAnswer,
): Promise<void> {
  const blob = await owner.blobs.put(new TextEncoder().encode(JSON.stringify(written)));
  await owner.store.transact(async (writer) => {
    const arrival = await arrive(owner, writer, {
      kind: 'page',
      channel: 'page',
      origin,
      blob,
      by: 'office',
      marks: { bytes: owner.tools.keyedHash(owner.id, blob) },
    });
    if (arrival !== null) await noteAnsweredOn(writer, hash, arrival);
  });
  owner.tools.changed(owner.id);
}
