import type { Span } from '../../../core/diary/span.ts';
import { DavRefusal } from '../refusal.ts';
import { plainText, type TextBlock, type TextLine } from '../text/blocks.ts';
import type { ComponentFilter, ParameterFilter, PropertyFilter, TextMatch } from './filter.ts';
import { readUtc } from './time-range.ts';

/** Whether a calendar meets the conditions of its filter, those on the times of its events left to the shelf. */
export function matchesCalendar(calendar: TextBlock, filter: ComponentFilter): boolean {
  return (
    filter.properties.every((one) => matchesProperty(calendar, one)) &&
    filter.inside.every((one) => matchesInside(calendar, one))
  );
}

function matchesInside(parent: TextBlock, filter: ComponentFilter): boolean {
  const named = parent.inside.filter(({ name }) => name === filter.name);
  if (filter.absent) return named.length === 0;
  return named.some((block) => matchesCalendar(block, filter));
}

function matchesProperty(block: TextBlock, filter: PropertyFilter): boolean {
  const named = block.lines.filter(({ name }) => name === filter.name);
  if (filter.absent) return named.length === 0;
  return named.some(
    (line) =>
      (filter.range === null || liesIn(line, filter.range)) &&
      (filter.match === null || matchesText(plainText(line.value), filter.match)) &&
      filter.parameters.every((one) => matchesParameter(line, one)),
  );
}

function matchesParameter(line: TextLine, filter: ParameterFilter): boolean {
  const named = line.parameters.filter(([name]) => name === filter.name);
  if (filter.absent) return named.length === 0;
  const { match } = filter;
  return named.some(([, value]) => match === null || matchesText(value, match));
}

function matchesText(text: string, { wanted, fold, negated }: TextMatch): boolean {
  return fold(text).includes(wanted) !== negated;
}

/** Times that stand in UTC (COMPLETED, CREATED, LAST-MODIFIED); others mean nothing without their zone. */
function liesIn({ value }: TextLine, { from, until }: Span): boolean {
  const at = readUtc(value);
  if (at === null) throw new DavRefusal('dav-filter-unsupported');
  return at >= from && at < until;
}
