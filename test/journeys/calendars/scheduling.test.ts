import { expect, test } from 'vitest';
import type { MeetingState } from '../../../src/core/diary/invitations/meeting.ts';
import { receiveItip } from '../../../src/core/diary/invitations/receiving/receive.ts';
import { readCalendar } from '../../../src/core/diary/ical/read-calendar.ts';
import { factsOf } from '../../../src/core/records/fact.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { objectsByUid } from '../../../src/store/records/diary/calendar-objects.ts';
import { writePerson } from '../../../src/store/records/people.ts';
import { event } from '../../contracts/calendar-mirror.ts';
import { davHand } from '../../contracts/collection-rig.ts';
import { lookForCyrus } from '../../peers/calendars/cyrus-folder.ts';
import { startCyrus, type Cyrus } from '../../peers/calendars/cyrus.ts';
import { withPeer } from '../../peers/presence.ts';
import { openCalendarDesk, type CalendarDesk } from './desk.ts';

/** Somebody's own calendar program on the same Cyrus. */
function handOf(cyrus: Cyrus, user: string): ReturnType<typeof davHand> {
  const calendar = `/dav/calendars/user/${user}/Default/`;
  return davHand({ url: cyrus.url, user, password: 'any', calendar });
}

/** Whoever an order can name. */
async function know(desk: CalendarDesk, name: string, address: string): Promise<void> {
  const [firstName = name, surname = ''] = name.split(' ');
  await desk.owner.store.transact((writer) =>
    writePerson(
      writer,
      {
        id: desk.owner.tools.newId('person'),
        name,
        firstName,
        surname,
        titles: [],
        addresses: [address],
        telephones: [],
        accounts: [],
        organisation: null,
        household: null,
        marks: [],
        address: { language: 'nl', form: 'u', title: 'mevrouw', familiar: false },
      },
      'address-book',
      desk.world.clock.now(),
    ),
  );
}

/** A desk whose principal's calendar is kept by Cyrus, which sends invitations by itself. */
async function open(cyrus: Cyrus): Promise<CalendarDesk> {
  for (const user of ['berg', 'els']) {
    await cyrus.addUser(user);
    // Calendars come to be when they are first asked for.
    await handOf(cyrus, user).read();
  }
  const desk = await openCalendarDesk();
  await know(desk, 'Els Bakker', 'els@kantoor.example');
  await know(desk, 'Jan Smit', 'jan@smit.example');
  const settings = { url: cyrus.url, user: 'berg' };
  await desk.connect({ kind: 'caldav', settings, password: 'any' });
  await desk.look();
  return desk;
}

async function answersIn(desk: CalendarDesk, uid: string): Promise<readonly string[]> {
  const [object] = await objectsByUid(desk.owner.store.read, uid);
  const part = readCalendar(object?.text ?? '').objects[0]?.main;
  return (part?.attendees ?? []).map(({ address, answer }) => `${address} ${answer}`).toSorted();
}

