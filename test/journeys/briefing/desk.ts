import { briefing } from '../../../src/duties/briefing/duty.ts';
import { correspondence } from '../../../src/duties/correspondence/duty.ts';
import { diary } from '../../../src/duties/diary/duty.ts';
import { meetings } from '../../../src/duties/meetings/duty.ts';
import { calendarShelf } from '../../../src/engine/index.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { openDesk } from '../diary/desk.ts';
import { at, phoneText, type PhoneEvent } from '../../world/diary.ts';
import type { TestOffice, TestOfficeOptions } from '../../world/office.ts';

/** The desk of a principal who is briefed: it is Tuesday 24 November 2026, nine o'clock. */
export async function openBriefingDesk(options: TestOfficeOptions = {}): Promise<TestOffice> {
  const world = await openDesk({
    duties: [correspondence, diary, meetings, briefing],
    grades: { correspondence: 'checked', diary: 'checked', meetings: 'draft', briefing: 'draft' },
    ...options,
  });
  await world.settle();
  return world;
}

/** Something stands in his diary. */
export async function stands(world: TestOffice, event: PhoneEvent, owner?: string): Promise<void> {
  const shelf = calendarShelf(world.owner(owner), `user-${owner ?? 'berg'}`);
  const nothing = { ifMatch: null, ifNone: false };
  const put = await shelf.put('agenda', `${event.uid}.ics`, phoneText(event), nothing);
  if (put.result !== 'created' && put.result !== 'changed')
    throw new Error(`not written: ${JSON.stringify(put)}`);
  await world.settle(owner);
}

/** Somebody who takes part, as a line of an event. */
export function attendee(mailbox: string, answer = 'ACCEPTED'): string {
  const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(mailbox) ?? [];
  return `ATTENDEE;CN=${name};PARTSTAT=${answer}:mailto:${address}`;
}

/** It becomes this time in Amsterdam, and everything that is due then happens. */
export async function becomes(world: TestOffice, local: string, owner?: string): Promise<void> {
  world.clock.moveTo(at(local));
  await world.settle(owner);
}

/** What was mailed to the principal. */
export interface Mailed {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Everything that left for the principal himself, oldest first. */
export function toPrincipal(
  world: TestOffice,
  address = 'berg@kantoor.example',
): readonly Mailed[] {
  return world.mail.sent().flatMap(({ raw, to }): readonly Mailed[] => {
    const read = readMessage(raw);
    if (!to.includes(address) || read.kind !== 'message') return [];
    return [{ to: to.join(' '), subject: read.subject, text: read.text }];
  });
}
