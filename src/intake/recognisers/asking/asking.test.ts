import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Surroundings } from '../recogniser.ts';
import { answer } from './answer.ts';
import { howPromised } from './promise.ts';
import { promise } from './promise.ts';
import { question } from './question.ts';
import { asksForAction } from './speech.ts';

/** Written on Wednesday 4 November 2026. */
function around(language: 'nl' | 'en', answers = false): Surroundings {
  return { language, writtenAt: '2026-11-04T09:00:00Z', answers };
}

describe('promises', () => {
  test.each([
    ['nl', 'Ik stuur u morgen de stukken.', 'morgen', '2026-11-05'],
    ['nl', 'Morgen stuur ik u de stukken toe.', 'Morgen', '2026-11-05'],
    ['nl', 'U hoort uiterlijk vrijdag van ons.', 'uiterlijk vrijdag', '2026-11-06'],
    ['nl', 'Wij komen hier volgende week op terug.', 'volgende week', '2026-11-15'],
    ['nl', 'Zodra ik de akte heb, mail ik hem door.', null, null],
    ['nl', 'Ik zoek het voor u uit.', null, null],
    ['nl', 'We zullen de factuur vandaag nog betalen.', 'vandaag', '2026-11-04'],
    ['nl', 'Ik laat u weten of het doorgaat.', null, null],
    ['nl', 'De ondertekende versie volgt morgen.', 'morgen', '2026-11-05'],
    ['nl', 'Ik bel u morgen.', 'morgen', '2026-11-05'],
    ['en', "We'll get back to you.", null, null],
    ['en', 'I will send you the papers.', null, null],
    ['en', 'Will do.', null, null],
    ['en', 'As soon as I have the report, I will forward it.', null, null],
    ['en', 'I promise to look into it.', null, null],
  ] as const)('%s: %s', (language, text, dueText, due) => {
    const found = promise.find(text, around(language)).map((one) => one.value);
    expect(found).toEqual([{ by: 'writer', what: text, dueText, due }]);
  });

  test.each([
    ['nl', 'Dan kom ik maandag 13 december om 13 uur.'],
    ['nl', 'Wij komen donderdag om half tien bij u langs.'],
    ['en', 'I will be there on Tuesday at 10.'],
    ['en', "I'll meet you on Thursday at 2 pm."],
  ] as const)('%s: %s says that he will be there, and promises nothing', (language, text) => {
    expect(promise.find(text, around(language))).toEqual([]);
  });

  test.each([
    ['nl', 'Ik kom donderdag om 10 uur, en ik stuur u morgen de stukken.'],
    ['nl', 'Wij komen donderdag om de machine te herstellen.'],
    ['en', 'I will be there at 10, and I will send you the papers tomorrow.'],
  ] as const)('%s: %s still promises', (language, text) => {
    expect(promise.find(text, around(language))).toHaveLength(1);
  });

  test.each([
    ['en', "We'll get back to you by Friday.", /friday/i],
    ['en', 'You will have our answer tomorrow.', /tomorrow/i],
    ['en', "I'll call her next week.", /next week/i],
    ['en', "I'll send the signed letter on Monday.", /monday/i],
    ['nl', 'U ontvangt de stukken uiterlijk donderdag.', /donderdag/],
    ['nl', 'Vrijdag bel ik u hierover.', /vrijdag/i],
  ] as const)('%s: %s names its day', (language, text, day) => {
    expect(promise.find(text, around(language))[0]?.value.dueText).toMatch(day);
  });

  test.each([
    ['nl', 'Als u dat wilt, stuur ik u morgen de stukken.', 'a condition'],
    ['nl', 'Ik stuur u de stukken niet toe.', 'denied'],
    ['nl', 'Ik heb u de stukken gisteren gestuurd.', 'past'],
    ['nl', 'Hierbij stuur ik u de stukken.', 'done with this mail'],
    ['nl', 'Stuur ik u morgen de stukken?', 'a question'],
    ['nl', 'Hij zei: "ik stuur u morgen de stukken".', 'quoted'],
    ['nl', 'Misschien bel ik u morgen.', 'only possible'],
    ['nl', 'Kunnen wij morgen bellen', 'asked'],
    ['nl', 'Ik kom morgen.', null],
    ['nl', 'Wij kunnen u helaas niet helpen.', 'denied'],
    ['nl', 'Het was een mooie week.', 'no deed'],
    ['en', 'I will send it, attached.', 'done with this mail'],
    ['nl', 'Met verdriet laten wij weten dat onze vader op 1 januari is overleden.', 'a message'],
    ['en', 'If you like, I will send you the papers.', 'a condition'],
    ['en', 'I will not send you the papers.', 'denied'],
    ['en', "We won't get back to you on this.", 'denied'],
    ['en', 'I sent you the papers yesterday.', 'past'],
    ['en', 'She wrote "I will send the papers tomorrow".', 'quoted'],
    ['en', 'Will I send you the papers?', 'a question'],
    ['en', 'I will see what the weather brings.', 'no deed for another'],
    ['en', 'I might call you tomorrow.', 'only possible'],
  ] as const)('%s: %s is none (%s)', (language, text, why) => {
    const found = promise.find(text, around(language));
    expect(found.length).toBe(why === null ? 1 : 0);
  });

  test.each([
    ['nl', 'Kunt u bevestigen dat u de stukken vrijdag levert?'],
    ['en', 'Please confirm that you will deliver by Friday.'],
  ] as const)('%s: %s asks the reader to promise', (language, text) => {
    expect(promise.find(text, around(language))[0]?.value.by).toBe('reader');
  });
});

