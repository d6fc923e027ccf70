import { expect, test } from 'vitest';
import { CHASE, brings, inspect, says } from './testing/case.ts';
import type { Case } from './testing/case.ts';
import { PROFILES } from './testing/profiles.ts';

test.each<[string, Case, string]>([
  // Rule 3: words that bind.
  ['an ordinary letter', {}, 'nothing'],
  [
    '"akkoord"',
    says('Wij gaan akkoord met uw voorstel.'),
    'stop conduct.binding-words, principal only',
  ],
  [
    '"aanvaarden"',
    says('Wij aanvaarden de opdracht.'),
    'stop conduct.binding-words, principal only',
  ],
  [
    '"in gebreke"',
    says('Hierbij stellen wij u in gebreke.'),
    'stop conduct.binding-words, principal only',
  ],
  ['"erkennen"', says('Wij erkennen de schuld.'), 'stop conduct.binding-words, principal only'],
  ['"we agree"', says('We agree to this.'), 'stop conduct.binding-words, principal only'],
  [
    '"accept liability"',
    says('We accept liability.'),
    'stop conduct.binding-words, principal only',
  ],
  ['"erkentelijk" is thanks', says('Wij zijn u zeer erkentelijk.'), 'nothing'],
  ['"herkennen" is not "erkennen"', says('Wij herkennen uw naam.'), 'nothing'],
  ['"agreement" is a paper', says('The agreement is ready.'), 'nothing'],
  ['a binding word in repeated mail', says('Tot maandag.\n> Wij gaan akkoord.'), 'nothing'],
  // Rule 2: never chased unasked.
  ['a supplier is chased', { send: { kind: CHASE }, person: { marks: ['supplier'] } }, 'nothing'],
  [
    'a court',
    { send: { kind: CHASE }, person: { marks: ['court'] } },
    'refuse conduct.never-chase-court',
  ],
  [
    'an authority',
    { send: { kind: CHASE }, person: { marks: ['authority'] } },
    'refuse conduct.never-chase-authority',
  ],
  [
    'press',
    { send: { kind: CHASE }, person: { marks: ['press'] } },
    'refuse conduct.never-chase-press',
  ],
  [
    'a party with counsel',
    { send: { kind: CHASE }, person: { marks: ['has-counsel'] } },
    'refuse conduct.never-chase-has-counsel',
  ],
  [
    'a patient',
    { send: { kind: CHASE }, person: { marks: ['patient'] } },
    'refuse conduct.never-chase-patient',
  ],
  [
    'one who is never chased',
    { send: { kind: CHASE }, person: { marks: ['never-chase'] } },
    'refuse conduct.never-chase-never-chase',
  ],
  [
    'a court, on the order of a person',
    { send: { kind: CHASE, ordered: true }, person: { marks: ['court'] } },
    'nothing',
  ],
  // Rule 4: bereavement.
  [
    'a chase to the bereaved',
    { send: { kind: CHASE }, person: { marks: ['bereaved'] } },
    'refuse conduct.in-mourning, refuse conduct.never-chase-bereaved',
  ],
  ['a letter to the bereaved', { person: { marks: ['bereaved'] } }, 'stop conduct.in-mourning'],
  [
    'a letter to the household',
    {
      person: { household: 'h' },
      people: [{ id: 'pe-2', name: 'K. de Vries', household: 'h', marks: ['bereaved'] }],
    },
    'stop conduct.in-mourning',
  ],
  [
    'an ordinary answer to news of a death',
    { mail: brings('death', { relation: null }) },
    'refuse conduct.news-of-death',
  ],
  [
    'a condolence with "namens"',
    {
      send: {
        kind: 'correspondence.condole',
        personal: true,
        text: 'Gecondoleerd, namens de notaris',
      },
    },
    'refuse conduct.condolence-not-personal',
  ],
  [
    'a condolence not signed',
    { send: { kind: 'correspondence.condole', text: 'Gecondoleerd.' } },
    'refuse conduct.condolence-not-personal',
  ],
  [
    'a condolence of his own',
    {
      send: {
        kind: 'correspondence.condole',
        personal: true,
        text: 'Mijn oprechte deelneming.\n\nA. de Boer',
      },
    },
    'stop conduct.condolence-yours, principal only',
  ],
  // Rule 6: changed accounts and numbers.
  [
    'an account in our letter',
    says('Ons nummer is NL91 ABNA 0417 1643 00.'),
    'stop conduct.account-in-letter',
  ],
  [
    'an answer to a new account',
    { mail: brings('changed-detail', { what: 'account' }) },
    'stop conduct.change-unchecked',
  ],
  [
    'an answer to a new number',
    { mail: brings('changed-detail', { what: 'telephone' }) },
    'stop conduct.change-unchecked',
  ],
  // Rule 7: emergencies.
  [
    'an ordinary answer to symptoms',
    { mail: brings('emergency', { kind: 'symptom' }) },
    'refuse conduct.no-ordinary-answer',
  ],
  [
    'the emergency text',
    {
      mail: brings('emergency', { kind: 'symptom' }),
      send: {
        kind: 'correspondence.emergency-text',
        text: `${PROFILES.director.emergencyText.nl}\n`,
      },
    },
    'nothing',
  ],
  [
    'the emergency text to a threat',
    {
      mail: brings('emergency', { kind: 'threat' }),
      send: { kind: 'correspondence.emergency-text', text: PROFILES.director.emergencyText.nl },
    },
    'stop conduct.threat-seen-first',
  ],
  [
    'another emergency text',
    { send: { kind: 'correspondence.emergency-text', text: 'Neem een paracetamol.' } },
    'refuse conduct.emergency-text-changed',
  ],
  // Rule 8: reports to an authority.
  [
    'the word Wwft',
    says('Wegens de Wwft vragen wij dit.'),
    'refuse conduct.only-you-act, principal only',
  ],
  [
    'a report in English',
    says('We made a suspicious transaction report.'),
    'refuse conduct.only-you-act, principal only',
  ],
  [
    'the word in repeated mail',
    says('Tot maandag.\n> FIU'),
    'refuse conduct.only-you-act, principal only',
  ],
  [
    'ordered all the same',
    { send: { text: 'Wwft', ordered: true } },
    'refuse conduct.only-you-act, principal only',
  ],
  [
    'an answer to a mail about one',
    { mail: brings('authority-report', { term: 'FIU' }) },
    'stop conduct.only-you-act, principal only',
  ],
  // What is not trusted is not answered.
  [
    'an answer to a request for a password',
    { mail: brings('credential-request', { text: 'x' }) },
    'nothing',
  ],
  [
    'the same from a stranger',
    { mail: brings('credential-request', { text: 'x' }, { from: 'it@vreemd.example' }) },
    'refuse conduct.no-answer-to-suspicious',
  ],
  [
    'an answer to a forged known address',
    {
      mail: brings('authentication', {
        spf: 'fail',
        dkim: 'none',
        dmarc: 'fail',
        domain: 'thuis.example',
      }),
    },
    'refuse conduct.no-answer-to-suspicious',
  ],
])('conduct over %s', (_what, given, expected) => {
  // The known writer's request is only let through where her mail is proven to be hers.
  const proven =
    given.mail?.facts?.[0]?.kind === 'credential-request' && given.mail.from === undefined;
  const facts = [...(given.mail?.facts ?? [])];
  if (proven) {
    const pass = { spf: 'pass', dkim: 'pass', dmarc: 'pass', domain: 'thuis.example' };
    facts.push({ kind: 'authentication', value: pass });
  }
  expect(inspect(proven ? { ...given, mail: { ...given.mail, facts } } : given)).toBe(expected);
});
