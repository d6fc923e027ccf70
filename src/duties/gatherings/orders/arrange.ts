import type { Remark } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { strangers } from '../../../core/diary/acting/strangers.ts';
import type { EventFields } from '../../../core/diary/ical/event-fields.ts';
import { sameTask } from '../../../core/gatherings/gathering.ts';
import type { NewTask, Request } from '../../../core/gatherings/task.ts';
import { confirmTerm, dayTerm } from '../../../core/gatherings/terms.ts';
import type { GatherWish, NeedWish } from '../../../core/gatherings/wish.ts';
import { derivedWord } from '../../../core/ids.ts';
import { sayNeed } from '../../../core/orders/gathering/say-gathering.ts';
import { sentence } from '../../../core/text/words.ts';
import { termsOf, workingDays } from '../deciding.ts';
import { saidWhen } from '../letters/saying.ts';
import { intoInvitation } from './invitation.ts';
import { asTask, task, taskId, type Opened } from './opened.ts';
import { requestLetter } from './request.ts';
import { bookRoom, freeRoom, hasIn, roomsOf, type Room } from './rooms.ts';

type Arrange = Extract<GatherWish, { readonly k: 'arrange' }>;

/** Everything a meeting needs is asked for by itself: booked where it can be, asked of whoever has it, or put to the principal. */
export function arrange(
  deciding: Deciding,
  on: Opened,
  wish: Arrange,
  key: string,
): readonly Decision[] {
  const terms = termsOf(deciding);
  const by = wish.by === null ? confirmTerm(on.gathering.from, terms) : dayTerm(wish.by, terms);
  const equipment = wish.needs.flatMap((need) => (need.need === 'equipment' ? piecesOf(need) : []));
  const wantsRoom = wish.needs.find(({ need }) => need === 'room');
  const room = wantsRoom === undefined ? null : roomFor(deciding, on, wantsRoom, equipment);
  const made: Making = { deciding, on, by, key, room };
  const each = wish.needs.map((need, place) => one(made, need, place));
  const fields = each.reduce<Partial<EventFields>>((all, done) => ({ ...all, ...done.fields }), {});
  const told =
    Object.keys(fields).length === 0
      ? []
      : intoInvitation(deciding, on.gathering, on.event, {
          fields,
          key: `${key}:told`,
          preconditions: room === null ? [] : [{ kind: 'act-done', key: roomKey(key) }],
          remarks: [],
        });
  return [...on.decisions, ...each.flatMap(({ decisions }) => decisions), ...told];
}

interface Making {
  readonly deciding: Deciding;
  readonly on: Opened;
  readonly by: number;
  readonly key: string;
  /** The room that is booked in its own calendar. */
  readonly room: Room | null;
}

interface Made {
  readonly decisions: readonly Decision[];
  /** What of it stands in the invitation. */
  readonly fields: Partial<EventFields>;
}

function roomFor(
  deciding: Deciding,
  { gathering }: Opened,
  { from, people }: NeedWish,
  equipment: readonly string[],
): Room | null {
  if (from !== null) return null;
  return freeRoom(deciding, gathering, {
    people: people ?? gathering.people.length + 1,
    equipment,
  });
}

const roomKey = (key: string): string => `${key}:room`;

function one(made: Making, need: NeedWish, place: number): Made {
  const { deciding, on, room, by } = made;
  const { settings } = deciding.diary;
  const { gathering } = on;
  switch (need.need) {
    case 'room':
      if (room !== null) return booked(made, need, place, room);
      return asked(made, need, place);
    case 'equipment':
      return equipment(made, need, place);
    case 'video': {
      const link = need.given ?? linkFor(made);
      if (link === null || need.from !== null) return asked(made, need, place);
      return ours(made, need, place, { conference: link });
    }
    case 'directions': {
      const isHere =
        gathering.place === null || gathering.place === settings.office || room !== null;
      const route = need.given ?? (isHere ? settings.directions : null);
      if (route === null || need.from !== null) return asked(made, need, place);
      const before = on.event.part.description ?? '';
      return ours(made, need, place, {
        description: before.includes(route) ? before : `${before}\n\n${route}`.trim(),
      });
    }
    case 'catering':
      return asked(made, need, place);
    default:
      by satisfies number;
      return need.need satisfies never;
  }
}

/** What stands in the room needs no asking; what does not is asked for. */
function equipment(made: Making, need: NeedWish, place: number): Made {
  const { deciding, room } = made;
  if (room === null) return asked(made, need, place);
  const pieces = piecesOf(need);
  const there = pieces.filter((piece) => hasIn(room, piece));
  const and = deciding.situation.profile.language === 'nl' ? ' en ' : ' and ';
  const notes = there.map((what) =>
    note(deciding, sentence('gatherings.stands-there', { what, room: room.calendar.title })),
  );
  const rest = pieces.filter((piece) => !there.includes(piece)).join(and);
  const more = rest === '' ? [] : asked(made, { ...need, what: rest }, place).decisions;
  return { decisions: [...notes, ...more], fields: {} };
}