describe('answers in a reply', () => {
  test.each([
    ['nl', 'Ja, dat is goed.', 'yes'],
    ['nl', 'Dinsdag schikt mij prima.', 'yes'],
    ['nl', 'Akkoord met het voorstel.', 'yes'],
    ['nl', 'Wij bevestigen hierbij de afspraak.', 'yes'],
    ['nl', 'Helaas ben ik dan verhinderd.', 'no'],
    ['nl', 'Dat lukt niet.', 'no'],
    ['nl', 'Wij gaan niet akkoord met uw voorstel.', 'no'],
    ['nl', 'Dinsdag lukt, donderdag niet.', 'partly'],
    ['nl', 'Dinsdag kan ik niet, woensdag kan ik wel.', 'other'],
    ['nl', 'Ik zou liever een week later afspreken.', 'other'],
    ['nl', 'Dat weet ik nog niet.', 'undecided'],
    ['nl', 'Ik moet dit eerst met mijn man overleggen.', 'undecided'],
    ['en', 'Yes, that works.', 'yes'],
    ['en', 'Happy to confirm Tuesday at ten.', 'yes'],
    ['en', 'Tuesday suits me well.', 'yes'],
    ['en', "I'm afraid I can't make it.", 'no'],
    ['en', 'We must decline your offer.', 'no'],
    ['en', "Tuesday works, but Thursday doesn't work.", 'partly'],
    ['en', 'Could we make it Wednesday instead?', 'other'],
    ['en', 'Unfortunately I cannot on Tuesday, but I can do Wednesday.', 'other'],
    ['en', "I don't know yet, I have to check with my partner.", 'undecided'],
  ] as const)('%s: %s → %s', (language, text, kind) => {
    expect(answer.find(text, around(language, true))[0]?.value.kind).toBe(kind);
  });

  test('what day an answer is about', () => {
    const found = answer.find('Dinsdag lukt, donderdag niet.', around('nl', true));
    expect(found[0]?.value.about).toBe('Dinsdag');
  });

  test.each([
    ['nl', 'Ja, dat is goed.', false],
    ['nl', 'Kunt u dinsdag om tien uur?', true],
    ['en', 'Does Tuesday work for you?', true],
    ['en', 'The minutes of the meeting were circulated.', true],
  ] as const)('%s: %s (in a reply: %s) is no answer', (language, text, reply) => {
    expect(answer.find(text, around(language, reply))).toEqual([]);
  });
});

