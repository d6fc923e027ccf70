import { writePerson, rememberWrittenTo } from '../../src/store/records/people.ts';
import { chanceOf } from './chance.ts';
import { clock, DAY, HOME, isWorkingDay, MINUTE, wall, workingDay } from './hours.ts';
import { judge, type Judgement } from './judging/totals.ts';
import { countLoopsWithoutDate } from './judging/mandate.ts';
import { writeMail } from './mail/write-mail.ts';
import { handledBy, since, type Handled } from './office/handled.ts';
import { Life } from './office/life.ts';
import { openTownOffice, type TownOfficeOptions } from './office/open.ts';
import { PRINCIPALS } from './office/principals.ts';
import type { Worked } from './office/stopwatch.ts';
import { castOf } from './people/cast.ts';
import type { Character } from './people/character.ts';
import type { Person } from './people/person.ts';
import { postman } from './people/postman.ts';
import { look } from './principal/look.ts';
import { begin, beginsAt } from './requests/begin.ts';
import { planRequests } from './requests/plan.ts';
import { situations } from './situations/index.ts';
import { Stage } from './situations/situation.ts';
import { Town } from './town.ts';

/** What a run of the town is given. */
export interface TownOptions {
  readonly seed: number;
  readonly requests: number;
  readonly people?: number;
  /** All of them unless given. */
  readonly characters?: readonly Character[];
  readonly kills?: number;
  /** Points an office passes in the whole run, so that its deaths are spread over it. */
  readonly points?: number;
  /** The ten situations among the requests; unless told otherwise. */
  readonly situations?: boolean;
  /** Letters lead to pages, and who else would be prompt answers there. */
  readonly pages?: boolean;
  /** Real servers; mail in memory unless given. */
  readonly servers?: TownOfficeOptions['servers'];
}

/** Working days on which the town goes on after the last request: three rounds with reminders, and a call, take as long. */
const AFTER_DAYS = 30;
/** Points an office passes in a run of which nobody knows how many they are. */
const POINTS = 4_000;

/** Where a run begins: summer time begins or ends in some, holidays fall into others. */
const STARTS = [
  '2026-11-23T08:00',
  '2027-03-08T08:00',
  '2026-10-12T08:00',
  '2027-02-01T08:00',
  '2027-04-12T08:00',
  '2027-10-18T08:00',
  '2027-03-22T08:00',
] as const;

/** A run, and what came of it. */
export interface Run extends Judgement {
  readonly options: TownOptions;
  readonly town: Town;
  readonly kills: number;
  /** Points the office passed. */
  readonly points: number;
  readonly seconds: number;
  /** Of those, how many this process was computing. */
  readonly cpuSeconds: number;
  /** The office by itself: what it handled, and the seconds that took, on the wall and of computing. */
  readonly office: {
    readonly handled: Handled;
    readonly seconds: number;
    readonly cpuSeconds: number;
    readonly worked: readonly Worked[];
  };
}

/** The same, but for how he answers. */
function clicking(person: Person): Person {
  return person.character === 'prompt' ? { ...person, character: 'clicks' } : person;
}

