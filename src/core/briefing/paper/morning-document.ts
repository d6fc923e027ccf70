import { sayDay, sayMoment } from '../../time/say-date.ts';
import { wordedIn } from '../../text/words.ts';
import type { FolderChange } from '../folder/changes.ts';
import type { Morning, Owing, Signal } from '../morning/morning.ts';
import type { BriefDocument, BriefGroup, BriefLine, BriefSection } from './document.ts';
import { annexLines, folderSections, listed, notLookedSection } from './folder-document.ts';
import { BriefWriter, type BriefReader } from './writer.ts';

/** The morning in one language: signals first, then what changed, then who owes whom. */
export function morningDocument(morning: Morning, reader: BriefReader): BriefDocument {
  const writer = new BriefWriter(reader);
  const { language, zone } = reader;
  const { silence, folder, changes } = morning;
  const whole = changes === null;
  const sections = [
    ...signalSections(morning.signals, writer, reader),
    ...notLookedSection(silence.notLooked, writer, reader),
    ...(whole ? folderSections(folder, writer, reader) : [changesSection(changes, writer)]),
    ...owing('they-owe', silence.theyOwe, writer),
    ...owing('we-owe', silence.weOwe, writer),
    ...nothingOpen(morning, writer),
    ...listed(
      'quiet',
      silence.quiet.map((one) => writer.line(one)),
      writer,
    ),
    ...listed(
      'tickler',
      silence.tickler.map((one) => writer.line(one)),
      writer,
    ),
  ];
  const day = sayDay(Temporal.PlainDate.from(morning.day), language, { year: true });
  return {
    title: writer.say('brief.morning-title', { day }),
    lead: writer.say('brief.morning-lead', { made: sayMoment(morning.madeAt, zone, language) }),
    sections,
    annexes: whole ? annexLines(folder, writer) : [],
    sources: writer.sources(),
  };
}

/** Each signal with what could be done, under its number. */
function signalSections(
  signals: readonly Signal[],
  writer: BriefWriter,
  { language }: BriefReader,
): readonly BriefSection[] {
  if (signals.length === 0) return [];
  const groups = signals.map(({ said, proposal, order }, at): BriefGroup => {
    const more: readonly BriefLine[] = [
      under(writer.line(proposal)),
      ...(order === null
        ? []
        : [
            under({
              text: writer.say('brief.propose-order', { order: wordedIn(order, language) }),
              sources: [],
            }),
          ]),
    ];
    return { label: String(at + 1), lines: [writer.line(said), ...more] };
  });
  const heading = writer.say('brief.section-signals');
  return [{ id: 'signals', heading, aside: null, groups, empty: null }];
}

const under = (line: BriefLine): BriefLine => ({ ...line, isUnder: true });

function changesSection(changes: readonly FolderChange[], writer: BriefWriter): BriefSection {
  const lines = changes.map(({ said, now }) => {
    const head = writer.line(said);
    if (now === null) return head;
    const rest = writer.line(now);
    const sources = [...new Set([...head.sources, ...rest.sources])];
    return { text: `${head.text} ${rest.text}`, sources };
  });
  return {
    id: 'changes',
    heading: writer.say('brief.section-changes'),
    aside: null,
    groups: writer.group(null, lines),
    empty: lines.length === 0 ? writer.say('brief.no-changes') : null,
  };
}

/** What is open, by person. */
function owing(
  side: 'they-owe' | 'we-owe',
  people: readonly Owing[],
  writer: BriefWriter,
): readonly BriefSection[] {
  if (people.length === 0) return [];
  const groups = people.map(({ name, lines }): BriefGroup => ({
    label: name,
    lines: lines.map((line) => writer.line(line)),
  }));
  const heading = writer.say(`brief.section-${side}`);
  return [{ id: side, heading, aside: null, groups, empty: null }];
}

function nothingOpen({ silence }: Morning, writer: BriefWriter): readonly BriefSection[] {
  const { theyOwe, weOwe, more } = silence;
  if (theyOwe.length + weOwe.length === 0)
    return [
      {
        id: 'they-owe',
        heading: writer.say('brief.section-they-owe'),
        aside: null,
        groups: [],
        empty: writer.say('brief.no-owing'),
      },
    ];
  if (more === 0) return [];
  const text = writer.say('brief.more-owing', { count: String(more) });
  return [{ id: 'more-owing', heading: text, aside: null, groups: [], empty: null }];
}