describe('questions', () => {
  test.each([
    ['nl', 'Wanneer kunt u langskomen?'],
    ['nl', 'Zou u mij kunnen laten weten of dinsdag schikt.'],
    ['nl', 'Graag hoor ik of de akte gereed is.'],
    ['nl', 'Ik vraag me af of de levering doorgaat.'],
    ['nl', 'Laat u mij even weten of dat past.'],
    ['en', 'When could you come by?'],
    ['en', 'Would you let me know whether Tuesday suits you.'],
    ['en', 'I was wondering if the deed is ready.'],
    ['en', 'Please let me know when the papers arrive.'],
    ['en', 'Please let me know if Tuesday suits you.'],
  ] as const)('%s: %s', (language, text) => {
    expect(question.find(text, around(language)).map((one) => one.value.text)).toEqual([text]);
  });

  test.each([
    ['nl', 'Wie weet wat er nog komt?', 'rhetorical'],
    ['nl', 'Mooi weer, hè?', 'rhetorical'],
    ['nl', 'Hij vroeg of de akte klaar was.', 'reported'],
    ['nl', 'Wij laten u weten of het doorgaat.', 'a promise'],
    ['nl', 'Laat ons weten of u nog vragen heeft.', 'a standing offer'],
    ['nl', 'Mag ik u van harte feliciteren met uw benoeming.', 'a courtesy'],
    ['en', 'Please let me know if you have any questions.', 'a standing offer'],
    ['en', 'Let us know if you need anything else.', 'a standing offer'],
    ['en', 'May I congratulate you on your appointment.', 'a courtesy'],
    ['en', 'Who knows what may come?', 'rhetorical'],
    ['en', 'We will let you know whether it goes ahead.', 'a promise'],
    ['en', 'See https://portal.example/find?', 'a link'],
  ] as const)('%s: %s is none (%s)', (language, text, _why) => {
    expect(question.find(text, around(language))).toEqual([]);
  });
});

describe('whether a sentence calls for an action', () => {
  test.each([
    ['nl', 'Kunt u mij de akte toesturen?', true],
    ['nl', 'Stuur mij even het nummer.', true],
    ['nl', 'Gelieve het bedrag over te maken.', true],
    ['nl', 'Zullen we donderdag bellen?', true],
    ['nl', 'Ik hoor graag wanneer u kunt.', true],
    ['nl', 'Hartelijk dank voor uw bericht.', false],
    ['nl', 'De vergadering duurde twee uur.', false],
    ['nl', 'Mooi weer vandaag, hè?', false],
    ['nl', 'Klik hier om u af te melden.', false],
    ['en', 'Could you send me the deed?', true],
    ['en', 'Anna - please give me a call before noon.', true],
    ['en', "Let's meet on Thursday.", true],
    ['en', 'Review the draft and send it back.', true],
    ['en', 'Have a nice weekend!', false],
    ['en', 'The meeting took two hours.', false],
    ['en', 'They will let you know.', false],
    ['en', 'Click here to unsubscribe.', false],
  ] as const)('%s: %s → %s', (language, text, asks) => {
    expect(asksForAction(text, language).asks).toBe(asks);
  });

  test.each([
    ['nl', 'Ik stuur het morgen.'],
    ['en', 'We need to think about the roof.'],
  ] as const)('%s: %s is left open', (language, text) => {
    expect(asksForAction(text, language).asks).toBeNull();
  });

  test('a text without an end is looked at so far and no further', () => {
    const endless = 'please '.repeat(100_000);
    expect(asksForAction(endless, 'en').cues.length).toBeLessThan(10);
  });
});

test('whatever is written, finds stand in their sentence and nothing is thrown', () => {
  const word = constantFrom(
    ...[
      'ik',
      'stuur',
      'u',
      'morgen',
      'kunt',
      'of',
      'niet',
      'maar',
      '?',
      '.',
      ',',
      '\n',
      '\n\n',
      '"',
    ],
    ...[
      'I',
      "we'll",
      'send',
      'you',
      'by',
      'Friday',
      'if',
      'please',
      'yes',
      'no',
      '\u200b',
      '\ud800',
    ],
  );
  const text = array(oneof(word, string({ unit: 'grapheme' })), { maxLength: 60 });
  assert(
    property(text, constantFrom('nl', 'en'), (words, language) => {
      const passage = words.join(' ');
      for (const recogniser of [question, promise, answer]) {
        for (const { start, end } of recogniser.find(passage, around(language, true))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(passage.length);
        }
      }
    }),
  );
});

test.each([
  ['Wij nemen woensdag 28 oktober om 9.00 uur.', null],
  ['Wij nemen dinsdag contact met u op.', 'open'],
  ['Bij dezen bevestig ik woensdag 28 april om 9.00 uur.', null],
  ['Ik stuur u dinsdag de stukken.', 'open'],
])('a time that is chosen is no promise: %s', (says, how) => {
  expect(howPromised(says, 'nl')).toBe(how);
});
