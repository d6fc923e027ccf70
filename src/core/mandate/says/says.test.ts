import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileMandate } from '../compile.ts';
import { compileClause } from '../grammar/clause.ts';
import type { Clause } from '../mandate.ts';
import { personMeant } from './details.ts';

const LETTERS = [
  new URL('../../../../../shared/data/mandates/', import.meta.url),
  new URL('../../../../test/mandate/letters/', import.meta.url),
];

function clauses(): readonly Clause[] {
  return LETTERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => compileMandate(readFileSync(new URL(name, folder), 'utf8')).clauses),
  );
}

/** Equal whatever the order of fields, and whatever language an office is named in. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return personMeant(value, 'nl');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, plain(field)]),
  );
}

/** Measured over all letters; a change that lowers it says something the grammar no longer reads. */
const SHARE_READ_BACK = 0.97;

test('what is said back compiles to the same rules, in both languages', () => {
  const tried = clauses().flatMap((clause) =>
    (['nl', 'en'] as const).map((language) => {
      const back = compileClause(clause.says[language], language, { secrecy: true });
      const found = 'asked' in back ? null : (back.standIn ?? back.rules);
      return JSON.stringify(plain(found)) === JSON.stringify(plain(clause.standIn ?? clause.rules));
    }),
  );
  const share = tried.filter(Boolean).length / tried.length;
  expect(share).toBeGreaterThanOrEqual(SHARE_READ_BACK);
});

test('sentences end, begin with a capital, and leave nothing unfilled', () => {
  for (const { says } of clauses()) {
    for (const said of [says.nl, says.en]) {
      expect(said).toMatch(/^\p{Lu}.*\.$/u);
      expect(said).not.toMatch(/\{|\}|undefined| {2}| ,|,,|\.\./);
    }
  }
});

test.each([
  [
    'Een passeerafspraak verzet u nooit zonder mijn akkoord.',
    'Alleen met mijn akkoord mag u akten verzetten.',
    'Only with my approval may you move deeds.',
  ],
  [
    'Kantoorartikelen bestelt u bij vaste leveranciers tot € 1.250,50 per keer.',
    'U mag kantoorartikelen bij vaste leveranciers bestellen, tot € 1.250,50 per keer.',
    'You may order stationery from regular suppliers, up to €1,250.50 a time.',
  ],
  [
    'Never chase a patient unless I ask.',
    'U mag nooit herinneringen aan patiënten sturen, tenzij ik erom vraag.',
    'You may never send reminders to patients, unless I ask.',
  ],
  [
    'U bevestigt nooit dat iemand cliënt is.',
    'U mag nooit meedelen of iemand cliënt is.',
    'You may never disclose whether someone is a client.',
  ],
  ['Nobody else sees wills.', 'Niemand anders ziet testamenten.', 'Nobody else sees wills.'],
])('%s', (clause, nl, en) => {
  expect(compileMandate(clause).clauses[0]?.says).toEqual({ nl, en });
});
