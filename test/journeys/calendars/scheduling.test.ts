import { expect, test } from 'vitest';
import { readCalendar } from '../../../src/core/diary/ical/read-calendar.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { objectsByUid } from '../../../src/store/records/diary/calendar-objects.ts';
import { writePerson } from '../../../src/store/records/people.ts';
import { davHand } from '../../contracts/calendar-channel-rig.ts';
import { lookForCyrus } from '../../peers/cyrus-folder.ts';
import { startCyrus, type Cyrus } from '../../peers/cyrus.ts';
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
});
