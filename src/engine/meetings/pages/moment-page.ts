import { objectIn } from '../../../core/diary/acting/acting.ts';
import { spanOfPart } from '../../../core/diary/acting/times.ts';
import { attendeeAmong } from '../../../core/diary/invitations/meeting.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Convening, KeptTime, Party } from '../../../core/meetings/convening.ts';
import { isPoll } from '../../../core/meetings/poll.ts';
import type { Mark, PageAnswer } from '../../../core/meetings/page/page-answer.ts';
import { pageAnswer } from '../../../core/meetings/page/page-answer.ts';
import { zoneOfPerson } from '../../../core/people/clock.ts';
import { toneFor, type Tone } from '../../../core/people/salutation.ts';
import { jsonIn } from '../../../core/text/json-in.ts';
import type { Profile } from '../../../core/situation.ts';
import { DAY_MS, type Instant, type Zone } from '../../../core/time/instant.ts';
import { readArrival } from '../../../store/records/arrivals.ts';
import { objectsByUid } from '../../../store/records/diary/calendar-objects.ts';
import { answerLink, type AnswerLink } from '../../../store/records/meetings/answer-links.ts';
import { openLoopsBy } from '../../../store/records/loops.ts';
import { readConvening } from '../../../store/records/meetings/convenings.ts';
import { readProfile } from '../../../store/records/meta.ts';
import { personWithAddress } from '../../../store/records/people.ts';
import type { Owner } from '../../owner.ts';
import { hashOf, hasPages, TOKEN } from './links.ts';

/** So long after its last time a page still says what became of it; then it is as if it had never been. */
const KEPT_DAYS = 60;

/** A time that is put to him, with what he said of it last. */
export interface MomentTime extends Span {
  readonly id: string;
  readonly mark: Mark | null;
}

/** What the page of one party for one meeting says. Of anybody else's answers, and of the diary, nothing. */
export interface MomentPage {
  readonly tone: Tone;
  /** The principal in a running sentence, how his secretary signs, and where she is written to. */
  readonly principal: string;
  readonly closing: string;
  readonly address: string | null;
  /** Null under secrecy, or where nothing was said of it. */
  readonly about: string | null;
  readonly minutes: number;
  readonly place: string | null;
  readonly online: boolean;
  /** Until when a poll waits for everybody; null where there is no such term, or it is over. */
  readonly until: Instant | null;
  /** His own zone where it is known, and that of the house. */
  readonly zone: Zone | null;
  readonly house: Zone;
  readonly state:
    | { readonly is: 'open'; readonly times: readonly MomentTime[] }
    /** Nothing is put to him at the moment, and it is still being arranged. */
    | { readonly is: 'sought' }
    | { readonly is: 'booked'; readonly span: Span }
    | { readonly is: 'over' };
  /** He has answered here; his words beside it. */
  readonly answered: boolean;
  readonly remark: string;
  /** What the page knew when it was shown: the same answer to it twice is one. */
  readonly seen: string;
}

/** Everything behind a page. */
export interface Behind {
  readonly owner: Owner;
  readonly link: AnswerLink;
  readonly convening: Convening;
  readonly party: Party;
  readonly profile: Profile;
}

/** What a token leads to; null for one that was never given, or is long over: nobody is told which. */
export async function behindToken(owners: readonly Owner[], token: string): Promise<Behind | null> {
  if (!TOKEN.test(token)) return null;
  const hash = hashOf(token);
  for (const owner of owners) {
    if (!hasPages(owner)) continue;
    const { read } = owner.store;
    const link = await answerLink(read, hash);
    const convening = link === null ? null : await readConvening(read, link.convening);
    const party = convening?.parties.find(({ address }) => address === link?.party) ?? null;
    const profile = await readProfile(read);
    if (link === null || convening === null || party === null || profile === null) continue;
    if (!party.reached || isLongOver(convening, owner.tools.clock.now())) return null;
    return { owner, link, convening, party, profile };
  }
  return null;
}

function isLongOver({ state, times }: Convening, now: Instant): boolean {
  const last = Math.max(0, ...times.map(({ until }) => until));
  return state !== 'open' && last + KEPT_DAYS * DAY_MS < now;
}

/** Shows a page. Looking changes nothing: whatever opens links for somebody may open it. */
export async function momentPage(
  owners: readonly Owner[],
  token: string,
): Promise<MomentPage | null> {
  const behind = await behindToken(owners, token);
  return behind === null ? null : shown(behind);
}

