import type { AccountId } from '../../ids.ts';
import type { Profile } from '../../situation.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding in tests
const ACCOUNT = 'mb-office' as AccountId;

const EMERGENCY = {
  nl: 'Bel bij levensgevaar direct 112. Bel bij medische spoed uw huisarts of de huisartsenpost. Deze mailbox wordt niet op spoed gelezen.',
  en: 'If a life is in danger, ring 112 now. For an urgent medical matter, ring your doctor or the out-of-hours service. This mailbox is not read for emergencies.',
} as const;

/** The people served in examples: a notary, a physician, and a director in two languages. */
export const PROFILES = {
  notary: {
    owner: 'notary',
    name: 'mr. Van den Berg',
    named: { nl: 'de heer Van den Berg', en: 'Mr Van den Berg' },
    pronoun: 'hij',
    secrecy: 'notary',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    addresses: ['vandenberg@notaris.example'],
    accounts: [
      { id: ACCOUNT, address: { name: 'mr. Van den Berg', address: 'vandenberg@notaris.example' } },
    ],
    closing: { nl: 'Secretariaat mr. Van den Berg', en: 'Office of Mr Van den Berg' },
    emergencyText: EMERGENCY,
    workingDays: [1, 2, 3, 4, 5],
  },
  physician: {
    owner: 'physician',
    name: 'Dr Smit',
    named: { nl: 'dr. Smit', en: 'Dr Smit' },
    pronoun: 'zij',
    secrecy: 'physician',
    language: 'en',
    zone: 'Europe/Amsterdam',
    addresses: ['smit@clinic.example', 'appointments@clinic.example'],
    accounts: [
      { id: ACCOUNT, address: { name: 'Dr Smit', address: 'appointments@clinic.example' } },
    ],
    closing: { nl: 'Secretariaat dr. Smit', en: 'Office of Dr Smit' },
    emergencyText: EMERGENCY,
    workingDays: [1, 2, 3, 4, 5],
  },
  director: {
    owner: 'director',
    name: 'drs. A. de Boer',
    named: { nl: 'mevrouw De Boer', en: 'Ms De Boer' },
    pronoun: 'zij',
    secrecy: 'none',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    addresses: ['deboer@bedrijf.example'],
    accounts: [{ id: ACCOUNT, address: { name: 'A. de Boer', address: 'deboer@bedrijf.example' } }],
    closing: { nl: 'Secretariaat mevrouw De Boer', en: 'Office of Ms De Boer' },
    emergencyText: EMERGENCY,
    workingDays: [1, 2, 3, 4, 5],
  },
  'director-en': {
    owner: 'director-en',
    name: 'Robin Hart',
    named: { nl: 'Robin Hart', en: 'Robin Hart' },
    pronoun: 'die',
    secrecy: 'none',
    language: 'en',
    zone: 'Europe/Amsterdam',
    addresses: ['hart@company.example'],
    accounts: [{ id: ACCOUNT, address: { name: 'Robin Hart', address: 'hart@company.example' } }],
    closing: { nl: 'Secretariaat Robin Hart', en: 'Office of Robin Hart' },
    emergencyText: EMERGENCY,
    workingDays: [1, 2, 3, 4, 5],
  },
} as const satisfies Record<string, Profile>;
