import type { SamplePerson } from '../cast.ts';

/** Where the notary writes to his secretary. */
export const SECRETARIAT = 'secretariaat@vandenberg-notariaat.example';

/** Where he writes from in the evening, and is told what cannot wait. */
export const NOTARY_AT_HOME = 'jan@vandenberg-thuis.example';

/** Those whom the played week is about besides: met before it begins, and in none of the other stories. */
export const playedPeople: readonly SamplePerson[] = [
  {
    of: 'vandenberg',
    key: 'veenstra',
    name: 'Ruth Veenstra',
    firstName: 'Ruth',
    surname: 'Veenstra',
    address: 'r.veenstra@veenstra-bouw.example',
    title: 'mevrouw',
    organisation: 'Veenstra Bouw',
    marks: ['supplier'],
    telephones: ['+31201234571'],
  },
  {
    of: 'vandenberg',
    key: 'aerts',
    name: 'Tom Aerts',
    firstName: 'Tom',
    surname: 'Aerts',
    address: 't.aerts@aerts-accountants.example',
    title: 'heer',
    organisation: 'Aerts Accountants',
    marks: ['colleague'],
  },
  {
    of: 'vandenberg',
    key: 'elidrissi',
    name: 'Nadia El Idrissi',
    firstName: 'Nadia',
    surname: 'El Idrissi',
    address: 'n.elidrissi@elidrissi-advies.example',
    title: 'mevrouw',
    organisation: 'El Idrissi Advies',
    marks: ['colleague'],
    day: { kind: 'birthday', day: '1976-12-11' },
  },
  {
    of: 'vandenberg',
    key: 'terpstra',
    name: 'Jelle Terpstra',
    firstName: 'Jelle',
    surname: 'Terpstra',
    address: 'j.terpstra@terpstra-makelaardij.example',
    title: 'heer',
    organisation: 'Terpstra Makelaardij',
    marks: ['broker'],
    telephones: ['+31201234572'],
  },
  {
    of: 'smit',
    key: 'okafor',
    name: 'Grace Okafor',
    firstName: 'Grace',
    surname: 'Okafor',
    titles: ['Dr'],
    address: 'g.okafor@northside-hospital.example',
    title: 'mevrouw',
    language: 'en',
    organisation: 'Northside Hospital',
    marks: ['hospital'],
    telephones: ['+31201234573'],
  },
  {
    of: 'smit',
    key: 'bennett',
    name: 'Oliver Bennett',
    firstName: 'Oliver',
    surname: 'Bennett',
    address: 'o.bennett@bennett-trials.example',
    title: 'heer',
    language: 'en',
    organisation: 'Bennett Trials',
    marks: ['supplier'],
    day: { kind: 'birthday', day: '1969-12-10' },
  },
];
