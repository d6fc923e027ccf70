import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saidIn } from './call-note.ts';
import { readNote } from './reading/read-note.ts';
import { sayNote } from './say-note.ts';
import { whatAbout } from './what-about.ts';
import { whoCalled, type Affair, type MayCall } from './who-called.ts';

function read(text: string, language: 'nl' | 'en'): string | null {
  const note = readNote(text, language, 'NL');
  if (note === null) return null;
  const { medium, name, about, number, back } = note;
  const said = saidIn({ text, ...note, passed: [...note.passed] });
  const rest = [about === null ? '' : `[${about}]`, number ?? '', back ? 'back' : ''];
  const kind = medium === 'voicemail' ? 'voicemail ' : '';
  return `${kind}${name || '?'}: ${[said, ...rest].filter((part) => part !== '').join(' ')}`;
}

describe('notes in Dutch', () => {
  test.each([
    ['Jansen belde, donderdag lukt, nummer 020 123 45 67', 'Jansen: donderdag lukt +31201234567'],
    ['Jansen belde: dinsdag lukt niet', 'Jansen: dinsdag lukt niet'],
    ['jansen belde donderdag lukt', 'jansen: donderdag lukt'],
    ['Net mevrouw De Vries aan de lijn; ze komt later', 'mevrouw De Vries: ze komt later'],
    ['Karin van der Wal heeft gebeld: akkoord', 'Karin van der Wal: akkoord'],
    ['Telefoon: Bos kan niet, 020-1234567.', 'Bos: kan niet. +31201234567'],
    ['Voicemail van Bos: belt u mij terug', 'voicemail Bos: belt u mij terug'],
    ['Bos sprak een bericht in: dinsdag lukt', 'voicemail Bos: dinsdag lukt'],
    ['Bos belde over de huur, hij betaalt morgen', 'Bos: hij betaalt morgen [de huur]'],
    ['Bos belde over „De huur: 2026”: hij betaalt', 'Bos: hij betaalt [De huur: 2026]'],
    ['Bos belde dat dinsdag niet lukt', 'Bos: dinsdag niet lukt'],
    ['Bos belde: dat wordt dinsdag', 'Bos: dat wordt dinsdag'],
    ['Bos belde en zei dat dinsdag lukt', 'Bos: dinsdag lukt'],
    ['Bos (06-12345678) belde terug: ja', 'Bos: ja +31612345678'],
    ['Bos belde, wil graag teruggebeld worden', 'Bos: wil graag teruggebeld worden back'],
    ['Bos belde. Terugbellen kan op 020 123 45 67', 'Bos: +31201234567'],
    ['Bos belde, bel hem terug op 020 123 45 67', 'Bos: +31201234567 back'],
    ['Iemand belde: de poort staat open', '?: de poort staat open'],
    ['De notaris belde: de akte is klaar', 'De notaris: de akte is klaar'],
    ['Bos belde', 'Bos: '],
  ])('%s', (text, parts) => expect(read(text, 'nl')).toBe(parts));

  test.each([
    'Bel Bos',
    'Wanneer belde Bos?',
    'Heeft Bos gebeld?',
    'Ik belde Bos: hij komt',
    'Toen Bos belde, was ik weg',
    'Bos belde niet',
    'Bos belde met Els',
    'Bos belde donderdag',
    'Plan morgen een belafspraak met Bos',
    'Hij belde: dinsdag lukt',
    '',
  ])('no note: %s', (text) => expect(read(text, 'nl')).toBe(null));
});

describe('notes in English', () => {
  test.each([
    [
      'Mrs Smith rang, she is ill, call back on 020 123 45 67',
      'Mrs Smith: she is ill +31201234567 back',
    ],
    ['Just had Kate Hill on the line; can do Tuesday', 'Kate Hill: can do Tuesday'],
    ['Kate Hill called to say that Tuesday works', 'Kate Hill: Tuesday works'],
    ['Kate Hill called about the lease: she agrees', 'Kate Hill: she agrees [the lease]'],
    ['Phone: Kate Hill, Tuesday is good', 'Kate Hill: Tuesday is good'],
    ['Call from Dr Haas: he will be there', 'Dr Haas: he will be there'],
    [
      'Kate Hill left a message: please call me back',
      'voicemail Kate Hill: please call me back back',
    ],
    ['Voicemail from Kate Hill, Tuesday works', 'voicemail Kate Hill: Tuesday works'],
    ['Kate Hill rang. Can be reached on 020 123 45 67', 'Kate Hill: +31201234567'],
    ['Somebody rang: the gate is open', '?: the gate is open'],
  ])('%s', (text, parts) => expect(read(text, 'en')).toBe(parts));

  test.each([
    'Call Kate Hill: she must come',
    'Phone Kate Hill',
    'Kate Hill called off the meeting',
    'Kate Hill called for a vote',
    'Did Kate Hill call?',
    'When Kate Hill rang, I was out',
    'She rang: Tuesday works',
    'Call the meeting Quarterly review',
  ])('no note: %s', (text) => expect(read(text, 'en')).toBe(null));
});