async function shown(behind: Behind): Promise<MomentPage> {
  const { owner, link, convening, party, profile } = behind;
  const person = await personWithAddress(owner.store.read, party.address);
  const tone = toneOf(behind, toneFor({ person, name: party.name }, link.language));
  const last = await lastAnswer(behind);
  const secret = profile.secrecy !== 'none';
  // What it is about was said in the principal's language.
  const spoken = tone.language === profile.language;
  return {
    tone,
    principal: profile.named[tone.language],
    closing: profile.closing[tone.language],
    address: profile.accounts[0]?.address.address ?? null,
    about: secret || !spoken ? null : convening.about,
    minutes: convening.minutes,
    place: convening.online ? null : convening.place,
    online: convening.online,
    until: await termOf(behind),
    zone: zoneOfPerson(person),
    house: profile.zone,
    state: await stateOf(behind, last),
    answered: last !== null,
    remark: last === null ? '' : remarkOf(last.given),
    seen: link.arrival ?? '',
  };
}

/**
 * The term that the letter names. After it the meeting is looked at again now and then, which is no term; by that time nobody
 * is waited for any more.
 */
async function termOf(behind: Behind): Promise<Instant | null> {
  const { owner, convening } = behind;
  if (!isPoll(convening) || convening.nextAt <= owner.tools.clock.now()) return null;
  const loops = await openLoopsBy(owner.store.read, 'about', convening.id);
  if (!loops.some(({ kind }) => kind === 'times')) return null;
  return Math.min(convening.nextAt, ...openTimes(behind).map(({ from }) => from));
}

/** As the letter spoke to him that led there. */
function toneOf({ link }: Behind, { form }: Tone): Tone {
  return { language: link.language, form };
}

interface Last {
  readonly given: PageAnswer;
  /** It lies in line, and is not counted yet. */
  readonly waits: boolean;
}

/** What he answered here last, counted or not. */
async function lastAnswer({ owner, link }: Behind): Promise<Last | null> {
  if (link.arrival === null) return null;
  const arrival = await readArrival(owner.store.read, owner.id, link.arrival);
  if (arrival?.blob === undefined || arrival.blob === null) return null;
  const bytes = await owner.blobs.get(arrival.blob);
  const found = pageAnswer.safeParse(
    bytes === null ? null : jsonIn(new TextDecoder().decode(bytes)),
  );
  return found.success ? { given: found.data, waits: arrival.state === 'received' } : null;
}

function remarkOf({ text, remark }: PageAnswer): string {
  return remark === null ? '' : text.slice(remark.start, remark.end);
}

async function stateOf(behind: Behind, last: Last | null): Promise<MomentPage['state']> {
  const { convening } = behind;
  const booked = convening.times.find(({ state }) => state === 'booked');
  if (booked !== undefined) {
    const span = await agreedSpan(behind, booked);
    return span === null ? { is: 'over' } : { is: 'booked', span };
  }
  if (convening.state !== 'open') return { is: 'over' };
  const times = openTimes(behind);
  if (times.length === 0) return { is: 'sought' };
  return {
    is: 'open',
    times: times.map((time) => ({ ...spanOf(time), mark: markOf(behind, time, last) })),
  };
}

function spanOf({ id, from, until }: KeptTime): Span & { readonly id: string } {
  return { id, from, until };
}

/** The times that a letter has put to him, or that he named himself, and that are still kept. */
export function openTimes({ owner, convening, party }: Behind): readonly KeptTime[] {
  const now = owner.tools.clock.now();
  const { address } = party;
  const named = (id: string): boolean =>
    convening.said.some((one) => one.party === address && one.time === id);
  return convening.times
    .filter(({ id, state, from, asked }) => {
      const has = asked.some((one) => one.party === address && one.leftAt !== null) || named(id);
      return state === 'held' && from > now && has;
    })
    .toSorted((one, other) => one.from - other.from);
}

function markOf({ convening, party }: Behind, { id }: KeptTime, last: Last | null): Mark | null {
  const fresh =
    last?.waits === true ? last.given.answers.find(({ time }) => time === id) : undefined;
  if (fresh !== undefined) return fresh.answer;
  const said = convening.said.findLast((one) => one.party === party.address && one.time === id);
  return said === undefined || said.answer === 'maybe' ? null : said.answer;
}

/** When it is now, by the event itself; null for whoever is not expected there. */
async function agreedSpan(
  { owner, party, profile }: Behind,
  { uid }: KeptTime,
): Promise<Span | null> {
  for (const stored of await objectsByUid(owner.store.read, uid)) {
    const part = stored.gone ? null : (objectIn(stored.text)?.main ?? null);
    const attendee = part === null ? null : attendeeAmong(part, [party.address]);
    if (part === null || part.status === 'CANCELLED') continue;
    if (attendee === null || attendee.answer === 'DECLINED') continue;
    return spanOfPart(part, profile.zone);
  }
  return null;
}
