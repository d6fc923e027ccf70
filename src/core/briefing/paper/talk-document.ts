import { sayClock, sayDay, sayMoment } from '../../time/say-date.ts';
import { TALK_PARTS, type TalkAgenda, type TalkDecision } from '../talk/talk.ts';
import type { BriefDocument, BriefGroup, BriefSection } from './document.ts';
import { BriefWriter, type BriefReader } from './writer.ts';

/** The agenda of the weekly talk in one language, with what was decided on it. */
export function talkDocument(
  agenda: TalkAgenda,
  decisions: readonly TalkDecision[],
  reader: BriefReader,
): BriefDocument {
  const writer = new BriefWriter(reader);
  const { language, zone } = reader;
  const day = sayDay(Temporal.PlainDate.from(agenda.day), language, { year: true });
  const sections = talkSections(agenda, writer);
  const nothing: BriefSection = {
    id: 'talk-nothing',
    heading: writer.say('brief.talk-empty'),
    aside: null,
    groups: [],
    empty: null,
  };
  return {
    title: writer.say('brief.talk-title', { day, at: sayClock(agenda.at, language) }),
    lead: writer.say('brief.talk-lead', { made: sayMoment(agenda.madeAt, zone, language) }),
    sections: [
      ...(sections.length === 0 ? [nothing] : sections),
      ...decidedSection(decisions, writer),
    ],
    annexes: [],
    sources: writer.sources(),
  };
}

/** The parts of the talk, each point under its number. */
export function talkSections({ points }: TalkAgenda, writer: BriefWriter): readonly BriefSection[] {
  return TALK_PARTS.flatMap((part): readonly BriefSection[] => {
    const of = points.filter((point) => point.part === part);
    if (of.length === 0) return [];
    const groups = of.map(({ number, said }): BriefGroup => ({
      label: String(number),
      lines: [writer.line(said)],
    }));
    const heading = writer.say(`brief.talk-${part}`);
    return [{ id: `talk-${part}`, heading, aside: null, groups, empty: null }];
  });
}

function decidedSection(
  decisions: readonly TalkDecision[],
  writer: BriefWriter,
): readonly BriefSection[] {
  if (decisions.length === 0) return [];
  const groups = decisions.map(({ number, words }): BriefGroup => ({
    label: String(number),
    lines: [{ text: words, sources: [] }],
  }));
  const heading = writer.say('brief.talk-decided');
  return [{ id: 'talk-decided', heading, aside: null, groups, empty: null }];
}
