import { diarySettings } from '../../../src/core/diary/settings.ts';
import { newEvent } from '../../../src/core/diary/ical/new-event.ts';
import { derivedId } from '../../../src/core/ids.ts';
import type { Person } from '../../../src/core/records/person.ts';
import { diary } from '../../../src/duties/diary/duty.ts';
import { meetings } from '../../../src/duties/meetings/duty.ts';
import { keepObject } from '../../../src/engine/diary/keep.ts';
import { writeDiarySettings } from '../../../src/engine/diary/settings.ts';
import { addCalendar } from '../../../src/engine/index.ts';
import { readCalendarRow } from '../../../src/store/records/diary/calendars.ts';
import { rememberWrittenTo, writePerson } from '../../../src/store/records/people.ts';
import { openTestOffice, type TestOffice } from '../../world/office.ts';
import { sandboxEvents, sandboxPeople, type SetEvent } from './sandbox.ts';

/** Thursday 30 November 2023, 0.00 in Amsterdam: the set's now. */
const NOW = Date.UTC(2023, 10, 29, 23);
const ZONE = 'Europe/Amsterdam';
const OWN = { address: 'berg@kantoor.example', name: 'mr. berg' };

/** The set says that meetings lie between nine and six on any day; nothing else keeps anybody from one. */
const HOURS = [{ from: '09:00', until: '18:00' }];
const SETTINGS = diarySettings.parse({
  week: Array.from({ length: 7 }, () => HOURS),
  country: null,
  lunch: null,
  noticeMinutes: 0,
  travelBlocks: false,
});

/** An event of the set as it stands in a calendar. */
export function textOf(event: SetEvent): string {
  const start = Temporal.PlainDateTime.from(event.start);
  const time = (at: Temporal.PlainDateTime) => ({ local: at.toString(), zone: ZONE });
  return newEvent({
    uid: `set-${event.id}`,
    stamp: NOW,
    start: time(start),
    end: time(start.add({ minutes: event.minutes })),
    summary: event.title,
    organizer: OWN,
    attendees: [{ address: event.address, answer: 'ACCEPTED' }],
  });
}

/** The office of one principal whose diary and address list are those of the set. */
export async function openSandboxOffice(): Promise<TestOffice> {
  const world = await openTestOffice({
    duties: [diary, meetings],
    grades: { diary: 'checked' },
    start: NOW,
    seed: 'workbench',
  });
  const owner = world.owner();
  await addCalendar(owner, 'work', { title: 'Work' });
  await owner.store.transact(async (writer) => {
    await writeDiarySettings(writer, SETTINGS);
    for (const [at, { name, address }] of sandboxPeople().entries()) {
      const [firstName = name, ...surname] = name.split(' ');
      const id = derivedId('person', `${at}:${address}`);
      const person: Person = {
        ...{ id, name, firstName, surname: surname.join(' '), titles: [], addresses: [address] },
        ...{ telephones: [], accounts: [], organisation: null, household: null, marks: [] },
        address: { language: 'en', form: 'u', title: null, familiar: false },
      };
      await writePerson(writer, person, 'address-book', NOW);
      await rememberWrittenTo(writer, address, NOW);
    }
  });
  await putBack(world, sandboxEvents());
  return world;
}

/** Puts events of the set where they stood. */
export async function putBack(world: TestOffice, events: readonly SetEvent[]): Promise<void> {
  const owner = world.owner();
  await owner.store.transact(async (writer) => {
    const calendar = await readCalendarRow(writer, 'work');
    if (calendar === null) throw new Error('the calendar is gone');
    for (const event of events) {
      const kept = await keepObject(owner, writer, {
        calendar,
        name: `set-${event.id}.ics`,
        text: textOf(event),
      });
      if (kept.kept === 'refused') throw new Error(`refused: ${kept.why}`);
    }
  });
}
