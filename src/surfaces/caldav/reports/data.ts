import { caldav } from '../properties/general.ts';
import { calendarBlock, writeBlock, type TextBlock, type TextLine } from '../text/blocks.ts';
import { child, children } from '../xml/find.ts';
import { expanded, limited } from '../text/expand.ts';
import { escapeXml } from '../xml/names.ts';
import type { XmlElement } from '../xml/read.ts';
import { readWholeRange } from './time-range.ts';

/**
 * How much of an object's text is given (RFC 4791, 9.6): all, the properties and components asked for, and of a series
 * what falls into a span.
 */
export function readData(wanted: XmlElement): (text: string) => string {
  const cut = readCut(wanted);
  const part = child(wanted, caldav('comp'));
  if (part === undefined) return cut === null ? escapeXml : (text) => escapeXml(cut(text));
  const pick = readPick(part, 1);
  return (text) => escapeXml(writeBlock(picked(calendarBlock(cut?.(text) ?? text), pick)));
}

/** What of a series is given; null for all of it. */
function readCut(wanted: XmlElement): ((text: string) => string) | null {
  const expand = child(wanted, caldav('expand'));
  const limit = child(wanted, caldav('limit-recurrence-set'));
  if (expand !== undefined) {
    const span = readWholeRange(expand);
    return (text) => expanded(text, span);
  }
  if (limit === undefined) return null;
  const span = readWholeRange(limit);
  return (text) => limited(text, span);
}

/** What of a component is wanted; null stands for all. */
interface Pick {
  readonly properties: ReadonlyMap<string, boolean> | null;
  readonly inside: ReadonlyMap<string, Pick> | null;
}

const MAX_DEPTH = 8;

function readPick(element: XmlElement, depth: number): Pick {
  const allProperties = child(element, caldav('allprop')) !== undefined;
  const allInside = child(element, caldav('allcomp')) !== undefined || depth > MAX_DEPTH;
  const named = children(element, caldav('prop')).map(
    ({ attributes }) =>
      [upper(attributes.get('name')), attributes.get('novalue') === 'yes'] as const,
  );
  const inside = children(element, caldav('comp')).map(
    (one) => [upper(one.attributes.get('name')), readPick(one, depth + 1)] as const,
  );
  return {
    properties: allProperties ? null : new Map(named),
    inside: allInside ? null : new Map(inside),
  };
}

const upper = (name: string | undefined): string => name?.toUpperCase() ?? '';

function picked(block: TextBlock, { properties, inside }: Pick): TextBlock {
  const lines =
    properties === null ? block.lines : block.lines.flatMap((line) => pickedLine(line, properties));
  if (inside === null) return { ...block, lines };
  const blocks = block.inside.flatMap((one) => {
    const pick = inside.get(one.name);
    return pick === undefined ? [] : [picked(one, pick)];
  });
  return { name: block.name, lines, inside: blocks };
}

function pickedLine(line: TextLine, properties: ReadonlyMap<string, boolean>): readonly TextLine[] {
  const withoutValue = properties.get(line.name);
  if (withoutValue === undefined) return [];
  return [withoutValue ? { ...line, raw: `${line.name}:\r\n` } : line];
}
