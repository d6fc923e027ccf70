import { sayClock, sayDay, sayMoment } from '../../time/say-date.ts';
import type { Annex, DayFolder, FolderItem, PersonBrief } from '../folder/folder.ts';
import { sayHours } from '../folder/say-values.ts';
import type { NotLooked } from '../material.ts';
import type { BriefSource } from '../source.ts';
import type { TalkAgenda } from '../talk/talk.ts';
import type { BriefDocument, BriefLine, BriefSection } from './document.ts';
import { talkSections } from './talk-document.ts';
import { BriefWriter, type BriefReader } from './writer.ts';

/** A day folder in one language, with the agenda of the weekly talk where that is on its day. */
export function folderDocument(folder: DayFolder, reader: BriefReader): BriefDocument {
  const writer = new BriefWriter(reader);
  const { language, zone } = reader;
  const date = Temporal.PlainDate.from(folder.day);
  const sections = [
    ...folderSections(folder, writer, reader),
    ...notLookedSection(folder.notLooked, writer, reader),
    ...(folder.talk === undefined ? [] : talkInFolder(folder.talk, writer, reader)),
  ];
  return {
    title: writer.say('brief.folder-title', { day: sayDay(date, language, { year: true }) }),
    lead: writer.say('brief.folder-lead', {
      count: countSaid(folder, writer),
      made: sayMoment(folder.madeAt, zone, language),
    }),
    sections,
    annexes: annexLines(folder, writer),
    sources: writer.sources(),
  };
}

/** The talk within a folder: a heading of its own before its parts. */
function talkInFolder(
  talk: TalkAgenda,
  writer: BriefWriter,
  { language }: BriefReader,
): readonly BriefSection[] {
  const at = sayClock(talk.at, language);
  const heading = writer.say('brief.talk-in-folder', { at });
  const parts = talkSections(talk, writer);
  const empty = writer.say(parts.length === 0 ? 'brief.talk-empty' : 'brief.talk-how');
  return [{ id: 'talk', heading, aside: null, groups: [], empty }, ...parts];
}

/** The appointments of the day, and what concerns the day as a whole. */
export function folderSections(
  folder: DayFolder,
  writer: BriefWriter,
  reader: BriefReader,
): readonly BriefSection[] {
  return [
    ...dayBegins(folder, writer),
    ...folder.items.map((item, at) => itemSection(item, at, writer, reader)),
    ...daySections(folder, writer),
  ];
}

/** The papers as they are listed. */
export function annexLines(folder: DayFolder, writer: BriefWriter): BriefDocument['annexes'] {
  return annexesOf(folder).map((annex) => ({
    number: annex.number,
    text: annexSaid(annex, writer),
    paper: annex.paper,
  }));
}

/** Every paper once, by its number. */
export function annexesOf({ items }: DayFolder): readonly Annex[] {
  const found = new Map(
    items.flatMap(({ annexes }) => annexes.map((annex) => [annex.number, annex] as const)),
  );
  return [...found.values()].toSorted((a, b) => a.number - b.number);
}

function countSaid({ items, moreItems }: DayFolder, writer: BriefWriter): string {
  const count = items.length + moreItems;
  const key = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
  return writer.say(`brief.items-${key}`, { count: String(count) });
}

/** Where nothing stands in the diary, that is said; unless nobody could look. */
function dayBegins(folder: DayFolder, writer: BriefWriter): readonly BriefSection[] {
  if (folder.items.length > 0) return [];
  const unknown = folder.notLooked.some(({ what }) => what === 'calendar');
  return [
    {
      id: 'nothing',
      heading: writer.say('brief.items-none'),
      aside: null,
      groups: [],
      empty: writer.say(unknown ? 'brief.items-unknown' : 'brief.items-empty'),
    },
  ];
}

