import { describe, expect, test } from 'vitest';
import { binds } from '../../../core/conduct/binding-words.ts';
import { PROFILES } from '../../../core/conduct/testing/profiles.ts';
import type { LetterWish, Voice } from '../../../core/orders/order.ts';
import type { Tone } from '../../../core/people/salutation.ts';
import { compose } from './compose.ts';
import type { Composed, Composing } from './composing.ts';

/** Monday 23 November 2026, ten in the morning in Amsterdam. */
const NOW = Date.parse('2026-11-23T09:00:00Z');

const NL: Tone = { language: 'nl', form: 'u' };
const JE: Tone = { language: 'nl', form: 'je' };
const EN: Tone = { language: 'en', form: 'u' };

function written(letter: LetterWish, tone: Tone, more: Partial<Composing> = {}): Composed {
  return compose(letter, {
    profile: PROFILES.director,
    tone,
    now: NOW,
    week: { days: [1, 2, 3, 4, 5] },
    voice: 'behalf',
    sameLanguage: true,
    answered: null,
    enclosed: 0,
    ...more,
  });
}

const MONDAY = Temporal.PlainDate.from('2026-11-23');

describe('the letters of the house, as a secretary writes them', () => {
  test.each<readonly [LetterWish, Tone, Partial<Composing>, string]>([
    [
      { k: 'receipt', of: '2026-11-23', by: null },
      NL,
      {},
      'Uw stukken van maandag 23 november hebben wij ontvangen. Mevrouw De Boer neemt ze deze week door; uiterlijk vrijdag 27 november hoort u van ons. Tot dan hoeft u niets te doen.',
    ],
    [
      { k: 'receipt', of: null, by: '2026-12-02' },
      EN,
      { answered: MONDAY, voice: 'principal' },
      'I have received your papers of Monday 23 November. I shall go through them, and you will hear from me by Wednesday 2 December. Until then there is nothing you need do.',
    ],
    [
      { k: 'decline', occasion: null, on: '2026-12-10' },
      NL,
      {},
      'Hartelijk dank voor uw uitnodiging voor donderdag 10 december. Mevrouw De Boer kan er tot haar spijt niet bij zijn, en wenst u en uw gasten een mooie bijeenkomst.',
    ],
    [
      { k: 'decline', occasion: 'de receptie', on: '2026-12-10' },
      JE,
      { voice: 'principal' },
      'Hartelijk dank voor je uitnodiging voor de receptie op donderdag 10 december. Tot mijn spijt kan ik er niet bij zijn. Ik wens jou en je gasten een mooie bijeenkomst.',
    ],
    [
      { k: 'refuse-offer', of: '2026-11-12' },
      NL,
      {},
      'Dank voor uw zorgvuldige offerte van donderdag 12 november. Wij hebben de opdracht dit keer aan een ander gegund. Mogen wij u bij een volgende aanvraag opnieuw benaderen?',
    ],
    [
      { k: 'missing', what: 'bijlage 2, de jaarrekening 2025' },
      NL,
      { answered: MONDAY, enclosed: 1 },
      'Dank voor uw mail van maandag 23 november. Bijlage 1 hebben wij; bijlage 2, de jaarrekening 2025, zat er niet bij. Wilt u die nazenden?',
    ],
    [
      { k: 'missing', what: 'attachment 2' },
      EN,
      {},
      'Thank you for your papers. Attachment 2 was not among them. Would you send it on?',
    ],
    [
      { k: 'ask', what: 'het taxatierapport', by: '2026-12-02' },
      NL,
      {},
      'Zou u ons het taxatierapport uiterlijk woensdag 2 december kunnen sturen? Is het al onderweg, dan hoeft u niets te doen.',
    ],
    [
      { k: 'ask', what: 'the valuation report', by: null },
      EN,
      {},
      'Could you send us the valuation report by Monday 30 November? If it is already on its way, there is nothing you need do.',
    ],
    [
      { k: 'thank', what: 'de bloemen' },
      NL,
      {},
      'Mevrouw De Boer vroeg mij u hartelijk te bedanken voor de bloemen; het is bijzonder gewaardeerd.',
    ],
    [
      { k: 'congratulate', what: 'zijn benoeming' },
      NL,
      { voice: 'principal' },
      'Van harte gefeliciteerd met uw benoeming. Ik wens u er alle goeds bij.',
    ],
    [
      { k: 'condole', who: 'haar man' },
      NL,
      {},
      'Met droefenis hoorde ik dat uw man is overleden. Mijn oprechte deelneming. U hoeft nu niets te regelen; wij wachten tot u zelf weer contact zoekt.',
    ],
    [
      { k: 'condole', who: null },
      EN,
      {},
      'I was so sorry to hear of your loss. My sincere condolences. There is nothing you need arrange now; we shall wait until you wish to be in touch again.',
    ],
    [
      { k: 'refer', to: 'mevrouw De Wit' },
      NL,
      { answered: MONDAY },
      'Dank voor uw bericht van maandag 23 november. Met uw vraag kunt u het best terecht bij mevrouw De Wit. Zal ik uw bericht doorsturen, of schrijft u liever zelf? Zolang ik niets van u hoor, stuur ik niets door.',
    ],
    [
      { k: 'no-comment', by: 'Tuesday 1 December 2026, 15:00 Amsterdam time' },
      EN,
      { profile: PROFILES.physician },
      'Thank you for your questions. We have no comment yet, and we never say whether anyone is or is not known to us. Your deadline is noted: Tuesday 1 December 2026, 15:00 Amsterdam time.',
    ],
    [
      { k: 'tell', words: 'zijn akte klaar is en hij vrijdag welkom is' },
      NL,
      {},
      'Mevrouw De Boer laat u weten dat uw akte klaar is en u vrijdag 27 november welkom bent.',
    ],
    [
      { k: 'tell', words: 'she can collect her deed tomorrow' },
      EN,
      {},
      'Ms De Boer has asked me to let you know that you can collect your deed on Tuesday 24 November.',
    ],
    [
      { k: 'tell', words: 'we er zijn om half drie' },
      NL,
      { answered: MONDAY },
      'Dank voor uw bericht van maandag 23 november. Mevrouw De Boer laat u weten dat we er zijn om half drie.',
    ],
    [{ k: 'say', words: 'het contract komt vrijdag' }, NL, {}, 'Het contract komt vrijdag.'],
  ])('%o in %o', (letter, tone, more, body) => {
    expect(written(letter, tone, more).body).toBe(body);
  });
});

