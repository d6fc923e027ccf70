import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkMandate, compileMandate } from '../../src/core/mandate/compile.ts';
import type { Mandate } from '../../src/core/mandate/mandate.ts';

const SHARED = new URL('../../../shared/data/mandates/', import.meta.url);
const OWN = new URL('letters/', import.meta.url);

const levels = z.record(z.string(), z.array(z.string()));

function read(folder: URL, name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** What each clause came to: its levels, or the question it is refused with. */
function outcomes(mandate: Mandate): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...mandate.clauses.map(({ number, levels: codes }) => [number, codes.join(' ')]),
    ...mandate.refused.map(({ number, question }) => [number, question]),
  ]);
}

describe('the two shared letters', () => {
  const expected = z
    .object({ 'notaris.nl.txt': levels, 'physician.en.txt': levels })
    .parse(JSON.parse(read(SHARED, 'levels.json')));

  test.each(['notaris.nl.txt', 'physician.en.txt'] as const)('%s compiles to the level', (name) => {
    const judged = Object.entries(expected[name]).map(([number, codes]) => [
      number,
      codes.join(' '),
    ]);
    expect(outcomes(compileMandate(read(SHARED, name)))).toEqual(Object.fromEntries(judged));
  });

  test('nothing in them contradicts itself', () => {
    for (const name of ['notaris.nl.txt', 'physician.en.txt']) {
      expect(compileMandate(read(SHARED, name)).conflicts).toEqual([]);
    }
  });

  test('their heads say who, from when, and until when', () => {
    expect(checkMandate(read(SHARED, 'notaris.nl.txt'))).toMatchObject({
      principal: 'mr. Van den Berg, notaris',
      language: 'nl',
      from: '2026-12-01',
      until: null,
    });
    expect(checkMandate(read(SHARED, 'physician.en.txt'))).toMatchObject({
      principal: 'Dr Smit',
      language: 'en',
      from: '2026-12-01',
      until: null,
    });
  });
});

describe('clauses that must be refused', () => {
  const clauses = z
    .array(z.object({ clause: z.string(), lang: z.enum(['nl', 'en']), ask: z.string() }))
    .parse(JSON.parse(read(SHARED, 'refused.json')));

  test.each(clauses)('$clause', ({ clause }) => {
    const { clauses: compiled, refused } = compileMandate(clause);
    expect(compiled).toEqual([]);
    expect(refused).toMatchObject([{ number: 1, text: clause }]);
  });

  test('each is asked about in its own words', () => {
    const asked = clauses.map(({ clause }) => compileMandate(clause).refused[0]?.question);
    expect(asked).toEqual([
      'Welke soorten? Lunches, bestellingen tot € …, nieuwsbrieven?',
      'Zwijgen is bij mij geen toestemming. Zal ik herinneren, of beslist iemand anders?',
      'Betalen doe ik niet. Mag ik ze betaalklaar zetten? Van wie, en wie tekent?',
      'Wie zijn dat: namen of een groep? Ook tijdens een bespreking?',
      'Dit botst op woensdag. Gaat het bestuur voor?',
      'Whether it is good is your judgement. Shall I put results before you with a proposed call time?',
      'Press always needs your approval. Who is the spokesman, and may I acknowledge with the deadline?',
      'From and until which date, up to what amount, and which Mr Van den Berg is that (first name or position)?',
    ]);
  });
});

/** Clauses of our own letters that are still asked about; each line less here is a step forward. */
const STILL_ASKED = 18;

describe('letters of other professions', () => {
  const expected = z.record(z.string(), levels).parse(JSON.parse(read(OWN, 'levels.json')));
  const names = readdirSync(OWN).filter((name) => name.endsWith('.txt'));

  test('each letter has its judged levels', () => {
    expect(Object.keys(expected).sort()).toEqual(names.sort());
  });

  test.each(names)('%s: a clause is right, or it is asked about; never otherwise', (name) => {
    const mandate = compileMandate(read(OWN, name));
    const wrong = mandate.clauses.filter(
      ({ number, levels: codes }) => codes.join(' ') !== expected[name]?.[number]?.join(' '),
    );
    expect(wrong.map(({ number, text, levels: codes }) => ({ number, text, codes }))).toEqual([]);
  });

  test('few clauses are asked about', () => {
    const asked = names.flatMap((name) => compileMandate(read(OWN, name)).refused);
    expect(asked.length).toBeLessThanOrEqual(STILL_ASKED);
  });
});
