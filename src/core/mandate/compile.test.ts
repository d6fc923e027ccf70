import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMandate } from './compile.ts';
import type { Rule } from './mandate.ts';

const refusal = (text: string) => compileMandate(text).refused[0]?.question ?? 'compiled';
const codes = (text: string) =>
  compileMandate(text)
    .clauses.map(({ levels }) => levels.join(' '))
    .join(' / ') || 'refused';
const rules = (text: string): readonly Rule[] =>
  compileMandate(text).clauses.flatMap((clause) => clause.rules);

describe('the same said otherwise', () => {
  test.each([
    ['A', 'Lunches mag u zelf aannemen.', 'You may accept lunches yourself.'],
    ['A', 'Lunches neem je aan zonder mij te vragen.', 'Accept lunches without asking me.'],
    ['A', 'Voor lunches hoeft u mij niet te vragen: neem ze aan.', 'Lunches: say yes.'],
    ['R', 'Lunches neemt u aan en u meldt het mij.', 'Accept lunches and let me know.'],
    ['R', 'Neem lunches aan; ik hoor het achteraf.', 'Accept lunches; tell me afterwards.'],
    ['P', 'Lunches legt u mij voor.', 'Run lunches past me.'],
    ['P', 'Lunches alleen na overleg met mij.', 'Lunches only with my say-so.'],
    ['P', 'Lunches nooit zonder mij aannemen.', 'Never accept lunches without asking me.'],
    ['P', 'Vraag mij eerst over lunches.', 'Ask me first about lunches.'],
    ['X', 'Lunches neemt u nooit aan.', 'Never accept lunches.'],
    ['X', 'Geen lunches.', 'No lunches.'],
    ['X', 'Lunches laat u aan mij over.', 'Leave lunches to me.'],
    ['N', 'Klachten komen dezelfde dag bij mij.', 'Complaints reach me the same day.'],
    ['C', 'Strafzaken ziet niemand anders.', 'Nobody else sees criminal cases.'],
    ['K', 'Echtscheidingen alleen klaarleggen.', 'Divorces: draft only, send nothing.'],
  ])('%s: %s / %s', (code, nl, en) => {
    expect(codes(nl)).toBe(code);
    expect(codes(en)).toBe(code);
  });

  test('u, je and the infinitive are one', () => {
    const said = [
      'Afspraken met klanten plant u zelf.',
      'Afspraken met klanten plan je zelf.',
      'Zelf afspraken met klanten plannen.',
      'Klantafspraken plant u zelf.',
    ].map(rules);
    for (const each of said) expect(each).toEqual(said[0]);
  });
});

describe('limits, as letters write them', () => {
  test.each([
    ['tot € 1.000,50 per keer', { upTo: { minor: 100_050, currency: 'EUR' } }],
    ['tot duizend euro', { upTo: { minor: 100_000, currency: 'EUR' } }],
    ['onder de € 200', { upTo: { minor: 19_999, currency: 'EUR' } }],
    ['vanaf € 500', { above: { minor: 49_999, currency: 'EUR' } }],
    ['boven € 500', { above: { minor: 50_000, currency: 'EUR' } }],
    ['tot 250 euro, excl. btw', { upTo: { minor: 25_000, currency: 'EUR' }, vat: 'excluded' }],
    [
      'tot € 80 per week',
      { perPeriod: { amount: { minor: 8000, currency: 'EUR' }, period: 'week' } },
    ],
    [
      'tussen € 100 en € 500',
      { above: { minor: 9999, currency: 'EUR' }, upTo: { minor: 50_000, currency: 'EUR' } },
    ],
  ])('Kantoorartikelen bestelt u %s', (written, limits) => {
    expect(rules(`Kantoorartikelen bestelt u ${written}.`)[0]?.limits).toEqual(limits);
  });

  test.each([
    ['up to £1,000.50 a time', { upTo: { minor: 100_050, currency: 'GBP' } }],
    ['up to five hundred euros', { upTo: { minor: 50_000, currency: 'EUR' } }],
    ['up to €2k', { upTo: { minor: 200_000, currency: 'EUR' } }],
    [
      'for no more than $75 a month',
      { perPeriod: { amount: { minor: 7500, currency: 'USD' }, period: 'month' } },
    ],
  ])('Order stationery %s', (written, limits) => {
    expect(rules(`Order stationery ${written}.`)[0]?.limits).toEqual(limits);
  });

  test.each([
    ['op vrijdag na 15.00 uur', [{ days: [5], from: '15:00' }]],
    ['van maandag t/m donderdag', [{ days: [1, 2, 3, 4] }]],
    [
      'op dinsdag en donderdag tussen 9.00 en 12.30 uur',
      [{ days: [2, 4], from: '09:00', until: '12:30' }],
    ],
    [
      'op woensdagmiddag en na half zes',
      [{ days: [3], from: '12:00', until: '18:00' }, { from: '17:30' }],
    ],
    ['in het weekend', [{ days: [6, 7] }]],
    ['in augustus', [{ months: [8] }]],
    ["'s ochtends", [{ until: '12:00' }]],
  ])('Besprekingen plant u zelf %s', (written, windows) => {
    expect(rules(`Besprekingen plant u zelf ${written}.`)[0]?.when?.windows).toEqual(windows);
  });

  test.each([
    ['between nine and five', [{ from: '09:00', until: '17:00' }]],
    ['on weekdays after 2 pm', [{ days: [1, 2, 3, 4, 5], from: '14:00' }]],
    ['on Monday mornings', [{ days: [1], until: '12:00' }]],
  ])('Plan meetings %s', (written, windows) => {
    expect(rules(`Plan meetings yourself ${written}.`)[0]?.when?.windows).toEqual(windows);
  });
});

