import { sayClock, sayDay, sayMoment } from '../../time/say-date.ts';
import { ACTS, type ActKind } from '../../mandate/acts.ts';
import { checkMandate } from '../../mandate/compile.ts';
import { say, sentence } from '../../text/words.ts';
import type { BriefSource } from '../source.ts';
import { LEVEL_NAMES } from '../talk/level-names.ts';
import { TALK_PARTS, type TalkAgenda, type TalkDecision, type TalkOutcome } from '../talk/talk.ts';
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
      ...decidedSection(decisions, writer, reader),
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
  reader: BriefReader,
): readonly BriefSection[] {
  if (decisions.length === 0) return [];
  const groups = decisions.map(({ number, words, became }): BriefGroup => {
    const label =
      number === 0
        ? writer.say('brief.talk-decided-beside')
        : writer.say('brief.talk-decided-on', { number: String(number) });
    const text = becameSaid(words, became, reader);
    const what = { text: words, sources: [] };
    return {
      label,
      lines: [what, { text, sources: writer.numbers(restsOn(became)), isUnder: true }],
    };
  });
  const heading = writer.say('brief.talk-decided');
  return [{ id: 'talk-decided', heading, aside: null, groups, empty: null }];
}

function restsOn(became: TalkOutcome): readonly BriefSource[] {
  if ('loop' in became) return [{ kind: 'loop', loop: became.loop }];
  if ('act' in became) return [{ kind: 'act', act: became.act }];
  return 'decision' in became ? [{ kind: 'question', decision: became.decision }] : [];
}

/** What became of a decision, in one sentence. */
export function becameSaid(
  words: string,
  became: TalkOutcome,
  { words: table, language, zone }: Pick<BriefReader, 'words' | 'language' | 'zone'>,
): string {
  const values = {
    level: 'level' in became ? LEVEL_NAMES[became.level][language] : '',
    kind: 'kind' in became && isKind(became.kind) ? ACTS[became.kind][language] : '',
    next: 'nextAt' in became ? sayMoment(became.nextAt, zone, language) : '',
    says:
      became.became === 'letter'
        ? checkMandate(words)
            .clauses.map(({ says }) => says[language])
            .join(' ')
        : '',
  };
  return say(table, sentence(`brief.talk-became-${became.became}`, values), language);
}

function isKind(kind: string): kind is ActKind {
  return Object.hasOwn(ACTS, kind);
}
