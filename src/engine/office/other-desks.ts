import type { Colleague } from '../../core/diary/colleague.ts';
import type { BusySpan } from '../../core/diary/busy.ts';
import type { OwnerId } from '../../core/ids.ts';
import { ownAddresses } from '../../core/people/own-addresses.ts';
import type { Profile } from '../../core/situation.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { AskedColleagues, Colleagues } from '../colleagues.ts';
import { busyWithin } from '../diary/busy.ts';
import { readDiarySettings } from '../diary/settings.ts';
import type { Owner } from '../owner.ts';
import { receive } from '../receive.ts';

/** The principals of an office beside each other. */
export interface Desks {
  readonly owners: () => readonly Owner[];
  /** Something was said to this desk: it has work to do. */
  readonly spokenTo: (id: OwnerId) => void;
}

/** What one desk of an office may see of the others, and say to them. */
export function otherDesks(self: OwnerId, { owners, spokenTo }: Desks): Colleagues {
  const others = () => owners().filter(({ id }) => id !== self);
  return {
    async known() {
      const found = await profilesOf(others());
      return found.map(({ owner, profile }) => ({
        owner: owner.id,
        names: [...new Set([profile.name, ...Object.values(profile.named)])],
        addresses: [...ownAddresses(profile)],
      }));
    },
    async among(asked) {
      if (asked.addresses.length === 0 || others().length === 0) return [];
      const found = await profilesOf(owners());
      const taken = found.flatMap(({ owner, profile }) =>
        owner.id === self
          ? []
          : [{ owner, profile, his: hisAmong(asked.addresses, profile, found) }],
      );
      return Promise.all(
        taken
          .filter(({ his }) => his.length > 0)
          .map(({ owner, profile, his }) => colleague(owner, profile, his, asked)),
      );
    },
    async handOver(to, message) {
      const owner = others().find(({ id }) => id === to);
      if (owner === undefined) return false;
      await receive(owner, 'office', [message], undefined);
      spokenTo(to);
      return true;
    },
  };
}

interface Introduced {
  readonly owner: Owner;
  readonly profile: Profile;
}

async function profilesOf(owners: readonly Owner[]): Promise<readonly Introduced[]> {
  const found = await Promise.all(
    owners.map(async (owner) => ({ owner, profile: await readProfile(owner.store.read) })),
  );
  return found.flatMap(({ owner, profile }) => (profile === null ? [] : [{ owner, profile }]));
}

/** Addresses that are one principal's alone: a mailbox that several share tells nobody whose desk is meant. */
function hisAmong(
  addresses: readonly string[],
  profile: Profile,
  all: readonly Introduced[],
): readonly string[] {
  const his = ownAddresses(profile);
  const others = all
    .filter((one) => one.profile !== profile)
    .map((one) => ownAddresses(one.profile));
  return addresses.filter((address) => {
    const one = address.toLowerCase();
    return his.has(one) && !others.some((theirs) => theirs.has(one));
  });
}

async function colleague(
  owner: Owner,
  { name, language }: Profile,
  addresses: readonly string[],
  { span, ignoring }: AskedColleagues,
): Promise<Colleague> {
  const { read } = owner.store;
  const { colleagues } = await readDiarySettings(read);
  const base = { owner: owner.id, name, language, addresses, known: span };
  if (colleagues === 'ask') return { ...base, busy: null };
  const busy = await busyWithin(read, span, owner.tools.clock.now());
  return { ...base, busy: busy.flatMap((one) => shown(one, ignoring)) };
}

/** Taken, or nobody can tell: never by what, and not whether it is held for somebody. */
function shown({ from, until, kind, by }: BusySpan, ignoring: readonly string[]): BusySpan[] {
  if (by !== null && ignoring.includes(by)) return [];
  return [{ from, until, kind: kind === 'unknown' ? 'unknown' : 'busy', by: null }];
}
