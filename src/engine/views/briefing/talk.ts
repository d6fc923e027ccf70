import type { TalkAgenda, TalkPoint } from '../../../core/briefing/talk/talk.ts';
import { idOf } from '../../../core/briefing/source.ts';
import { makeTalk } from '../../../core/briefing/talk/make-talk.ts';
import type { Profile } from '../../../core/situation.ts';
import { lastBrief } from '../../../store/records/briefing/briefs.ts';
import { readProfile } from '../../../store/records/meta.ts';
import {
  talkDecisions,
  type StoredTalkDecision,
} from '../../../store/records/briefing/talk-decisions.ts';
import { hisHours } from '../../briefing/his-hours.ts';
import { loadTalk } from '../../briefing/loading/talk.ts';
import { letterInForce } from '../letter.ts';
import type { Owner } from '../../owner.ts';
import type { Viewing } from '../docket.ts';

/** The talk whose agenda was made last, with what was decided on it so far. */
export interface SeenTalk {
  readonly agenda: TalkAgenda;
  readonly decisions: readonly StoredTalkDecision[];
}

/** Null where no agenda was made yet. Who may not see everything sees the points he may, under their numbers. */
export async function lastTalk(
  owner: Owner,
  { everything }: Pick<Viewing, 'everything'>,
): Promise<SeenTalk | null> {
  const reader = owner.store.read;
  const stored = await lastBrief(reader, 'talk');
  const profile = await readProfile(reader);
  if (stored?.record.brief !== 'talk' || profile === null) return null;
  const { talk } = stored.record;
  const decisions = await talkDecisions(reader, talk.day);
  if (everything) return { agenda: talk, decisions };
  const points = await seenPoints(owner, profile, talk);
  const numbers = new Set(points.map(({ number }) => number));
  return {
    agenda: { ...talk, points },
    decisions: decisions.filter(({ number }) => numbers.has(number)),
  };
}

/** What he would be told of it now, with the numbers that the principal has before him. */
async function seenPoints(
  owner: Owner,
  profile: Profile,
  talk: TalkAgenda,
): Promise<readonly TalkPoint[]> {
  const now = owner.tools.clock.now();
  const reader = owner.store.read;
  const hours = await hisHours(reader, profile, now);
  const briefed = { profile, now, everything: false };
  const seen = makeTalk(await loadTalk(reader, talk.day, hours, briefed), talk.at, profile.zone);
  const said = new Map(seen.points.map((point) => [nameOf(point), point.said]));
  return talk.points.flatMap((point) => {
    const as = said.get(nameOf(point));
    return as === undefined ? [] : [{ ...point, said: as }];
  });
}

function nameOf({ part, about, said }: TalkPoint): string {
  return JSON.stringify([part, about, about.about === 'nothing' ? idOf(said.sources[0]) : '']);
}

/** The letter in force with what was decided on in the last talk behind it; null where nothing was. */
export async function letterOfTalk(owner: Owner): Promise<string | null> {
  const talk = await lastTalk(owner, { everything: true });
  const { letter } = await letterInForce(owner);
  const sentences = (talk?.decisions ?? [])
    .filter(({ became, words }) => became.became === 'letter' && !(letter ?? '').includes(words))
    .map(({ words }) => words);
  if (sentences.length === 0) return null;
  return `${[...(letter === null ? [] : [letter.trimEnd()]), ...new Set(sentences)].join('\n')}\n`;
}
