import { pointsOf, type BundlePoint } from '../../core/bundle/points.ts';
import { mayAnswerByMail } from '../../core/his-word/may-answer.ts';
import type { Profile } from '../../core/situation.ts';
import { say, sentence, type Sentence } from '../../core/text/words.ts';
import { actsIn, readAct, type StoredAct } from '../../store/records/acts.ts';
import { hisWordsUntold } from '../../store/records/briefing/his-word.ts';
import type { Reader } from '../../store/access.ts';
import { approversOf, placeOf } from '../approvers.ts';
import { mailOf, type Owner } from '../owner.ts';
import { allWords } from '../raise.ts';
import { isHidden } from '../views/hidden.ts';
import { himself } from './himself.ts';

/** Proposals that stand in one mail; more is nothing one answers in a line. */
const MOST_LISTED = 10;
/** Digits of the keyed hash in a reply code. */
const CODE_DIGITS = 20;

/** What is put under a briefing that is mailed: what he may answer by return, and what became of what he mailed. */
export interface BelowBrief {
  readonly text: string;
  /** The proposals that stand in it in full, in their order. */
  readonly listed: readonly string[];
  /** His mails that it tells of. */
  readonly told: readonly string[];
}

/** Under professional secrecy nothing of a proposal is mailed, and so nothing is answered by mail. */
export async function belowBrief(
  owner: Owner,
  profile: Profile,
  brief: string,
): Promise<BelowBrief> {
  const reader = owner.store.read;
  const untold = await hisWordsUntold(reader);
  const speak = speaker(owner, profile);
  const told = untold.map(({ outcome }) => `  – ${speak(outcome)}`);
  const below = told.length === 0 ? [] : [speak(sentence('his-word.heading-told')), ...told, ''];
  const arrivals = untold.map(({ arrival }) => arrival);
  if (profile.secrecy !== 'none') return { text: '', listed: [], told: [] };
  const waiting = await actsIn(reader, 'approve');
  const acts = await answerable(reader, profile, waiting, owner.tools.clock.now());
  const listed = acts.slice(0, MOST_LISTED);
  const more = waiting.length - listed.length;
  if (listed.length > 0) {
    const code = replyCode(owner, brief, idsOf(listed));
    below.push(
      speak(sentence('his-word.heading-list')),
      ...listedPoints(listed).flatMap((point) => pointSaid(point, listed, speak)),
      ...(more > 0
        ? [
            speak(
              sentence(more === 1 ? 'his-word.more-one' : 'his-word.more', { count: String(more) }),
            ),
          ]
        : []),
      speak(sentence('his-word.how')),
      code,
      '',
    );
  }
  return { text: below.join('\n'), listed: idsOf(listed), told: arrivals };
}

type Speak = (said: Sentence) => string;

function speaker(owner: Owner, { language }: Profile): Speak {
  const words = allWords(owner);
  return (said) => say(words, said, language);
}

const idsOf = (acts: readonly StoredAct[]): readonly string[] => acts.map(({ id }) => id);

/** What the principal alone may consent to, which may be answered by mail, and which is for his eyes no more than for the office's. */
async function answerable(
  reader: Reader,
  profile: Profile,
  waiting: readonly StoredAct[],
  now: number,
): Promise<readonly StoredAct[]> {
  const found: StoredAct[] = [];
  for (const stored of waiting) {
    if (!mayAnswerByMail(stored.act)) continue;
    if (stored.expiresAt !== null && stored.expiresAt <= now) continue;
    if (await isHidden(reader, stored.arrival, { everything: false })) continue;
    const place = await placeOf(reader, stored, approversOf(stored), himself(profile), now);
    if (place !== null) found.push(stored);
  }
  return found;
}

/** The points of a list in which several bundles may stand: what is one thing, and what rests on what, only within its own. */
export function listedPoints(acts: readonly StoredAct[]): readonly BundlePoint[] {
  return pointsOf(
    acts.map(({ id, replaces, arrival, act }) => {
      const own = (name: string): string => `${arrival}:${name}`;
      const preconditions = act.preconditions.map((one) =>
        one.kind === 'act-done' ? { ...one, key: own(one.key) } : one,
      );
      const { point } = act;
      return {
        id,
        replaces,
        act: {
          key: own(act.key),
          reason: act.reason,
          preconditions,
          ...(point === undefined ? {} : { point: { ...point, id: own(point.id) } }),
        },
      };
    }),
  );
}

/** A point with every letter of it in full: consent goes to what was shown. */
function pointSaid(
  { number, said, acts }: BundlePoint,
  all: readonly StoredAct[],
  speak: Speak,
): readonly string[] {
  const letters = all
    .filter(({ id }) => acts.includes(id))
    .flatMap(({ act }) => {
      const mail = mailOf(act);
      const remarks = act.remarks.map((one) => `     ! ${speak(one.said)}`);
      const why = speak(act.reason);
      if (mail === null) return why === speak(said) ? remarks : [`     ${why}`, ...remarks];
      const to = [...mail.to, ...mail.cc].map(({ address }) => address).join(', ');
      const head = speak(sentence('his-word.letter', { to, subject: mail.subject }));
      const text = mail.text
        .trimEnd()
        .split('\n')
        .map((line) => `     | ${line}`);
      return [`     ${head}`, ...text, ...remarks];
    });
  return [`  ${number}. ${speak(said)}`, ...letters, ''];
}

/** Signed with the key of his store: it says which mail of ours is answered and what stood in it. */
export function replyCode(owner: Owner, brief: string, listed: readonly string[]): string {
  const signed = owner.tools.keyedHash(owner.id, `reply:${brief}:${listed.join(',')}`);
  return `${brief}.${signed.replaceAll(/[^0-9a-zA-Z]/g, '').slice(0, CODE_DIGITS)}`;
}

/** The deeds of a list as they stand now. */
export async function listedActs(
  reader: Reader,
  listed: readonly string[],
): Promise<readonly StoredAct[]> {
  const found = await Promise.all(listed.map((id) => readAct(reader, id)));
  return found.filter((one) => one !== null);
}
