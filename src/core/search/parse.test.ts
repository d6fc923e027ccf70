import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { timesReader } from './dates.ts';
import { parseQuery } from './parse.ts';
import type { Clause } from './query.ts';

const ZONE = 'Europe/Amsterdam';
/** A Friday. */
const NOW = Date.parse('2026-11-27T10:00:00+01:00');
const readTimes = timesReader({ now: NOW, zone: ZONE });

function day(at: number | null): string {
  if (at === null) return '';
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(ZONE)
    .toPlainDateTime()
    .toString()
    .replace('T00:00:00', '');
}

function written(one: Clause): string {
  const not = one.negated ? '-' : '';
  switch (one.kind) {
    case 'word':
      return `${not}${one.field === 'any' ? '' : `${one.field}:`}${one.word}${one.prefix ? '*' : ''}`;
    case 'phrase':
      return `${not}${one.field === 'any' ? '' : `${one.field}:`}"${one.words.join(' ')}"`;
    case 'mark':
      return `${not}${one.marks.join('/')}`;
    case 'time':
      return `${not}[${day(one.from)}..${day(one.until)}]`;
    case 'matter':
      return `${not}matter:${one.reference}`;
    default:
      return one satisfies never;
  }
}

/** A question as it was understood, on one line. */
function read(text: string): string {
  return parseQuery(text, readTimes)
    .groups.map((group) => group.map(written).join(' or '))
    .join(', ');
}

test.each([
  ['hypotheek', 'hypotheek'],
  ['Réünie in Zoë’s huis', 'reunie, "zoe s", huis'],
  ['"signed letter" smit', '"signed letter", smit'],
  ['hypo*', 'hypo*'],
  ['factuur -concept', 'factuur, -concept'],
  ['taxatie OR valuation', 'taxatie or valuation'],
  ['taxatie OF valuation rapport', 'taxatie or valuation, rapport'],
  ['NOT spam factuur', '-spam, factuur'],
  ['from:jansen', 'from:jansen'],
  ['van:jansen', 'from:jansen'],
  ['van: jansen', 'from:jansen'],
  ['from:"mevrouw A. van der Berg"', 'from:a, from:berg'],
  ['aan:notaris@kantoor.example', 'to:"notaris kantoor example"'],
  ['van:mij', 'isours'],
  ['onderwerp:"nieuwe akte"', 'subject:"nieuwe akte"'],
  ['bijlage:begroting', 'attachment:begroting'],
  ['has:pdf', 'haspdf'],
  ['heeft:bijlage', 'hasattachment'],
  ['soort:factuur', 'kindinvoice'],
  ['kind:newsletter', 'kindnewsletter/kindlist'],
  ['is:verzonden', 'isours'],
  ['in:inbox', 'ininbox'],
  ['dossier:2026-114', 'matter:2026-114'],
  ['2026-114', '"2026 114"'],
])('%s', (text, understood) => {
  expect(read(text)).toBe(understood);
});

test.each([
  ['voor:1 mei', '[..2026-05-01]'],
  ['before:"first of May"', '[..2026-05-01]'],
  ['before:2026-05', '[..2026-05-01]'],
  ['after:2025', '[2026-01-01..]'],
  ['sinds:2025', '[2025-01-01..]'],
  ['na:3 november', '[2026-11-04..]'],
  ['op:gisteren', '[2026-11-26..2026-11-27]'],
  ['on:yesterday invoice', '[2026-11-26..2026-11-27], invoice'],
  ['offerte vorige week', 'offerte, [2026-11-16..2026-11-23] or "vorige week"'],
  ['quote last week', 'quote, [2026-11-16..2026-11-23] or "last week"'],
  ['in november', '[2026-11-01..2026-12-01] or "november"'],
  ['in december', '[2025-12-01..2026-01-01] or "december"'],
  ['maandag', '[2026-11-23..2026-11-24] or "maandag"'],
])('times lie in the past: %s', (text, understood) => {
  expect(read(text)).toBe(understood);
});

test.each([
  ['form:jansen', 'unknown-operator', 'from', 'form, jansen'],
  ['kleur:rood', 'unknown-operator', null, 'kleur, rood'],
  ['has:pfd', 'unknown-value', 'pdf', 'pfd'],
  ['before:nonsense', 'date-not-understood', null, ''],
  ['from: ', 'nothing-behind-operator', null, ''],
  ['"niet gesloten', 'quote-not-closed', null, '"niet gesloten"'],
  ['-spam', 'only-negations', null, '-spam'],
  ['a1 OR -b1', 'alternatives-with-not', null, 'a1, -b1'],
])('what is not understood is said: %s', (text, code, like, understood) => {
  const { remarks } = parseQuery(text, readTimes);
  expect(remarks.map((one) => [one.code, one.like])).toEqual([[code, like]]);
  expect(read(text)).toBe(understood);
});

test('a web address, a time of day and a copied subject are no operators', () => {
  expect(parseQuery('https://voorbeeld.example/akte', readTimes).remarks).toEqual([]);
  expect(parseQuery('Re: Antw: offerte', readTimes).remarks).toEqual([]);
  expect(read('Re: offerte')).toBe('offerte');
});

test('words of every message are left out, unless there is nothing else', () => {
  expect(read('mail van Smit over de hypotheek')).toBe('smit, hypotheek');
  expect(read('de')).toBe('de');
});

test('any text at all is a question of bounded size', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 600 }), (text) => {
      const { groups, remarks } = parseQuery(text, readTimes);
      expect(groups.length).toBeLessThanOrEqual(32);
      for (const one of [...groups.flat(), ...remarks]) {
        expect(one.start).toBeGreaterThanOrEqual(0);
        expect(one.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
  const long = parseQuery('woord '.repeat(10_000), readTimes);
  expect(long.groups.length).toBeLessThanOrEqual(32);
  expect(long.remarks.map((one) => one.code)).toContain('too-long');
});
