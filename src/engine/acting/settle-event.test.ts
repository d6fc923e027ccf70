import { expect, test } from 'vitest';
import { openCalendarDesk, type CalendarDesk } from '../../../test/journeys/calendars/desk.ts';
import type { EventChange } from '../../core/diary/event-change.ts';
import type { StoredAct } from '../../store/records/acts.ts';
import { objectsOf } from '../../store/records/diary/calendar-objects.ts';
import { readCalendarRow } from '../../store/records/diary/calendars.ts';
import { etagOf } from '../diary/keep.ts';
import { settleEvent, type Writing } from './settle-event.ts';

/** A calendar elsewhere, and an act whose event its server just took. */
async function taken(desk: CalendarDesk) {
  const { calendars } = desk.world.mail;
  const calendar = calendars.addCalendar('berg', { name: 'werk', title: 'Werk' });
  await desk.connect({ kind: 'memory-calendars', settings: { user: 'berg' } });
  await desk.look();
  const [act] = await desk.order('plan overleg bouw donderdag om half drie');
  if (act?.act.payload.type !== 'event') throw new Error('an appointment is an event');
  const { event } = act.act.payload;
  const text = event.text ?? '';
  const href = calendars.put('berg', calendar, text);
  return { act, event, text, href, put: (as: string) => calendars.put('berg', calendar, as) };
}

function asChange(act: StoredAct, event: EventChange, change: Partial<EventChange>): StoredAct {
  const payload = { type: 'event' as const, event: { ...event, ...change } };
  return { ...act, act: { ...act.act, payload } };
}

async function settled(desk: CalendarDesk, act: StoredAct, elsewhere: Writing['elsewhere']) {
  const calendar = await readCalendarRow(desk.owner.store.read, 'werk');
  if (calendar === null) throw new Error('it was connected');
  const { payload } = act.act;
  if (payload.type !== 'event') throw new Error('it is about an event');
  const { event } = payload;
  const { outcome } = await settleEvent(desk.owner, act, { calendar, event, elsewhere });
  const kept = await objectsOf(desk.owner.store.read, 'werk');
  return { outcome, kept: kept.map(({ text, remoteEtag }) => [text, remoteEtag]) };
}

test('what somebody made of an event after its server took it, and a look read meanwhile, is kept', async () => {
  await using desk = await openCalendarDesk();
  const { act, text, href, put } = await taken(desk);
  const later = text.replace('SUMMARY:', 'SUMMARY:Later ');
  put(later);
  await desk.look();
  expect(await settled(desk, act, { href, etag: '"v1"', text })).toEqual({
    outcome: 'done',
    kept: [[later, '"v2"']],
  });
});

test('an event that was put back after its server removed it, and a look read meanwhile, is kept', async () => {
  await using desk = await openCalendarDesk();
  const { act, event, text, put } = await taken(desk);
  await desk.look();
  const back = text.replace('SUMMARY:', 'SUMMARY:Toch ');
  put(back);
  await desk.look();
  const removal = asChange(act, event, { text: null, before: text, etag: etagOf(text) });
  expect(await settled(desk, removal, { href: null, etag: null, text: null })).toEqual({
    outcome: 'done',
    kept: [[back, '"v2"']],
  });
});

test('what no look read since is kept as its server took it', async () => {
  await using desk = await openCalendarDesk();
  const { act, text, href } = await taken(desk);
  expect(await settled(desk, act, { href, etag: '"v1"', text })).toEqual({
    outcome: 'done',
    kept: [[text, '"v1"']],
  });
});
