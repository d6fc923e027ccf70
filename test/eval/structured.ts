import { readFileSync, readdirSync } from 'node:fs';
import type { JsonValue } from '../../src/core/records/structured-data.ts';
import { factsOf } from '../../src/core/records/fact.ts';
import { readFile } from '../../src/intake/index.ts';
import { SHARED, Tally, collapse } from './mail/score.ts';
import { scoreReservations } from './structured/reservations.ts';
import { evaluate } from './table/evaluate.ts';

// Items that pages describe to machines (JSON-LD, microdata), well-formed or broken, against what a travel
// program makes of the same pages. An item is matched by its type and order; every value of the set is looked for.
const FOLDER = new URL('travel-kitinerary/structureddata/', SHARED);

const items = new Tally('structured data, items found');
const values = new Tally('structured data, values');
const extra = new Tally('structured data, no item where none is');

interface Described {
  readonly type: string;
  readonly leaves: ReadonlyMap<string, string>;
}

/** Every value of an item by its road: `reservationFor.location.name`. */
function leavesOf(value: JsonValue, road = ''): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return value.flatMap((each: JsonValue) => leavesOf(each, road));
  if (typeof value !== 'object' || value === null) return [[road, collapse(String(value))]];
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('@context'))
    .flatMap(([name, each]) => leavesOf(each, road === '' ? name : `${road}.${name}`));
}

function expectedIn(name: string): readonly Described[] {
  const parsed: JsonValue = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
  const list: readonly JsonValue[] = Array.isArray(parsed) ? parsed : [parsed];
  return list.flatMap((each): readonly Described[] => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return [];
    const leaves = new Map(leavesOf(each));
    return [{ type: leaves.get('@type') ?? '', leaves }];
  });
}

for (const file of readdirSync(FOLDER)
  .filter((each) => each.endsWith('.html'))
  .sort()) {
  const name = file.slice(0, -'.html'.length);
  const expected = expectedIn(name);
  const reading = readFile(new Uint8Array(readFileSync(new URL(file, FOLDER))), { name: file });
  const found = factsOf(reading.facts, 'structured-data').map(({ value }): Described => {
    const leaves = new Map(leavesOf({ '@type': value.type, ...value.properties }));
    return { type: value.type, leaves };
  });
  extra.judge(
    found.length <= expected.length,
    () => `${name}: ${found.length} for ${expected.length}`,
  );
  for (const [index, { type, leaves }] of expected.entries()) {
    const read = found.filter((each) => each.type === type)[
      expected.slice(0, index).filter((each) => each.type === type).length
    ];
    items.judge(read !== undefined, () => `${name}: no ${type}`);
    for (const [road, value] of leaves) {
      const ours = read?.leaves.get(road);
      values.judge(ours === value, () => `${name}: ${road} ${value} :: ${ours}`);
    }
  }
}
process.exitCode = evaluate([items.score(), values.score(), extra.score(), ...scoreReservations()]);