describe('what stays open is asked', () => {
  test.each([
    ['Regel de blauwe flanzen zelf.', /“blauwe”, “flanzen”|“flanzen”/],
    [
      'Belangrijke uitnodigingen neemt u aan.',
      /Waaraan zie ik dat uitnodigingen “Belangrijke” zijn/,
    ],
    ['Bestel zo nodig catering.', /Wanneer is “zo nodig”/],
    [
      'Voorlopig beslist mevrouw De Vries in mijn plaats.',
      /Vanaf en tot en met welke datum.*mevrouw De Vries/,
    ],
    ['Boven € 500 tekent een tweede persoon.', /Wie is de tweede/],
    ['Houd tijd vrij.', /Op welke dagen/],
    ['Uitnodigingen.', /Hoever ga ik bij uitnodigingen/],
    ['Uitnodigingen mag u zelf.', /aannemen, afslaan of u voorleggen/],
    ['Boek zelf vluchten, maar vraag mij eerst: zelf.', /gaan niet samen/],
    ['Van 3 tot en met 7 mei vervangt mevrouw De Vries mij.', /welke datum|Van welk jaar/],
    ['Use common sense with invitations.', /With invitations: what may I do myself/],
    ['Book trains, buses, etc. yourself.', /which others/],
    ['Whenever convenient, accept lunches.', /“.*convenient”/],
  ])('%s', (clause, question) => {
    expect(refusal(clause)).toMatch(question);
  });
});

describe('what conduct holds, no clause loosens', () => {
  test.each([
    ['Betaal facturen zelf.', /Betalen doe ik niet/],
    ['De rechtbank herinnert u na een week.', /herinner ik nooit uit mijzelf/],
    ['Contracten mag u namens mij tekenen.', /bindt u zich/],
    ['Condoleances stuurt u zelf.', /alleen door uzelf getekend/],
    ['Persvragen beantwoordt u zelf.', /De pers gaat altijd eerst langs u/],
    ['Gewijzigde rekeningnummers mag u zelf aanpassen.', /neem ik niet over/],
    ['Oude dossiers mag u vernietigen.', /lijst die u hebt goedgekeurd|“Oude”/],
    [
      'Answer patients who write about symptoms yourself: if anyone writes about symptoms, answer.',
      /ordinary answer/,
    ],
    ['Tell insurers whether someone is a patient.', /I tell nobody/],
    ['Use language models for patients.', /never goes to a language model/],
    ['Give patients their results.', /for you to say/],
    ['Answer clients unless I object within an hour.', /silence is no consent/],
  ])('%s', (clause, question) => {
    expect(refusal(clause)).toMatch(question);
  });

  test('holding back further is always possible', () => {
    expect(codes('Persvragen beantwoordt u nooit.')).toBe('X');
    expect(codes('Facturen betaalt u nooit.')).toBe('X');
    expect(codes('Never tell insurers whether someone is a patient.')).toBe('X');
  });
});

describe('clauses that contradict each other', () => {
  test.each([
    ['Lunches neemt u aan.\nLunches legt u mij voor.', [1, 2]],
    ['Bestel catering tot € 100.\nKlachten meldt u mij.\nBestel nooit catering.', [1, 3]],
    [
      'Plan meetings with clients yourself on Mondays.\nAsk me before planning meetings with clients on Mondays.',
      [1, 2],
    ],
    [
      'Van 1 tot en met 9 mei 2027 beslist mevrouw De Vries in mijn plaats.\nVan 5 tot en met 12 mei 2027 beslist de heer Bakker in mijn plaats.',
      [1, 2],
    ],
  ])('%s', (letter, clauses) => {
    expect(compileMandate(letter).conflicts).toMatchObject([{ clauses }]);
  });

  test.each([
    ['other people', 'Banken herinnert u zelf.\nHerinneringen aan cliënten legt u mij voor.'],
    ['other amounts', 'Bestel catering tot € 100.\nCatering boven € 100 legt u mij voor.'],
    ['other days', 'Plan meetings yourself on Mondays.\nAsk me about meetings on Tuesdays.'],
    [
      'a narrower exception',
      'Besprekingen plant u zelf.\nBesprekingen met de pers legt u mij voor.',
    ],
  ])('none between %s', (_what, letter) => {
    expect(compileMandate(letter).conflicts).toEqual([]);
  });
});

