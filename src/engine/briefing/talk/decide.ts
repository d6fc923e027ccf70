import {
  atClock,
  dateOf,
  hisLastDay,
  hisNextDay,
  isHisDay,
  isTalkDay,
} from '../../../core/briefing/his-days.ts';
import type { TalkIntent } from '../../../core/briefing/talk/read-decision.ts';
import type { TalkAgenda, TalkOutcome, TalkPoint } from '../../../core/briefing/talk/talk.ts';
import { Trouble } from '../../../core/errors.ts';
import type { Profile } from '../../../core/situation.ts';
import type { Language } from '../../../core/text/words.ts';
import { inZone, type Instant } from '../../../core/time/instant.ts';
import { lastBrief } from '../../../store/records/briefing/briefs.ts';
import { readProfile } from '../../../store/records/meta.ts';
import type { Consenting } from '../../approvers.ts';
import { answer, approve, decline } from '../../consent.ts';
import type { Owner } from '../../owner.ts';
import { acceptOffer, agreement } from '../../views/agreement.ts';
import { hisHours } from '../his-hours.ts';
import { readBriefingSettings } from '../settings.ts';
import { recordTalkDecision, type LoopIntent } from './record.ts';

/** A matter comes up at this hour of its day. */
const LOOK_AT = '10:00';
/** Days looked through for the next talk. */
const WITHIN_DAYS = 15;

/** A decision of the talk as somebody told it; `number` of the point, null where it stands on no agenda. */
export interface TalkTold {
  readonly number: number | null;
  readonly words: string;
  readonly language: Language;
}

/** What became of it, or what is asked back; then nothing was done. */
export type TalkDecided =
  | { readonly decided: true; readonly number: number; readonly became: TalkOutcome }
  | { readonly decided: false; readonly asks: Extract<TalkIntent, { readonly does: 'ask' }> };

/**
 * Carries out what was decided in the weekly talk, and keeps it in the words in which it was told. What concerns the mandate goes
 * the way it goes elsewhere: a level that is offered is taken up by the principal's word, a sentence waits until he adopts the letter.
 * @throws Trouble `no-talk`, `point-unknown`, `not-waiting`, `nothing-offered`, `may-not-consent`
 */
export async function decideTalk(
  owner: Owner,
  by: Consenting,
  told: TalkTold,
): Promise<TalkDecided> {
  const { store, tools } = owner;
  const profile = await readProfile(store.read);
  const stored = await lastBrief(store.read, 'talk');
  if (profile === null || stored?.record.brief !== 'talk')
    throw new Trouble('no-talk', { retry: false });
  const { talk } = stored.record;
  const point = told.number === null ? null : pointOf(talk, told.number);
  const now = tools.clock.now();
  // The grammar of dates comes with the first decision: an office that has no talk does without.
  const { readTalkDecision } = await import('../../../core/briefing/talk/read-decision.ts');
  const intent = readTalkDecision(told.words, point, {
    now: inZone(now, profile.zone).toPlainDateTime().toString({ smallestUnit: 'second' }),
    zone: profile.zone,
    language: told.language,
  });
  if (intent.does === 'ask') return { decided: false, asks: intent };
  const number = point?.number ?? 0;
  const kept = { day: talk.day, number, words: told.words };
  const outcome = await consented(owner, by, intent, told);
  const loop = outcome === null ? await datedLoop(owner, profile, intent, now) : null;
  const became = await recordTalkDecision(owner, by, { profile, kept, outcome, loop });
  tools.changed(owner.id);
  return { decided: true, number, became };
}

function pointOf({ points }: TalkAgenda, number: number): TalkPoint {
  const found = points.find((point) => point.number === number);
  if (found !== undefined) return found;
  const values = { numbers: String(number), most: String(points.length) };
  throw new Trouble('point-unknown', { retry: false, values });
}

/** What needs a word of consent, and no more than that; null for what becomes a matter to guard. */
async function consented(
  owner: Owner,
  by: Consenting,
  intent: Exclude<TalkIntent, { readonly does: 'ask' }>,
  { words }: TalkTold,
): Promise<TalkOutcome | null> {
  switch (intent.does) {
    case 'answer': {
      const { decision } = intent;
      if (!(await answer(owner, decision, by, words))) throw notWaiting(decision, 'answered');
      return { became: 'answer', decision };
    }
    case 'level': {
      const { kind, level } = intent;
      const known = (await agreement(owner)).find((one) => one.kind === kind)?.offer?.level;
      // What is offered now must be what stood on the agenda; he did not say yes to anything else.
      const taken = known === level ? await acceptOffer(owner, kind, by.id) : null;
      if (taken === null) throw new Trouble('nothing-offered', { retry: false, values: { kind } });
      return { became: 'level', kind, level };
    }
    case 'agree':
    case 'decline':
      return onProposal(owner, by, intent);
    case 'letter':
      return { became: 'letter' };
    case 'nothing':
      return { became: 'as-it-is' };
    case 'move':
    case 'close':
    case 'open':
      return null;
    default:
      return intent satisfies never;
  }
}

async function onProposal(
  owner: Owner,
  by: Consenting,
  { does, act }: { readonly does: 'agree' | 'decline'; readonly act: string },
): Promise<TalkOutcome> {
  const result =
    does === 'agree' ? await approve(owner, act, by) : await decline(owner, act, by, false);
  switch (result.result) {
    case 'approved':
      return { became: 'agreed', act };
    case 'needs-more':
      return { became: 'needs-more', act };
    case 'declined':
    case 'stopped':
      return { became: 'declined', act };
    case 'may-not': {
      const values = { id: act, needed: result.needed.join(', ') };
      throw new Trouble('may-not-consent', { retry: false, values });
    }
    case 'not-waiting':
      throw notWaiting(act, result.state);
    case 'not-found':
      throw notWaiting(act, '');
    default:
      return result satisfies never;
  }
}

function notWaiting(id: string, state: string): Trouble {
  return new Trouble('not-waiting', { retry: false, values: { id, state } });
}

/** A matter with its next date: the day the words name, else the day of the next talk; always ahead, on a working day of his. */
async function datedLoop(
  owner: Owner,
  profile: Profile,
  intent: TalkIntent,
  now: Instant,
): Promise<LoopIntent | null> {
  if (intent.does === 'close') return intent;
  if (intent.does !== 'move' && intent.does !== 'open') return null;
  const reader = owner.store.read;
  const hours = await hisHours(reader, profile, now);
  const { talk } = await readBriefingSettings(reader);
  const today = Temporal.PlainDate.from(dateOf(now, profile.zone));
  const days = Array.from({ length: WITHIN_DAYS }, (_one, ahead) => today.add({ days: ahead + 1 }));
  const nextTalk = days.find((day) => talk !== null && isTalkDay(day, talk.weekday, hours));
  const named = intent.on === null ? null : Temporal.PlainDate.from(intent.on);
  const wanted = named ?? nextTalk ?? hisNextDay(today.add({ days: 6 }), hours);
  // On a free day nobody looks; what has to be there by then is looked at before it.
  const before = isHisDay(wanted, hours) ? wanted : hisLastDay(wanted, hours);
  const day = Temporal.PlainDate.compare(before, today) > 0 ? before : hisNextDay(wanted, hours);
  const at = atClock(day, LOOK_AT, profile.zone);
  const nextAt = at > now ? at : atClock(hisNextDay(today, hours), LOOK_AT, profile.zone);
  return intent.does === 'move'
    ? { does: 'move', loop: intent.loop, nextAt }
    : { does: 'open', nextAt };
}