withPeer('Cyrus', lookForCyrus(), () => {
  test('a guest on the same server hears of it there: no mail of ours leaves, and his answer comes back', async () => {
    await using cyrus = await startCyrus();
    await using desk = await open(cyrus);
    expect((await desk.calendars()).find(({ account }) => account !== null)?.schedules).toBe(true);

    const acts = await desk.done('plan overleg bouw met Els Bakker donderdag om half drie');
    expect(acts.map(({ act, state }) => [act.kind, state])).toEqual([['meeting.plan', 'done']]);
    expect(desk.world.mail.sent()).toEqual([]);
    const els = handOf(cyrus, 'els');
    const [[name, invited] = ['', '']] = [...(await els.read())];
    expect(invited).toContain('ATTENDEE');
    const [uid = ''] = readCalendar(invited).objects.map((object) => object.uid);
    expect(await answersIn(desk, uid)).toContain('els@kantoor.example NEEDS-ACTION');

    await els.put(name, invited.replaceAll('NEEDS-ACTION', 'ACCEPTED'));
    expect((await desk.look()).changed).toBe(1);
    expect(await answersIn(desk, uid)).toContain('els@kantoor.example ACCEPTED');
    expect(desk.world.mail.sent()).toEqual([]);
    expect(await desk.count('act', `state = 'approve'`)).toBe(0);

    const [moved] = await desk.done('verzet overleg bouw naar vrijdag om 10 uur');
    expect(moved?.state).toBe('done');
    expect([...(await els.read()).values()].join('')).toMatch(/DTSTART[^:]*:20261127T100000/);
    expect(desk.world.mail.sent()).toEqual([]);
  });

  test('a guest the server cannot reach gets our invitation, and from then on our letters', async () => {
    await using cyrus = await startCyrus();
    await using desk = await open(cyrus);
    await desk.done('plan overleg bouw met Els Bakker en Jan Smit donderdag om half drie');
    await desk.world.settle();
    const letters = await desk.waiting();
    expect(letters.map(({ act }) => act.kind)).toEqual(['invitation.send']);
    await desk.agree(letters);
    const [sent, ...more] = desk.world.mail.sent();
    expect(more).toEqual([]);
    expect(sent?.to).toEqual(['jan@smit.example']);
    const read = readMessage(sent?.raw ?? new Uint8Array());
    expect(read.kind === 'message' && read.text).toContain('donderdag 26 november');
    const theirs = [...(await handOf(cyrus, 'berg').read()).values()]
      .join('')
      .replaceAll('\r\n ', '');
    expect(theirs).toMatch(/ATTENDEE[^\r\n]*SCHEDULE-AGENT=CLIENT[^\r\n]*jan@smit\.example/);
    expect(theirs).not.toMatch(/SCHEDULE-AGENT=CLIENT[^\r\n]*els@/);

    const moved = await desk.done('verzet overleg bouw naar vrijdag om 10 uur');
    expect(moved.map(({ act, state }) => [act.kind, state])).toEqual([
      ['meeting.move', 'done'],
      ['meeting.move', 'done'],
    ]);
    expect(desk.world.mail.sent().map(({ to }) => to)).toEqual([
      ['jan@smit.example'],
      ['jan@smit.example'],
    ]);
    expect([...(await handOf(cyrus, 'els').read()).values()].join('')).toMatch(/20261127T100000/);
  });

  test('where the server sends mail itself, a guest elsewhere gets its mail and none of ours', async () => {
    await using cyrus = await startCyrus({ sendsMail: true });
    await using desk = await open(cyrus);
    await desk.done('plan overleg bouw met Jan Smit donderdag om half drie');
    await desk.look();
    expect(await desk.waiting()).toEqual([]);
    expect(desk.world.mail.sent()).toEqual([]);
    const [sent, ...more] = (await cyrus.sent()).map((raw) => readMessage(raw));
    expect(more).toEqual([]);
    expect(sent?.kind === 'message' && sent.to.map(({ address }) => address)).toEqual([
      'jan@smit.example',
    ]);
  });

  test('its own mail to us is understood: the invitation, a change of it, and that it is off', async () => {
    await using cyrus = await startCyrus({ sendsMail: true, domains: ['example.test'] });
    await cyrus.addUser('els');
    const els = handOf(cyrus, 'els');
    await els.read();
    await using desk = await openCalendarDesk();
    const invitation = event('een', 'Overleg', [
      'ORGANIZER:mailto:els@example.test',
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:els@example.test',
      'ATTENDEE;RSVP=TRUE;PARTSTAT=NEEDS-ACTION:mailto:berg@kantoor.example',
    ]).replaceAll('20261124T', '20261126T');
    await els.put('een.ics', invitation);
    await els.put('een.ics', invitation.replaceAll('20261126T', '20261127T'));
    await els.remove('een.ics');
    const outcomes: string[] = [];
    let standing: MeetingState | null = null;
    for (const raw of await cyrus.sent()) {
      const read = readMessage(raw);
      const facts = read.kind === 'message' ? factsOf(read.facts, 'calendar') : [];
      const outcome = receiveItip({
        message: facts.map(({ value }) => value),
        from: 'els@example.test',
        standing,
        me: ['berg@kantoor.example'],
        hasInstance: () => true,
        now: desk.world.clock.now(),
      });
      if (outcome !== null && 'next' in outcome) standing = outcome.next;
      outcomes.push(`${outcome?.outcome ?? ''} ${outcome?.part.start?.instant ?? ''}`);
      await desk.world.receive(raw);
    }
    expect(outcomes).toEqual([
      'invited 2026-11-26T09:00:00Z',
      'changed 2026-11-27T09:00:00Z',
      'cancelled 2026-11-27T09:00:00Z',
    ]);
    expect(await desk.count('arrival', `state <> 'decided'`)).toBe(0);
  });
});
