import type { Decision } from '../../core/decision.ts';
import type { Deciding } from '../../core/diary/acting/deciding.ts';
import { openTasks, type Gathering } from '../../core/gatherings/gathering.ts';
import { isRequest, type NewTask, type Task } from '../../core/gatherings/task.ts';
import { confirmTerm, papersTerm, sendTerm } from '../../core/gatherings/terms.ts';
import { sentence } from '../../core/text/words.ts';
import {
  changed,
  eventFacts,
  gatherings,
  isCalledOff,
  termsOf,
  type EventFacts,
} from './deciding.ts';
import { calledOff } from './called-off.ts';
import { MOVED_REQUEST } from './letters/requests.ts';
import { saidWhen } from './letters/saying.ts';
import { refreshed, asTask, task as putTask, taskId } from './orders/opened.ts';
import { patience, requestLetter } from './orders/request.ts';
import { roomUid } from './orders/rooms.ts';

/** Something changed in a calendar: a room stands or not, a link is in the invitation, a meeting moved or was called off. */
export function onChange(deciding: Deciding): readonly Decision[] {
  const changedUids = new Set(deciding.diary.changed);
  return gatherings(deciding)
    .filter(({ state }) => state === 'open')
    .flatMap((gathering) => {
      const room = changedUids.has(roomUid(deciding, gathering));
      const own = changedUids.has(gathering.uid);
      if (!room && !own) return [];
      const event = eventFacts(deciding, gathering);
      if (event === null || isCalledOff(event.part))
        return own ? calledOff(deciding, gathering) : [];
      return [
        ...(room ? roomStands(deciding, gathering) : []),
        ...(own
          ? [...stands(deciding, gathering, event), ...moved(deciding, gathering, event)]
          : []),
      ];
    });
}

/** The room is booked: it stands in its own calendar. */
function roomStands(deciding: Deciding, gathering: Gathering): readonly Decision[] {
  const uid = roomUid(deciding, gathering);
  const stands = deciding.diary.objects.some((object) => object.uid === uid && !object.gone);
  return openTasks(gathering, 'room')
    .filter(({ owes, name }) => stands && owes === 'we' && name !== '')
    .map((one) => done(deciding, gathering, one, one.name));
}

function done(deciding: Deciding, gathering: Gathering, one: Task, words: string): Decision {
  return changed(
    deciding,
    { change: 'task-end', gathering: gathering.id, task: one.id, outcome: 'done', words },
    sentence('gatherings.stands-in-diary', { what: one.what, title: gathering.title }),
  );
}

/** What was put into the invitation stands there. */
function stands(deciding: Deciding, gathering: Gathering, event: EventFacts): readonly Decision[] {
  const entry = deciding.diary.entries.find(({ occurrence }) => occurrence.uid === gathering.uid);
  const conference = entry?.traits.conference ?? conferenceIn(event);
  const described = event.part.description ?? '';
  const route = deciding.diary.settings.directions;
  return [
    ...(conference === null
      ? []
      : openTasks(gathering, 'video').map((one) => done(deciding, gathering, one, conference))),
    ...openTasks(gathering, 'directions')
      .filter(
        ({ owes }) =>
          owes === 'we' && described !== '' && (route === null || described.includes(route)),
      )
      .map((one) => done(deciding, gathering, one, described.slice(0, MOST_WORDS))),
  ];
}

const MOST_WORDS = 200;

/** CONFERENCE (RFC 7986 section 5.11) as it stands in the text. */
function conferenceIn({ standing }: EventFacts): string | null {
  const unfolded = standing.stored.text.replace(/\r?\n[ \t]/g, '');
  return /^CONFERENCE[^:\n]*:(?<link>https:\S+)/im.exec(unfolded)?.groups?.['link'] ?? null;
}

/** The meeting goes to another time: its terms with it, and whoever was asked for something is asked whether that goes along. */
function moved(deciding: Deciding, gathering: Gathering, event: EventFacts): readonly Decision[] {
  const same =
    event.from === gathering.from &&
    event.until === gathering.until &&
    event.title === gathering.title &&
    event.place === gathering.place &&
    event.confidential === gathering.confidential &&
    JSON.stringify(event.people) === JSON.stringify(gathering.people);
  if (same) return [];
  const terms = termsOf(deciding);
  const isMoved = event.from !== gathering.from || event.until !== gathering.until;
  const sent = gathering.tasks.some(({ kind, state }) => kind === 'set' && state === 'done');
  const sendAt =
    gathering.sendAt === null || !isMoved || sent ? gathering.sendAt : sendTerm(event.from, terms);
  const after: Gathering = { ...refreshed(gathering, event), sendAt };
  const { title, from, until, place, people, confidential } = after;
  const refresh = changed(
    deciding,
    {
      change: 'event',
      gathering: gathering.id,
      event: { title, from, until, place, people, confidential, sendAt },
    },
    sentence('gatherings.event-changed', { title, when: saidWhen(deciding, after) }),
  );
  if (!isMoved) return [refresh];
  const requests = gathering.tasks.filter(
    ({ kind, state, owes, rung }) =>
      isRequest(kind) &&
      kind !== 'video' &&
      owes === 'they' &&
      rung !== 'mentioned' &&
      state !== 'dropped',
  );
  return [
    refresh,
    ...requests.flatMap((one) => askAlong(deciding, after, one)),
    ...openTasks(gathering, 'paper', 'set').map((one) =>
      changed(
        deciding,
        {
          change: 'heard',
          gathering: gathering.id,
          task: one.id,
          rung: null,
          ...termsAfter(one, after, terms),
          words: null,
          unclear: false,
        },
        sentence('gatherings.event-changed', { title, when: saidWhen(deciding, after) }),
      ),
    ),
  ];
}

function termsAfter(one: Task, after: Gathering, terms: ReturnType<typeof termsOf>) {
  const sendAt = after.sendAt ?? sendTerm(after.from, terms);
  const by = one.kind === 'set' ? sendAt : papersTerm(after.from, sendAt, terms);
  return { by, nextAt: by };
}

/** What was confirmed for the old time is asked for the new one: a yes to another hour is none. */
function askAlong(deciding: Deciding, after: Gathering, one: Task): readonly Decision[] {
  if (!isRequest(one.kind)) return [];
  const by = confirmTerm(after.from, termsOf(deciding));
  if (one.state === 'open') {
    const asked = { ...one, by };
    return [
      changed(
        deciding,
        {
          change: 'heard',
          gathering: after.id,
          task: one.id,
          rung: 'asked',
          nextAt: patience(deciding, by),
          by,
          words: null,
          unclear: false,
        },
        sentence('gatherings.event-changed', {
          title: after.title,
          when: saidWhen(deciding, after),
        }),
      ),
      requestLetter(deciding, after, asked, {
        kind: one.kind,
        key: `moved:${one.id}`,
        letter: MOVED_REQUEST,
      }),
    ];
  }
  const { kind, what, owes, name, address } = one;
  const fresh: NewTask = {
    ...{ kind, what, owes, name, address, by },
    id: taskId(deciding, `again:${one.id}`),
    nextAt: patience(deciding, by),
    rung: 'mentioned',
    item: null,
    file: null,
  };
  return [
    putTask(deciding, after, fresh),
    requestLetter(
      deciding,
      after,
      { ...asTask(deciding, fresh), latest: one.latest },
      { kind, key: `moved:${one.id}`, letter: MOVED_REQUEST },
    ),
  ];
}
