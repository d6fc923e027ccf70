import { sentence, type Sentence } from '../../text/words.ts';
import type { DayMaterial, MeetingFound, QuestionFound, WaitingFound } from '../material.ts';
import { claim, type Claim } from '../source.ts';
import { piece } from './say-values.ts';

/** Lines of a description in which somebody says that something is to be decided. */
const DECIDES =
  /^[\s\-–•*\d.)]*(?:ter (?:besluit(?:vorming)?|beslissing|goedkeuring|vaststelling)|te (?:besluiten|beslissen)|beslispunt|besluit(?:punt|vorming)?|gevraagd besluit|for (?:decision|approval)|to (?:decide|be decided|approve)|decision(?: needed| required)?)\s*[:–-]\s*(?<what>\S.*)$/iu;

/** So many of them are taken from one description. */
const MOST_LINES = 6;

/** What has to be decided at a meeting: what waits for his word with those who come, and what the agenda says. */
export function toDecide(
  meeting: MeetingFound,
  { waiting, questions }: Pick<DayMaterial, 'waiting' | 'questions'>,
): readonly Claim[] {
  const event = { kind: 'event', uid: meeting.uid, at: meeting.from } as const;
  return [
    ...(meeting.unanswered ? [claim(sentence('brief.decide-answer'), event)] : []),
    ...(meeting.tentative ? [claim(sentence('brief.decide-tentative'), event)] : []),
    ...agendaLines(agendaOf(meeting)).map((what) =>
      claim(sentence('brief.decide-agenda', { what }), event),
    ),
    ...waiting.filter((one) => isAbout(one, meeting)).map(waitingSaid),
    ...questions.filter((one) => questionIsAbout(one, meeting)).map(questionSaid),
  ];
}

/** The agenda as it is prepared here, and what the invitation says. */
function agendaOf({ description, prepared }: MeetingFound): string {
  return [...(prepared?.agenda ?? []), description ?? ''].join('\n');
}

/** What has to be decided and belongs to none of these meetings. */
export function elseToDecide(
  meetings: readonly MeetingFound[],
  { waiting, questions }: Pick<DayMaterial, 'waiting' | 'questions'>,
): readonly Claim[] {
  return [
    ...waiting.filter((one) => !meetings.some((each) => isAbout(one, each))).map(waitingSaid),
    ...questions
      .filter((one) => !meetings.some((each) => questionIsAbout(one, each)))
      .map(questionSaid),
  ];
}

export function agendaLines(description: string): readonly string[] {
  return description
    .split('\n')
    .flatMap((line) => DECIDES.exec(line)?.groups?.['what'] ?? [])
    .map(piece)
    .slice(0, MOST_LINES);
}

function isAbout(
  { addresses, thread }: Pick<WaitingFound, 'addresses' | 'thread'>,
  { people, threads }: MeetingFound,
): boolean {
  return (
    (thread !== null && threads.includes(thread)) ||
    people.some(({ address }) => addresses.includes(address))
  );
}

function questionIsAbout(
  { addresses, threads, about = [] }: QuestionFound,
  { people, threads: its, prepared }: MeetingFound,
): boolean {
  return (
    about.includes(prepared?.id ?? '') ||
    threads.some((thread) => its.includes(thread)) ||
    people.some(({ address }) => addresses.includes(address))
  );
}

/** A proposal that waits, with the id it is agreed to under. */
export function waitingSaid({ act, named }: WaitingFound): Claim {
  return claim(sentence('brief.decide-act', { act: named, id: act }), { kind: 'act', act });
}

function questionSaid({ decision, said }: QuestionFound): Claim {
  return claim(asItIs(said), { kind: 'question', decision });
}

const asItIs = (said: Sentence): Sentence => said;
