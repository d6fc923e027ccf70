import type { BriefShape } from '../../../contract/shapes/brief.ts';
import { dateOf } from '../../../core/briefing/his-days.ts';
import type { BriefDocument } from '../../../core/briefing/paper/document.ts';
import type { Given } from '../bind.ts';

/** Ids of the records that the lines of a briefing rest on: what somebody is shown who reads it. */
export function recordsOf({ sources }: BriefDocument): readonly string[] {
  return sources
    .filter(({ source }) => source.kind !== 'count' && source.kind !== 'event')
    .map(({ id }) => id);
}

/** A briefing as the contract has it. */
export function shapeOf(document: BriefDocument, zone: string): Given<BriefShape> {
  return {
    ...document,
    annexes: document.annexes.map(({ number, text, paper: { name, type, size } }) => ({
      number,
      text,
      name,
      type,
      size,
    })),
    sources: document.sources.map(({ number, text, id, source }) => ({
      number,
      text,
      kind: source.kind,
      id,
      day: source.kind === 'event' ? dateOf(source.at, zone) : null,
      words: source.kind === 'message' ? source.words : null,
    })),
  };
}
