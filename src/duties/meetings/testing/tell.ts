import type { Decision, Follow } from '../../../core/decision.ts';
import { tellDiary, type DiaryTold } from '../../../core/diary/testing/tell.ts';
import type { ConveningChange } from '../../../core/meetings/change.ts';
import type { Profile } from '../../../core/situation.ts';
import type { Words } from '../../../core/text/words.ts';

/** What was decided, with what is noted of each party and time, and what becomes of each choice the principal has. */
export interface MeetingTold extends DiaryTold {
  readonly noted: readonly string[];
  /** One line for each choice: what is done at once when he takes it. */
  readonly choices: readonly string[];
}

export function tellMeeting(
  decisions: readonly Decision[],
  words: Words,
  profile: Profile,
): MeetingTold {
  return {
    ...tellDiary(decisions, words, profile),
    noted: decisions.flatMap((one) => (one.kind === 'convening' ? noted(one.change) : [])),
    choices: decisions.flatMap((one) =>
      one.kind === 'question'
        ? one.choices.map((said, place) => {
            const follows = one.follows?.[place] ?? [];
            return `${said.key}: ${follows.map(followed).join(', ') || 'nothing by itself'}`;
          })
        : [],
    ),
  };
}

function followed(follow: Follow): string {
  switch (follow.kind) {
    case 'act':
      return follow.act.payload.type === 'mail'
        ? `${follow.act.kind} to ${follow.act.counterpart.addresses.join(' ')}`
        : follow.act.kind;
    case 'convening':
      return [follow.change.change, ...noted(follow.change)].join(' ');
    case 'wake':
      return `wake ${new Date(follow.at).toISOString().slice(0, 16)}Z ${follow.reason.key}`;
    default:
      return follow.kind;
  }
}

function noted(change: ConveningChange): readonly string[] {
  switch (change.change) {
    case 'open': {
      const { about, what, minutes, from, until, quorum, parties } = change.convening;
      const people = parties.map(({ name, address, need }) => `${name} <${address}> ${need}`);
      const within = [from, until].map((at) => (at === null ? 'any' : iso(at))).join(' to ');
      const few = quorum === 0 ? [] : [`of the group ${quorum}`];
      return [
        [about ?? what ?? 'no subject', `${minutes} min`, within, ...few, ...people].join(' | '),
      ];
    }
    case 'said':
      return [
        ...change.said.map(
          ({ time, answer, words }) => `${change.party} ${answer} to ${time} “${words}”`,
        ),
        ...change.wishes.map(
          ({ from, until }) => `${change.party} would have ${from ?? '?'} to ${until ?? '?'}`,
        ),
        ...(change.said.length + change.wishes.length === 0 ? [`${change.party} unclear`] : []),
      ];
    case 'asked':
      return change.asks.map(
        ({ party, times, language }) =>
          `${party} asked about ${times.length} (${language}), until ${iso(change.nextAt)}`,
      );
    default:
      return [];
  }
}

function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}