function itemSection(
  item: FolderItem,
  at: number,
  writer: BriefWriter,
  { language, zone }: BriefReader,
): BriefSection {
  const where = [item.place, item.conference].filter((one) => one !== null);
  const event = { kind: 'event', uid: item.uid, at: item.from } as const;
  const whereLines = where.map((text) => ({ text, sources: writer.numbers([event]) }));
  const groups = [
    ...writer.group(
      null,
      item.notes.map((note) => writer.line(note)),
    ),
    ...writer.group('brief.group-where', whereLines),
    ...writer.group('brief.group-people', peopleLines(item, writer)),
    ...writer.group(
      'brief.group-decide',
      item.decide.map((one) => writer.line(one)),
    ),
    ...writer.group('brief.group-papers', [
      ...item.annexes.map((annex) => annexLine(annex, writer)),
      ...item.papers.map((one) => writer.line(one)),
    ]),
    ...writer.group(
      'brief.group-way',
      item.way.map((one) => writer.line(one)),
    ),
  ];
  return {
    id: `item-${at + 1}`,
    heading: headingOf(item, writer),
    aside: item.allDay
      ? writer.say('brief.all-day')
      : sayHours(item.from, item.until, zone, language),
    groups,
    empty: null,
  };
}

export function headingOf({ title }: Pick<FolderItem, 'title'>, writer: BriefWriter): string {
  if (title === null) return writer.say('brief.hidden');
  return title.trim() === '' ? writer.say('brief.untitled') : title;
}

function peopleLines(item: FolderItem, writer: BriefWriter): readonly BriefLine[] {
  const lines = item.people.flatMap((person) => personLines(person, writer));
  if (item.morePeople === 0) return lines;
  const event = { kind: 'event', uid: item.uid, at: item.from } as const;
  const text = writer.say('brief.more-people', { count: String(item.morePeople) });
  return [...lines, { text, sources: writer.numbers([event]) }];
}

function personLines(person: PersonBrief, writer: BriefWriter): readonly BriefLine[] {
  return [
    writer.joined(person.who, person.name),
    ...[...person.lastContact, ...person.between].map((one) => ({
      ...writer.line(one),
      isUnder: true as const,
    })),
  ];
}

function annexLine(annex: Annex, writer: BriefWriter): BriefLine {
  return {
    text: annexSaid(annex, writer),
    sources: writer.numbers([sourceOf(annex.paper)]),
    annex: annex.number,
  };
}

/** Where a paper came from. */
function sourceOf({ where, at, from }: Annex['paper']): BriefSource {
  switch (where.in) {
    case 'arrival':
      return { kind: 'message', arrival: where.arrival, at, from, words: null };
    case 'act':
      return { kind: 'sent', act: where.act, at };
    case 'office':
      return { kind: 'loop', loop: where.loop };
    default:
      return where satisfies never;
  }
}

function annexSaid({ number, paper }: Annex, writer: BriefWriter): string {
  const { name, from, at, where } = paper;
  const values = { number: String(number), name, from, when: writer.date(at) };
  return writer.say(where.in === 'arrival' ? 'brief.annex-from' : 'brief.annex-ours', values);
}

function daySections(folder: DayFolder, writer: BriefWriter): readonly BriefSection[] {
  const more =
    folder.moreItems === 0
      ? []
      : [writer.say('brief.more-items', { count: String(folder.moreItems) })];
  return [
    ...(more.length === 0 ? [] : [sectionOf('more', more.join(''), [], writer)]),
    ...listed(
      'clashes',
      folder.clashes.map((one) => writer.line(one)),
      writer,
    ),
    ...listed(
      'decide',
      folder.decide.map((one) => writer.line(one)),
      writer,
    ),
  ];
}

/** A section of lines under a heading of its own; none where there are no lines. */
export function listed(
  id: string,
  lines: readonly BriefLine[],
  writer: BriefWriter,
): readonly BriefSection[] {
  if (lines.length === 0) return [];
  return [sectionOf(id, writer.say(`brief.section-${id}`), lines, writer)];
}

function sectionOf(
  id: string,
  heading: string,
  lines: readonly BriefLine[],
  writer: BriefWriter,
): BriefSection {
  return { id, heading, aside: null, groups: writer.group(null, lines), empty: null };
}

/** Where nobody could look; never "there was nothing". */
export function notLookedSection(
  notLooked: readonly NotLooked[],
  writer: BriefWriter,
  { zone, language }: BriefReader,
): readonly BriefSection[] {
  const lines = notLooked.map(({ name, title, what, since }) => ({
    text: writer.say(`brief.not-looked-${what}`, {
      title,
      since: since === null ? '' : sayMoment(since, zone, language),
    }),
    sources: writer.numbers([{ kind: 'channel', name }]),
  }));
  return listed('not-looked', lines, writer);
}