describe('letters and lists', () => {
  test('a bare list has one clause a line, in whatever language', () => {
    const { clauses } = compileMandate('Lunches mag u aannemen.\n\nNever accept dinners.\n');
    expect(clauses.map(({ number, language, levels }) => [number, language, ...levels])).toEqual([
      [1, 'nl', 'A'],
      [2, 'en', 'X'],
    ]);
  });

  test('a term is read; an open end stays open', () => {
    const head = 'Volmacht\n\nIk, A. Janssen, directeur, machtig mijn secretaresse';
    const term = (text: string) => {
      const { principal, from, until } = compileMandate(`${head} ${text}.\n\n1. Geen lunches.`);
      return { principal, from, until };
    };
    const principal = 'A. Janssen, directeur';
    expect(term('van 1 maart 2027 tot en met 30 juni 2027')).toEqual({
      principal,
      from: '2027-03-01',
      until: '2027-06-30',
    });
    expect(term('vanaf 1 maart 2027 tot 1 juli 2027')).toEqual({
      principal,
      from: '2027-03-01',
      until: '2027-06-30',
    });
    expect(term('vanaf 1 maart 2027, tot ik haar intrek')).toEqual({
      principal,
      from: '2027-03-01',
      until: null,
    });
    expect(term('tot nader order')).toEqual({ principal, from: null, until: null });
  });

  test('a number used twice, a clause that is not there, and a loose line are asked about', () => {
    const letter =
      'Mandate\n\nI, A. Janssen, authorise my secretary.\n\n1. No lunches.\n1. No dinners.\nand another thing\n2. From 1 to 9 May 2027 Ms De Vries decides for me, except on 7.';
    const { clauses, refused } = compileMandate(letter);
    expect(clauses.map(({ number }) => number)).toEqual([1, 2]);
    expect(refused.map(({ number }) => number)).toEqual([1, null, 2]);
  });
});

test('whatever is written, compiling ends, and every clause is compiled or asked about', () => {
  const word = fc.constantFrom(
    'u', 'mag', 'nooit', 'zelf', 'tenzij', 'behalve', 'lunches', 'cliënten', 'tot', '€ 250', 'per',
    'maand', 'na', '17.00 uur', 'en', ',', ';', ':', 'daarboven', 'mevrouw De Vries', 'vrijdag',
    'may', 'never', 'unless', 'book', 'trains', 'up to', '3', 'am', 'except', 'who', 'the', '.',
    'if', 'then', 'tell me', '21 december 2026', 't/m', '((', '\u0000', '🙂', 'ß', 'İ',
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const text = words.join(' ').trim();
      fc.pre(text !== '');
      const { clauses, refused } = compileMandate(text);
      expect(clauses.length + refused.length).toBeGreaterThan(0);
      for (const { question } of refused) expect(question).not.toMatch(/«|\{|undefined/);
      for (const { says } of clauses) expect(says.nl + says.en).not.toMatch(/«|\{|undefined/);
    }),
    { numRuns: 400 },
  );
});

test('a clause goes on over the end of its line, indented or not', () => {
  const letter =
    'Volmacht\n\nIk, A. Janssen, directeur, machtig mijn secretaresse\nvanaf 1 maart 2027.\n\n1. Lunches mag u aannemen,\nbehalve op vrijdag.\n2. Geen\n   diners.';
  const { from, clauses, refused } = compileMandate(letter);
  expect({ from, refused }).toEqual({ from: '2027-03-01', refused: [] });
  expect(clauses.map(({ rules: [rule] }) => [rule?.level, rule?.unless?.length ?? 0])).toEqual([
    ['act', 1],
    ['never', 0],
  ]);
});

test('what is too much to read is refused, never cut off and read in part', () => {
  const long = `Lunches mag u aannemen${' '.repeat(1300)}behalve op vrijdag.`;
  expect(compileMandate(long)).toMatchObject({ clauses: [], refused: [{ number: 1 }] });
  const many = compileMandate('Geen lunches.\n'.repeat(210));
  expect(many.refused).toHaveLength(10);
});

test('a letter of a hundred thousand words is still a letter', () => {
  const { clauses, refused } = compileMandate('lunches en diners, '.repeat(50_000));
  expect(clauses.length + refused.length).toBe(1);
});
