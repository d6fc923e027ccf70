import type { ProposedAct } from '../act.ts';
import type { ActDecision } from '../decision.ts';
import type { AccountId } from '../ids.ts';
import type { ChannelTrouble } from '../ports/mail.ts';
import type { AccountProfile, Profile } from '../situation.ts';
import type { Sentence } from '../text/words.ts';
import { sentence } from '../text/words.ts';
import type { Instant } from '../time/instant.ts';
import { sayMoment } from '../time/say-date.ts';

/** A mailbox that fails, since when, and the closed word for why. */
export interface FailingChannel {
  readonly profile: Profile;
  readonly account: AccountProfile;
  readonly trouble: ChannelTrouble;
  readonly since: Instant;
}

/**
 * The alarm for a mailbox that fails: what happened, since when, what was kept and what to do, by
 * every road but the one that failed. One alarm for one outage: its key is the moment it began.
 */
export function channelTrouble(failing: FailingChannel): ActDecision {
  const { account, trouble } = failing;
  return alarm(failing, { id: account.id, named: account.address.address }, [
    `conduct.channel-${trouble}`,
    'conduct.channel-fails',
  ]);
}

/** The same for calendars elsewhere: nobody knows what others put in them meanwhile. */
export function calendarTrouble(
  failing: Omit<FailingChannel, 'account'> & {
    readonly account: { readonly id: AccountId; readonly title: string };
  },
): ActDecision {
  const { account, trouble } = failing;
  return alarm(failing, { id: account.id, named: account.title }, [
    `conduct.calendars-${trouble}`,
    'conduct.calendars-fails',
  ]);
}

function alarm(
  { profile, since }: Omit<FailingChannel, 'account'>,
  { id, named }: { readonly id: AccountId; readonly named: string },
  [told, grounds]: readonly [string, string],
): ActDecision {
  const values = { account: named, since: sayMoment(since, profile.zone, profile.language) };
  const sources: ProposedAct['sources'] = [{ kind: 'statement', by: `channel:${id}` }];
  const reason = sentence(grounds, values);
  const message = sentence(told, values);
  return {
    kind: 'act',
    sources,
    reason,
    act: {
      kind: 'principal.alert',
      payload: { type: 'alarm', road: 'other', urgent: true, message },
      counterpart: { person: null, name: '', addresses: [], marks: [], known: true },
      matter: null,
      subjects: [],
      amount: null,
      preconditions: [],
      key: `channel:${id}:${since}`,
      loop: null,
      sources,
      reason,
      remarks: [],
    },
  };
}

/** What a report says of a mailbox it could not look into; never "no mail". */
export function notLooked(failing: Omit<FailingChannel, 'trouble'>): Sentence {
  const { profile, account, since } = failing;
  return sentence('conduct.not-looked', {
    account: account.address.address,
    since: sayMoment(since, profile.zone, profile.language),
  });
}