describe('what must hold of every letter', () => {
  const LETTERS: readonly LetterWish[] = [
    { k: 'receipt', of: '2026-11-20', by: null },
    { k: 'receipt', of: null, by: '2027-01-04' },
    { k: 'decline', occasion: null, on: '2026-12-10' },
    { k: 'decline', occasion: null, on: null },
    { k: 'refuse-offer', of: '2026-11-12' },
    { k: 'missing', what: 'bijlage 2' },
    { k: 'ask', what: 'het rapport', by: null },
    { k: 'thank', what: null },
    { k: 'thank', what: 'de bloemen' },
    { k: 'congratulate', what: null },
    { k: 'condole', who: null },
    { k: 'condole', who: 'haar man' },
    { k: 'refer', to: 'mevrouw De Wit' },
    { k: 'no-comment', by: null },
  ];
  const VOICES: readonly Voice[] = ['principal', 'behalf', 'secretary'];
  const all = [NL, JE, EN].flatMap((tone) =>
    VOICES.flatMap((voice) =>
      Object.values(PROFILES).flatMap((profile) =>
        LETTERS.map((letter) => ({ tone, voice, profile, letter })),
      ),
    ),
  );

  test('nothing is left open, nothing is said twice, nothing binds', () => {
    for (const { tone, voice, profile, letter } of all) {
      const { body, subject } = written(letter, tone, { voice, profile, answered: MONDAY });
      expect(body).not.toMatch(/[{}]|\s\s|\s[.,;?]|\bundefined\b/);
      expect(body).toMatch(/^\p{Lu}.*[.?]$/su);
      expect(binds(`${subject}\n${body}`)).toBe(false);
    }
  });

  test('a day stands there with its weekday and its date, and one thing is asked at most', () => {
    for (const { tone, voice, profile, letter } of all) {
      const { body } = written(letter, tone, { voice, profile, answered: MONDAY });
      const months = /\b\d{1,2} (?:november|december|januari|January)\b/gi;
      const whole =
        /\b(?:\p{L}+dag|Monday|Tuesday|Wednesday|Thursday|Friday) \d{1,2} (?:november|december|januari|January)(?: 2027)?\b/giu;
      expect(body.match(whole)?.length ?? 0).toBe(body.match(months)?.length ?? 0);
      expect(body.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  test.each([
    ['u stays u', NL, /\b(?:je|jou|jouw)\b/],
    ['je stays je', JE, /\b(?:u|uw)\b/i],
    ['English is English', EN, /\b(?:uw|wij|zijn|bijlage)\b/],
  ])('%s', (_what, tone, foreign) => {
    const same = tone.language === 'nl';
    const own = all
      .filter(
        (one) =>
          one.tone === tone && (same || (one.letter.k !== 'ask' && one.letter.k !== 'refer')),
      )
      .map(
        ({ voice, profile, letter }) =>
          written(letter, tone, { voice, profile, sameLanguage: same }).body,
      );
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter((body) => foreign.test(body))).toEqual([]);
  });

  test('who waits has a term, and it is named', () => {
    const { term, body } = written({ k: 'ask', what: 'het rapport', by: null }, NL);
    expect(term).toMatchObject({ owes: 'they', what: 'het rapport' });
    expect(term?.by.toString()).toBe('2026-11-30');
    expect(body).toContain('maandag 30 november');
    expect(written({ k: 'receipt', of: null, by: null }, NL).term?.owes).toBe('we');
  });

  test('the first person is the principal, whoever was to write', () => {
    expect(written({ k: 'tell', words: 'ik hem vrijdag bel' }, NL)).toMatchObject({
      voice: 'principal',
      body: 'Graag laat ik u weten dat ik u vrijdag 27 november bel.',
    });
    expect(written({ k: 'condole', who: null }, NL, { voice: 'secretary' }).voice).toBe(
      'principal',
    );
  });

  test('who may be the reader or another is left as it is said, and remarked on', () => {
    expect(written({ k: 'tell', words: 'Peter zegt dat hij komt' }, NL)).toMatchObject({
      unclear: true,
      body: 'Mevrouw De Boer laat u weten dat Peter zegt dat hij komt.',
    });
  });

  test('under secrecy an annex is named by its number alone', () => {
    const { body, subject } = written({ k: 'missing', what: 'bijlage 2, het testament' }, NL, {
      profile: PROFILES.notary,
    });
    expect(body).toContain('Bijlage 2 zat er niet bij');
    expect(`${subject} ${body}`).not.toContain('testament');
  });
});
