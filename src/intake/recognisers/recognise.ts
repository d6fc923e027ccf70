import { joinWrapped } from '../../core/text/wrapped.ts';
import type { Authentication, Fact, FactKind } from '../../core/records/fact.ts';
import type { Automatic } from '../../core/records/reading.ts';
import { MAX_RECOGNISED_UNITS } from '../limits.ts';
import type { Passage, Split } from '../quotes/split.ts';
import type { Body } from '../text/body.ts';
import { deceptiveLinksInHtml, deceptiveLinksInText } from './safety/deceptive-link.ts';
import { RECOGNISERS } from './index.ts';
import type { Found, Recogniser, Surroundings } from './recogniser.ts';

/** A message as recognisers see it. */
export interface Recognisable extends Surroundings {
  readonly body: Body;
  readonly split: Split;
  readonly subject: string;
  readonly automatic: Automatic | null;
  readonly authentication: Authentication | null;
  /** The value of From as it stands, which authentication speaks of. */
  readonly fromField: string;
}

/** Said by another, whose words the writer sends on. */
const FORWARDED = 'forwarded: another wrote this';
const FORWARDED_CERTAINTY = 0.7;

function toFact<K extends FactKind>(
  kind: K,
  found: Found<K>,
  source: { part: string; offset: number },
  forwarded = false,
): Fact<K> {
  const { part, offset } = source;
  const assumptions = [...(found.assumptions ?? []), ...(forwarded ? [FORWARDED] : [])];
  const certainty = forwarded ? found.certainty * FORWARDED_CERTAINTY : found.certainty;
  return {
    kind,
    value: found.value,
    source: { part, start: found.start + offset, end: found.end + offset },
    certainty: Math.round(certainty * 100) / 100,
    assumptions,
  };
}

/** A passage and its words, the lines of a paragraph as one: a phrase is the same wherever its line ended. */
interface Spoken {
  readonly passage: Passage;
  readonly words: string;
}

function spoken({ body, split }: Recognisable): readonly Spoken[] {
  return split.passages.map((passage) => {
    const end = Math.min(passage.end, passage.start + MAX_RECOGNISED_UNITS);
    return { passage, words: joinWrapped(body.text.slice(passage.start, end)) };
  });
}

function inPassage<K extends FactKind>(
  recogniser: Recogniser<K>,
  { passage, words }: Spoken,
  seen: Recognisable,
): readonly Fact<K>[] {
  if (!recogniser.voices.includes(passage.voice)) return [];
  if (!recogniser.filter.test(words)) return [];
  return recogniser.find(words, seen).map((found) => {
    const source = { part: 'text', offset: passage.start };
    return toFact(recogniser.kind, found, source, passage.voice === 'forwarded');
  });
}

const ANSWERED = /^\s*(?:re|antw|aw|sv|fw|fwd|doorst|tr)\s?(?:\[\d+\])?\s?:/i;

/** Whether a subject is that of an answer or of what was sent on: not the writer's words. */
export function isAnswer(subject: string): boolean {
  return ANSWERED.test(subject);
}

function inSubject<K extends FactKind>(
  recogniser: Recogniser<K>,
  seen: Recognisable,
): readonly Fact<K>[] {
  if (!recogniser.subject || isAnswer(seen.subject) || !recogniser.filter.test(seen.subject)) {
    return [];
  }
  return recogniser.find(seen.subject, seen).map((found) => {
    return toFact(recogniser.kind, found, { part: 'header:subject', offset: 0 });
  });
}

function links(seen: Recognisable): readonly Fact[] {
  const inHtml = seen.body.html.flatMap(({ path, source }) => {
    return deceptiveLinksInHtml(source).map((found) => {
      return toFact('deceptive-link', found, { part: `part:${path}`, offset: 0 });
    });
  });
  if (inHtml.length > 0 || !/https?:/i.test(seen.body.text)) return inHtml;
  return seen.split.passages
    .filter((passage) => passage.voice !== 'quoted')
    .flatMap((passage) => {
      const words = seen.body.text.slice(passage.start, passage.end);
      return deceptiveLinksInText(words).map((found) => {
        return toFact('deceptive-link', found, { part: 'text', offset: passage.start });
      });
    });
}

function authenticationFact(seen: Recognisable): readonly Fact[] {
  if (seen.authentication === null) return [];
  const found = { value: seen.authentication, start: 0, end: seen.fromField.length, certainty: 1 };
  return [toFact('authentication', found, { part: 'header:from', offset: 0 })];
}

/** A machine's report quotes others at length: nothing in it is anybody's news. */
function isReport(automatic: Automatic | null): boolean {
  return automatic?.kind === 'bounce' || automatic?.kind === 'complaint';
}

/**
 * The facts in a message, each with where it stands. Words of the writer count, not those he
 * quotes; what he forwards counts for less and says so.
 */
export function recognise(seen: Recognisable): readonly Fact[] {
  const authentication = authenticationFact(seen);
  if (isReport(seen.automatic)) return authentication;
  const isList = seen.automatic?.kind === 'list';
  const passages = spoken(seen);
  const facts: Fact[] = [];
  for (const recogniser of RECOGNISERS) {
    if (isList && !recogniser.lists) continue;
    facts.push(...inSubject<FactKind>(recogniser, seen));
    for (const one of passages) facts.push(...inPassage<FactKind>(recogniser, one, seen));
  }
  return [...facts, ...links(seen), ...authentication];
}