/** "Een beamer en een flip-over" are two things. */
function piecesOf({ what }: Pick<NeedWish, 'what'>): readonly string[] {
  return what.split(/\s+(?:en|and)\s+/iu);
}

/** A link of the house's own, different for each meeting, and the same however often it is made. */
function linkFor({ deciding, on }: Making): string | null {
  const { videoLink } = deciding.diary.settings;
  if (videoLink === null) return null;
  const { owner } = deciding.situation.profile;
  return videoLink.replaceAll('{code}', derivedWord(`${owner}:video:${on.gathering.id}`, CODE));
}

const CODE = 16;

/** Somebody who is asked: as ordered, or as the settings have it. */
function supplierOf({ deciding, on }: Making, { need, from }: NeedWish) {
  if (from !== null) return { name: from.name, address: from.address ?? '' };
  const house = deciding.diary.settings.suppliers[need] ?? null;
  if (house !== null) return house;
  // Of one other who is visited, the way there is asked.
  const [only, ...more] = on.gathering.people;
  return need === 'directions' && only !== undefined && more.length === 0 ? only : null;
}

function asked(made: Making, need: NeedWish, place: number): Made {
  const { deciding, on, key } = made;
  const who = supplierOf(made, need);
  const { language } = deciding.situation.profile;
  const what = sayNeed({ ...need, from: null, given: null }, language);
  const fresh: NewTask = {
    ...freshTask(made, need.need, place, what),
    owes: who === null || who.address === '' ? 'we' : 'they',
    name: who?.name ?? '',
    address: who?.address.toLowerCase() ?? '',
    ...(who === null || who.address === '' ? { nextAt: workingDays(deciding, 1) } : {}),
  };
  const { title } = on.gathering;
  if (sameTask(on.gathering, fresh) !== null)
    return {
      decisions: [note(deciding, sentence('gatherings.asked-already', { what, title }))],
      fields: {},
    };
  const guarded = task(deciding, on.gathering, fresh);
  if (who === null || who.address === '')
    return {
      decisions: [
        guarded,
        need.need === 'room' && roomsOf(deciding).length > 0
          ? noRoom(made, need)
          : note(
              deciding,
              sentence('gatherings.nobody-to-ask', { what, title: on.gathering.title }),
            ),
      ],
      fields: {},
    };
  const remarks: readonly Remark[] = need.from === null ? [] : strangers([need.from]);
  const letter = requestLetter(deciding, on.gathering, asTask(deciding, fresh), {
    kind: need.need,
    key: `${key}:${need.need}:${place}`,
    remarks,
  });
  return { decisions: [guarded, letter], fields: {} };
}

/** What is put into the invitation here, without asking anybody. */
function ours(made: Making, need: NeedWish, place: number, fields: Partial<EventFields>): Made {
  const { deciding, on } = made;
  const { language } = deciding.situation.profile;
  const what = sayNeed({ ...need, from: null, given: null }, language);
  const fresh = freshTask(made, need.need, place, what);
  return { decisions: [task(deciding, on.gathering, fresh)], fields };
}

function booked(made: Making, need: NeedWish, place: number, room: Room): Made {
  const { deciding, on, key } = made;
  const { language } = deciding.situation.profile;
  const what = sayNeed({ ...need, what: room.calendar.title, from: null, given: null }, language);
  const fresh = { ...freshTask(made, 'room', place, what), name: room.calendar.title };
  return {
    decisions: [
      task(deciding, on.gathering, fresh),
      bookRoom(deciding, on.gathering, room, { key: roomKey(key), event: on.event }),
    ],
    fields: {
      location:
        room.place === null || room.place === ''
          ? room.calendar.title
          : `${room.calendar.title}, ${room.place}`,
    },
  };
}

/** This desk sees to it; once it stands in a diary it is done. */
function freshTask({ deciding, by }: Making, kind: Request, place: number, what: string): NewTask {
  return {
    id: taskId(deciding, `${kind}:${place}`),
    kind,
    what,
    owes: 'we',
    name: '',
    address: '',
    by,
    nextAt: Math.min(by, workingDays(deciding, 1)),
    rung: 'mentioned',
    item: null,
    file: null,
  };
}

function noRoom({ deciding, on }: Making, { people }: NeedWish): Decision {
  return note(
    deciding,
    sentence('gatherings.no-room', {
      count: String(people ?? on.gathering.people.length + 1),
      when: saidWhen(deciding, on.gathering),
    }),
  );
}