test('a note that is said back is read as the same', () => {
  const name = fc.constantFrom('Piet Jansen', 'mevrouw De Vries', 'Kate Hill', 'Bakkerij Bos');
  const parts = fc.record({
    medium: fc.constantFrom('call', 'voicemail'),
    name,
    address: fc.constantFrom(null, 'piet@jansen.example'),
    about: fc.constantFrom(null, 'de huur', 'Re: the lease (2026)'),
    said: fc.constantFrom('dinsdag lukt', 'ja', 'Tuesday works.', 'ik kom om 9.00 uur: zeker'),
    number: fc.constantFrom(null, '+31201234567'),
    back: fc.constant(false),
  });
  fc.assert(
    fc.property(parts, fc.constantFrom('nl', 'en'), (given, language) => {
      const { text } = sayNote(given, language);
      const note = readNote(text, language, 'NL');
      const said = note === null ? '' : saidIn({ text, ...note, passed: [...note.passed] });
      expect({ ...note, said }).toMatchObject(given);
    }),
  );
});

test('any text is read without trouble, and what is said lies in it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.constantFrom('nl', 'en'), (end, language) => {
      for (const text of [end, `Bos belde: ${end}`, `${end} rang, ${end}`]) {
        const note = readNote(text, language, 'NL');
        if (note === null) continue;
        expect(note.said.start).toBeGreaterThanOrEqual(0);
        expect(note.said.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('a hostile note takes no time worth speaking of', () => {
  for (const piece of ['a ', 'belde ', '(', '0 ', 'Bos ', 'van ', '„', ', en '])
    expect(
      readNote(`Bos ${piece.repeat(1_000).slice(0, 1_900)}`, 'nl', 'NL')?.name ?? '',
    ).toBeDefined();
});

const nobodyOpen: readonly Affair[] = [];
const open: Affair = {
  kind: 'question',
  what: 'De huur',
  thread: '<a@x>',
  times: [],
  hidden: false,
};

function person(name: string, more: Partial<MayCall> = {}): MayCall {
  const [first = ''] = name.toLowerCase().split(' ');
  const address = `${first}@post.example`;
  return {
    name,
    names: [name],
    addresses: [address],
    numbered: false,
    affairs: nobodyOpen,
    ...more,
  };
}

describe('who rang', () => {
  const people = [
    person('Piet Jansen'),
    person('Karin Jansen', { affairs: [open] }),
    person('Els Visser'),
    person('K. Visser'),
    person('Drukkerij Mulder', { numbered: true }),
    person('Saskia van den Berg'),
    person('Jan de Vries', { numbered: true }),
  ];
  test.each([
    ['Jansen', ['Karin Jansen']],
    ['Piet Jansen', ['Piet Jansen']],
    ['Piet', ['Piet Jansen']],
    ['Visser', ['Els Visser', 'K. Visser']],
    ['Karel Visser', ['K. Visser']],
    ['Els Visser', ['Els Visser']],
    ['mevrouw Van den Berg', ['Saskia van den Berg']],
    ['Mulder', ['Drukkerij Mulder']],
    ['mevrouw Kramer', []],
    // Nearly his name, and his number.
    ['De Fries', ['Jan de Vries']],
    ['', ['Drukkerij Mulder', 'Jan de Vries']],
  ])('%s', (name, found) => {
    const called = whoCalled({ name, address: null }, people, 'nl');
    expect(called.map((one) => one.name)).toEqual(found);
  });

  test('an address that is told settles it', () => {
    const called = whoCalled({ name: 'Jansen', address: 'piet@post.example' }, people, 'nl');
    expect(called.map(({ name }) => name)).toEqual(['Piet Jansen']);
  });
});

describe('what about', () => {
  const other: Affair = { ...open, what: 'De offerte', thread: '<b@x>' };
  const bare = { said: 'dat komt goed', about: null, empty: false, speaksOf: () => false };
  test('what he names, also when it is not the only one', () => {
    expect(whatAbout([open, other], { ...bare, said: 'de offerte komt' })).toEqual({
      is: 'one',
      affair: other,
    });
    expect(whatAbout([open, other], { ...bare, about: 'de huur' })).toEqual({
      is: 'one',
      affair: open,
    });
  });
  test('two that fit alike are asked about; the only one is taken; nothing said answers nothing', () => {
    expect(whatAbout([open, other], bare).is).toBe('several');
    expect(whatAbout([open], bare)).toEqual({ is: 'one', affair: open });
    expect(whatAbout([open], { ...bare, said: '', empty: true }).is).toBe('none');
  });
  test('the times he speaks of come before a question', () => {
    const times = [{ from: 0, until: 1, zone: 'UTC' }];
    const offer: Affair = { ...open, kind: 'offer', what: 'Afspraak', thread: '<c@x>', times };
    expect(whatAbout([open, offer], { ...bare, speaksOf: ({ kind }) => kind === 'offer' })).toEqual(
      {
        is: 'one',
        affair: offer,
      },
    );
  });
});