/** Plays it from the first request to the last answer. The same options give the same run. */
export async function runTown(options: TownOptions): Promise<Run> {
  const began = performance.now();
  const spent = process.cpuUsage();
  const { seed, requests, people = 40, kills = 0, characters } = options;
  const chance = chanceOf(`town/${seed}`);
  const starts = wall(STARTS[seed % STARTS.length] ?? STARTS[0]);
  const dying = chance.fork('life');
  const between = (options.points ?? POINTS) / Math.max(1, kills);
  const life = new Life(kills, () => dying.int(1, Math.max(1, Math.floor(1.4 * between))));
  await using office = await openTownOffice({
    seed: `town/${seed}`,
    starts: starts - 4 * DAY,
    life,
    servers: options.servers,
    pages: options.pages === true,
  });
  const all = castOf(chance.fork('cast'), people, starts, characters);
  const cast = options.pages === true ? all.map(clicking) : all;
  const plan = planRequests(chance.fork('requests'), cast, requests, starts);
  const town = new Town({ office, people: cast, requests: plan, chance, postman });
  await acquaint(town);
  office.clock.moveTo(starts);
  const last = Math.max(starts, ...plan.map(({ at }) => at));
  const ends = workingDay(clock(last).toPlainDate(), AFTER_DAYS).toZonedDateTime({
    timeZone: HOME,
    plainTime: { hour: 18 },
  }).epochMilliseconds;
  for (const request of plan) town.schedule(beginsAt(request), () => begin(town, request));
  scheduleLooks(town, starts, ends);
  const stage = new Stage(town, starts);
  const played = options.situations === false ? [] : situations;
  for (const situation of played) await situation.begin(stage);
  const before = await handledBy(office);
  office.watch.begin();
  await town.run(ends);
  const alone = { ...office.watch.seconds, worked: office.watch.worked };
  const handled = since(before, await handledBy(office));
  const judgement = await judge(town, stage, played);
  const { user, system } = process.cpuUsage(spent);
  const { kills: died, passed: points } = life;
  return {
    ...judgement,
    ...{ options, town, kills: died, points },
    seconds: inSeconds(performance.now() - began),
    cpuSeconds: inSeconds((user + system) / 1_000),
    office: {
      handled,
      seconds: inSeconds(1_000 * alone.wall),
      cpuSeconds: inSeconds(1_000 * alone.cpu),
      worked: alone.worked,
    },
  };
}

const inSeconds = (milliseconds: number): number => Math.round(milliseconds) / 1_000;

/** When a principal looks, on a working day. */
const LOOKS = ['08:40', '11:35', '14:05', '16:35'] as const;

function scheduleLooks(town: Town, starts: number, ends: number): void {
  const last = clock(ends).toPlainDate();
  for (const principal of PRINCIPALS) {
    const chance = town.chance.fork(`looks/${principal.id}`);
    let day = clock(starts).toPlainDate();
    for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
      if (!isWorkingDay(day)) continue;
      for (const at of LOOKS) {
        const moment = wall(`${day.toString()}T${at}`) + chance.int(0, 20) * MINUTE;
        if (chance.happens(0.1)) continue;
        town.schedule(moment, async () => {
          await look(town, principal);
          town.loopsWithoutDate += await countLoopsWithoutDate(town, principal);
        });
      }
    }
  }
}

/** One in so many of the town the principals have never heard of. */
const STRANGERS = 0.12;

/** Everybody has written to everybody before, but for a few. */
async function acquaint(town: Town): Promise<void> {
  const { office } = town;
  for (const principal of PRINCIPALS) {
    for (const person of town.people) {
      if (person.chance.fork(`known/${principal.id}`).happens(STRANGERS)) continue;
      const { messageId } = town.oldThread(person, principal);
      const { address, language } = person;
      await introduce(town, principal.id, person);
      const before = {
        from: { name: principal.profile.name, address: principal.address },
        to: address,
        subject: language === 'nl' ? 'Goedendag' : 'Good day',
        text: language === 'nl' ? 'Dank voor uw bericht.' : 'Thank you for your message.',
        id: messageId,
        at: town.now - DAY,
        inReplyTo: null,
        references: [],
        vouched: true,
      };
      await town.deliver(principal, principal.address, writeMail(before), 'Sent');
    }
  }
  town.arrived = 0;
  await office.settle();
}

/** As he stands in the address book. */
async function introduce(
  town: Town,
  id: (typeof PRINCIPALS)[number]['id'],
  person: Town['people'][number],
): Promise<void> {
  const owner = town.office.owner(id);
  const { name, first, surname, address, number, language } = person;
  await owner.store.transact(async (writer) => {
    await writePerson(
      writer,
      {
        id: owner.tools.newId('person'),
        name,
        firstName: first,
        surname,
        titles: [],
        addresses: [address],
        telephones: [number],
        accounts: [],
        organisation: null,
        household: null,
        marks: [],
        address: { language, form: 'u', title: null, familiar: false },
      },
      'address-book',
      town.now,
    );
    await rememberWrittenTo(writer, address, town.now);
  });
}
