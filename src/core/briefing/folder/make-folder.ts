import { sentence } from '../../text/words.ts';
import type { Zone } from '../../time/instant.ts';
import type { DayMaterial, MeetingFound, PersonFound, WayFound } from '../material.ts';
import { claim, type Claim } from '../source.ts';
import type { Saying } from './between.ts';
import type { Annex, DayFolder, FolderItem } from './folder.ts';
import { personBrief } from './person-brief.ts';
import { hoursOn, momentIn, piece } from './say-values.ts';
import { elseToDecide, toDecide } from './to-decide.ts';

/** A day in order of the clock, with the papers numbered through. Total, and the same for the same material. */
export function makeFolder(material: DayMaterial, zone: Zone): DayFolder {
  const saying = { now: material.madeAt, zone };
  const people = new Map(material.people.map((one) => [one.address, one]));
  const meetings = material.meetings.toSorted(inOrder);
  const numbered = numbersOf(meetings);
  return {
    day: material.day,
    madeAt: material.madeAt,
    zone,
    items: meetings.map((meeting) =>
      itemOf(meeting, { material, people, saying, annexes: numbered.get(meeting) ?? [] }),
    ),
    moreItems: material.moreMeetings,
    decide: elseToDecide(meetings, material),
    clashes: material.clashes.map(({ text, cure, uids, from, name }) =>
      claim(
        cure === null
          ? sentence('brief.clash', { what: text })
          : sentence('brief.clash-cure', { what: text, cure }),
        { kind: 'count', of: name },
        ...uids.map((uid) => ({ kind: 'event', uid, at: from }) as const),
      ),
    ),
    notLooked: material.notLooked,
  };
}

/** Whole days before what has an hour. */
function inOrder(one: MeetingFound, other: MeetingFound): number {
  return (
    Number(other.allDay) - Number(one.allDay) ||
    one.from - other.from ||
    one.until - other.until ||
    (one.uid < other.uid ? -1 : 1)
  );
}

/** A paper that belongs to two meetings lies in the folder once, under one number. */
function numbersOf(meetings: readonly MeetingFound[]): ReadonlyMap<MeetingFound, readonly Annex[]> {
  const numbers = new Map<string, number>();
  return new Map(
    meetings.map((meeting) => [
      meeting,
      meeting.papers.map((paper) => {
        const number = numbers.get(paper.sha256) ?? numbers.size + 1;
        numbers.set(paper.sha256, number);
        return { number, paper };
      }),
    ]),
  );
}

interface Around {
  readonly material: DayMaterial;
  readonly people: ReadonlyMap<string, PersonFound>;
  readonly saying: Saying;
  readonly annexes: readonly Annex[];
}

function itemOf(meeting: MeetingFound, { material, people, saying, annexes }: Around): FolderItem {
  const { uid, recurrenceId, from, until, allDay, title, place, conference, morePeople } = meeting;
  return {
    uid,
    recurrenceId,
    from,
    until,
    allDay,
    title,
    place,
    conference,
    morePeople,
    annexes,
    notes: notesOf(meeting, saying.zone),
    people: meeting.people.map((one) =>
      personBrief(one, meeting, people.get(one.address) ?? null, saying),
    ),
    papers: papersSaid(meeting, people),
    decide: toDecide(meeting, material),
    way: meeting.ways.map((way) => waySaid(way, material.day, saying.zone)),
  };
}

function notesOf(meeting: MeetingFound, zone: Zone): readonly Claim[] {
  const event = { kind: 'event', uid: meeting.uid, at: meeting.from } as const;
  return [
    ...(meeting.reason === null
      ? []
      : [claim(sentence('brief.reason', { reason: piece(meeting.reason) }), event)]),
    ...(meeting.allDay || meeting.until - meeting.from < 86_400_000
      ? []
      : [claim(sentence('brief.until', { until: momentIn(meeting.until, zone) }), event)]),
  ];
}

/** Which papers are still to come from those who take part, and where none lie there. */
function papersSaid(
  meeting: MeetingFound,
  people: ReadonlyMap<string, PersonFound>,
): readonly Claim[] {
  const waited = meeting.people.flatMap(({ address, name }) =>
    (people.get(address)?.loops ?? [])
      .filter(({ loop }) => loop.owes === 'they' && loop.thread !== null)
      .filter(({ loop }) => meeting.threads.includes(loop.thread ?? ''))
      .map(({ loop, source }) =>
        claim(sentence('brief.papers-waited', { what: piece(loop.what), name }), source, {
          kind: 'loop',
          loop: loop.id,
        }),
      ),
  );
  if (meeting.hidden || meeting.people.length === 0) return waited;
  if (meeting.papers.length + waited.length > 0) return waited;
  return [
    claim(sentence('brief.papers-none'), { kind: 'event', uid: meeting.uid, at: meeting.from }),
  ];
}

function waySaid({ uid, from, until, summary, text }: WayFound, day: string, zone: Zone): Claim {
  const values = {
    what: summary,
    hours: hoursOn(day, { from, until }, zone),
    how: text === null ? '' : piece(text),
  };
  const key = text === null ? 'brief.way' : 'brief.way-how';
  return claim(sentence(key, values), { kind: 'event', uid, at: from });
}
