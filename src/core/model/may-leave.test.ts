import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../../intake/index.ts';
import type { Reading } from '../records/reading.ts';
import { KEPT_HOME, mayLeave, type Surroundings } from './may-leave.ts';
import { accountsIn, holdsBsn } from './sensitive.ts';

const NOBODY: Surroundings = {
  matters: [],
  marks: [],
  confidentiality: 'office',
  suspicious: false,
  keepHome: [],
};
const OPEN = { secrecy: 'none' } as const;

/** A mail as it is really read. */
function mail(text: string, subject = 'Een vraag'): Reading {
  const lines = [
    'From: Jan <jan@relatie.example>',
    'To: p@kantoor.example',
    'Date: Tue, 24 Nov 2026 08:00:00 +0100',
    `Subject: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ];
  return readMessage(new TextEncoder().encode(lines.join('\r\n')));
}

const why = (text: string, around: Partial<Surroundings> = {}, subject?: string) => {
  const leave = mayLeave(mail(text, subject), OPEN, { ...NOBODY, ...around });
  return leave.may ? 'leaves' : leave.why;
};

describe('an ordinary mail may leave', () => {
  test.each([
    'Kunt u mij volgende week bellen over de offerte?',
    'Could we move our meeting to Thursday afternoon?',
    'De levering van order 20231145 is uitgesteld tot 3 december.',
    'Please be patient; our patience is endless.',
    'Bel mij op 020 123 45 67.',
    'De artikelen worden dinsdag geleverd; partijen tekenen vrijdag.',
    'Het kunstwerk hangt in de hal. Ik hoor graag van u.',
    'I will call you; all is well, and the skill of the team is fine.',
    'Uw zending 3SABCD1234567 met nummer 1234 5678 9012 3456 is onderweg.',
    'De doorlooptijd is zes weken; de start is op maandag.',
    'The critical path is clear and the strategic plan attached.',
  ])('%s', (text) => {
    expect(why(text)).toBe('leaves');
  });

  test('also with a disclaimer below its signature', () => {
    const text =
      'Kunt u mij bellen?\r\n\r\nMet vriendelijke groet,\r\nJan\r\n\r\n-- \r\nThis message is confidential.';
    expect(why(text)).toBe('leaves');
  });
});

describe('what stays at home', () => {
  test.each([
    ['Mijn BSN is 111222333.', 'bsn'],
    ['Het nummer is 1112.22.333, groet', 'bsn'],
    ['Ons rekeningnummer is gewijzigd in NL91 ABNA 0417 1643 00.', 'account'],
    ['Graag betalen op NL91ABNA0417164300.', 'account'],
    ['Ik heb pijn op de borst en kan niet goed ademen.', 'medical'],
    ['De uitslag van de huisarts is binnen.', 'medical'],
    ['My surgery is on Friday.', 'medical'],
    ['Mijn man is gisteren overleden.', 'death'],
    ['I am sorry to say that my mother passed away.', 'death'],
    ['Wij hebben een melding gedaan op grond van de Wwft.', 'authority-report'],
    ['Uw wachtwoord verloopt vandaag.', 'credentials'],
    ['Dit is strikt vertrouwelijk.', 'confidential'],
    ['Bij mijn zus is borstkanker vastgesteld.', 'medical'],
    ['Ik moet donderdag naar de dokter.', 'medical'],
    ['Kan het later? Ik heb fysiotherapie om negen uur.', 'medical'],
    ['Mijn collega is ziek.', 'medical'],
    ['Hierbij de verwijsbrief.', 'medical'],
    ['I am off sick until Thursday.', 'medical'],
    ["I have a dentist's appointment that morning.", 'medical'],
    ['Wegens een sterfgeval in de familie ben ik afwezig.', 'death'],
    ['My late husband handled this.', 'death'],
    ['De inloggegevens staan hieronder.', 'credentials'],
    ['Het bankwachtwoord is gewijzigd.', 'credentials'],
    ['Here are the login details.', 'credentials'],
    ['Kaartnummer 4111 1111 1111 1111, geldig tot 12/28.', 'account'],
    ['Hij heeft een strafblad.', 'confidential'],
  ])('%s', (text, expected) => {
    expect(why(text)).toBe(expected);
  });

  test('whatever surrounds it that is not for others', () => {
    const text = 'Kunt u mij bellen?';
    expect(why(text, { confidentiality: 'principal' })).toBe('confidential');
    expect(why(text, { matters: [{ confidentiality: 'principal' }] })).toBe('confidential');
    expect(why(text, { suspicious: true })).toBe('phishing');
    expect(why(text, { marks: ['bereaved'] })).toBe('death');
    expect(why(text, { marks: ['patient'] })).toBe('medical');
    expect(why(text, { marks: ['client'] })).toBe('confidential');
    expect(why(text, { keepHome: ['BELLEN'] })).toBe('own-word');
  });

  test('everything, under professional secrecy', () => {
    for (const secrecy of ['notary', 'lawyer', 'physician'] as const)
      expect(mayLeave(mail('Goedemorgen allemaal.'), { secrecy }, NOBODY)).toEqual({
        may: false,
        why: 'secrecy',
      });
  });

  test('what is quoted counts as well', () => {
    const text =
      'Zie hieronder.\r\n\r\nOp ma 23 nov. 2026 schreef Els:\r\n> Mijn BSN is 111222333.';
    expect(why(text)).toBe('bsn');
  });

  test('what is too long to look through', () => {
    expect(why('a b '.repeat(100_000))).toBe('too-long');
  });
});

test('words of the principal only ever keep more at home', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.string({ minLength: 2, maxLength: 8 }), { maxLength: 5 }),
      fc.constantFrom('none', 'notary', 'lawyer', 'physician'),
      (text, keepHome, secrecy) => {
        const reading = mail(text.replaceAll(/[\r\n]/g, ' '));
        const without = mayLeave(reading, { secrecy } as const, NOBODY);
        const stricter = mayLeave(reading, { secrecy } as const, { ...NOBODY, keepHome });
        expect(stricter.may && !without.may).toBe(false);
      },
    ),
    { numRuns: 200 },
  );
});

test('every reason is one of the closed list', () => {
  expect(new Set(KEPT_HOME).size).toBe(KEPT_HOME.length);
});

test('numbers that only look like it', () => {
  expect(holdsBsn('Order 123456789 is onderweg')).toBe(false);
  expect(holdsBsn('Bel 0201234567')).toBe(false);
  expect(accountsIn('NL00ABNA0417164300')).toEqual([]);
  expect(accountsIn('op NL91ABNA0417164300 vandaag')).toEqual(['NL91ABNA0417164300']);
});
