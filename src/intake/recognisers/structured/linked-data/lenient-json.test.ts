import { expect, test } from 'vitest';
import { readLenientJson } from './lenient-json.ts';

test.each([
  ['{"a": 1, "b": [1, 2,],}', [{ a: 1, b: [1, 2] }]],
  ['{"a": 1 "b": 2}', [{ a: 1, b: 2 }]],
  ['[{"a": 1}{"a": 2}]', [{ a: 1 }, { a: 2 }]],
  ['{"a": "eerste\ntweede"}', [{ a: 'eerste\ntweede' }]],
  ['{"a": 1 /* één */, // rest\n "b": true}', [{ a: 1, b: true }]],
  ['{"c": 1, "a": {"d": 2, "b": "open', [{ c: 1, a: { d: 2 } }]],
  [String.raw`{"a": "\u00e9\"\\n\x"}`, [{ a: 'é"\\nx' }]],
  ['{"a": undefined}', [{ a: null }]],
  ['{"a": "Hotel "Zon" Delft", "b": 1}', [{ a: 'Hotel "Zon" Delft', b: 1 }]],
  ['{"a": "x" "b": "y"}', [{ a: 'x', b: 'y' }]],
  ["{a: 'x', b: +31 20 123}", [{ a: 'x', b: '+31 20 123' }]],
  ['//<![CDATA[\n{"a": 1}\n//]]>', [{ a: 1 }]],
  ['<!-- {"a": 1} -->', [{ a: 1 }]],
  ['{"a": 1}; {"a": 2}', [{ a: 1 }, { a: 2 }]],
  ['[{"a": 1}, {"b" 2}]', [{ a: 1 }, {}]],
  ['{"__proto__": {"a": 1}, "b": 2, }', [{ b: 2 }]],
  ['geen json', []],
  ['', []],
])('careless JSON: %s', (text, values) => {
  expect(readLenientJson(text).values).toEqual(values);
});
