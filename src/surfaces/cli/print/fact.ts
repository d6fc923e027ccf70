import type { Fact } from '../../../core/records/fact.ts';

/** A line holds so much of a value; `--json` tells all. */
const MAX_UNITS = 400;

/** A fact on a line: what it says, without what it leaves unsaid, and where it stands. */
export function factLine({ kind, value, source, assumptions }: Fact): string {
  const said = JSON.stringify(value, (_key, each: unknown) => (isEmpty(each) ? undefined : each));
  const short = said.length > MAX_UNITS ? `${said.slice(0, MAX_UNITS)}…` : said;
  const assumed = assumptions.length === 0 ? '' : `  [${assumptions.join('; ')}]`;
  return `${kind}: ${short}  (${source.part} ${source.start}–${source.end})${assumed}`;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
