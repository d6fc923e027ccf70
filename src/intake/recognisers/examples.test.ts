import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Fact } from '../../core/records/fact.ts';
import type { MessageReading } from '../../core/records/reading.ts';
import { leafContent, readMessage } from '../index.ts';
import { RECOGNISERS } from './index.ts';
import { STRUCTURED } from './structured/index.ts';

const KINDS = [...RECOGNISERS, ...STRUCTURED].map(({ kind }) => kind);

/**
 * A dropped pair is a test: `NAME.eml` and `NAME.expected.json`. Of every kind that `facts` names, all
 * finds must be listed with the words they stand on; kinds in `some` must be found, those in `absent` not.
 */
const Expected = z.strictObject({
  language: z.string().optional(),
  own: z.string().optional(),
  signature: z.string().optional(),
  facts: z.array(z.strictObject({ kind: z.string(), text: z.string(), value: z.unknown() })),
  some: z.array(z.string()).default([]),
  absent: z.array(z.string()).default([]),
  wants: z.array(z.string()).optional(),
  assumed: z.string().optional(),
});

const ROOT = new URL('./', import.meta.url);

/** `money/examples/nl/nieuwe-rekening`: every pair below every subject. */
const NAMES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[a-z]+\/examples\/(?:nl|en)\/.*\.eml$/.test(path))
  .map((path) => path.slice(0, -'.eml'.length))
  .sort();

function words(raw: Uint8Array, reading: MessageReading, { source }: Fact): string {
  if (source.part.startsWith('part:')) {
    const leaf = leafContent(raw, source.part.slice('part:'.length));
    const text = leaf?.text ?? Buffer.from(leaf?.bytes ?? []).toString('latin1');
    return text.slice(source.start, source.end);
  }
  const text = source.part === 'text' ? reading.text : reading.subject;
  return text.slice(source.start, source.end);
}

function expectedOf(name: string): z.infer<typeof Expected> {
  return Expected.parse(JSON.parse(readFileSync(new URL(`${name}.expected.json`, ROOT), 'utf8')));
}

test.each(NAMES)('%s', (name) => {
  const raw = new Uint8Array(readFileSync(new URL(`${name}.eml`, ROOT)));
  const expected = expectedOf(name);
  const reading = readMessage(raw);
  if (reading.kind !== 'message') throw new Error('unreadable');
  const kinds = new Set(expected.facts.map((fact) => fact.kind));
  const found = reading.facts
    .filter((fact) => kinds.has(fact.kind))
    .map((fact) => ({ kind: fact.kind, text: words(raw, reading, fact), value: fact.value }));
  const key = (fact: { kind: string; text?: string | undefined }): string =>
    `${fact.kind} ${fact.text}`;
  const inOrder = <T extends { kind: string; text?: string | undefined }>(
    facts: readonly T[],
  ): readonly T[] => [...facts].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(inOrder(found)).toEqual(inOrder(expected.facts));
  const all = new Set<string>(reading.facts.map((fact) => fact.kind));
  expect(expected.absent.filter((kind) => all.has(kind))).toEqual([]);
  expect(expected.some.filter((kind) => !all.has(kind))).toEqual([]);
  const wants = new Set<string>(reading.wants.map((want) => want.kind));
  expect((expected.wants ?? []).filter((kind) => !wants.has(kind))).toEqual([]);
  const assumed = expected.assumed ?? '';
  expect(assumed === '' || reading.facts.every((fact) => fact.assumptions.includes(assumed))).toBe(
    true,
  );
  const split = { language: reading.language, own: reading.own, signature: reading.signature };
  expect(split).toMatchObject({
    ...(expected.language === undefined ? {} : { language: expected.language }),
    ...(expected.own === undefined ? {} : { own: expected.own }),
    ...(expected.signature === undefined ? {} : { signature: expected.signature }),
  });
});

/** What a new recogniser is to bring along: it is shown to work in both languages, and its folder says what it is for. */
test.each(['nl', 'en'])('every recogniser has an example in %s', (language) => {
  const shown = new Set(
    NAMES.filter((name) => name.includes(`/examples/${language}/`)).flatMap((name) => {
      const expected = expectedOf(name);
      return [...expected.facts.map((fact) => fact.kind), ...expected.some];
    }),
  );
  expect(KINDS.filter((kind) => !shown.has(kind))).toEqual([]);
});

test('every recogniser has its line in the README of its folder', () => {
  const folders = new Set(NAMES.map((name) => name.slice(0, name.indexOf('/'))));
  const lines = [...folders].flatMap((folder) =>
    readFileSync(new URL(`${folder}/README.md`, ROOT), 'utf8').split('\n'),
  );
  const silent = KINDS.filter((kind) => !lines.some((line) => line.includes(`\`${kind}\``)));
  expect(silent).toEqual([]);
});
