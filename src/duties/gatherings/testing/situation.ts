import { readMailbox } from '../../../core/conduct/testing/mailbox.ts';
import { PROFILES } from '../../../core/conduct/testing/profiles.ts';
import { instantOf } from '../../../core/diary/acting/times.ts';
import { asChange, situationWithDiary } from '../../../core/diary/testing/situation.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import type { Task } from '../../../core/gatherings/task.ts';
import type { Sha256 } from '../../../core/ids.ts';
import type { Situation } from '../../../core/situation.ts';
import type { Zone } from '../../../core/time/instant.ts';
import { needs } from '../needs.ts';
import { GatheringExample, type GatheringWritten } from './example.ts';

/** Builds the situation that an example of before and after a meeting describes. */
export function gatheringSituation(input: unknown): Situation {
  const { gatherings, changed, ...rest } = GatheringExample.parse(input);
  const { zone } = PROFILES[rest.profile];
  const situation = situationWithDiary(rest, needs, {
    gatherings: gatherings.map((one) => gatheringOf(one, zone)),
  });
  return changed === undefined ? situation : asChange(situation, changed);
}

const OPENED = '2026-11-20T09:00';

function gatheringOf(written: GatheringWritten, zone: Zone): Gathering {
  const { people, items, tasks, minutes, amendments, from, until, sendAt, ...rest } = written;
  const at = (local: string): number => instantOf(local, zone);
  return {
    ...rest,
    recurrenceId: null,
    matter: null,
    zone,
    from: at(from),
    until: at(until),
    sendAt: sendAt === null ? null : at(sendAt),
    people: people.map(readMailbox),
    items: items.map((title, place) => ({ id: `it-${place + 1}`, title })),
    tasks: tasks.map((one) => taskOf(one, at)),
    minutes: minutes.map(({ until: term, ...one }) => ({
      ...one,
      arrival: 'in-notes',
      until: term === null ? null : at(term),
      approvedAt: one.state === 'approved' ? at(until) : null,
      approvedBy: one.state === 'approved' ? 'user-1' : null,
    })),
    amendments: amendments.map((one, place) => ({
      ...one,
      number: place + 1,
      version: 1,
      instead: null,
      arrival: `in-change-${place}`,
      state: 'open' as const,
    })),
    openedBy: 'in-before',
  };
}

function taskOf(
  { file, secret, nextAt, by, thread, ...one }: GatheringWritten['tasks'][number],
  at: (local: string) => number,
): Task {
  return {
    ...one,
    thread,
    by: at(by),
    nextAt: one.state === 'open' ? at(nextAt ?? by) : null,
    chases: 0,
    openedAt: at(OPENED),
    latest: thread === null ? null : { thread, messageId: thread, subject: 'Ons verzoek' },
    words: null,
    file:
      file === null
        ? null
        : {
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding in tests
            blob: '00' as Sha256,
            name: file,
            type: 'application/pdf',
            size: 1_000,
            arrival: 'in-paper',
            part: '2',
            vouched: true,
            confidential: secret,
          },
  };
}
