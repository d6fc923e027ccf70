import type { PersonMark } from '../core/records/person.ts';
import type { StoredProfile } from '../store/records/meta.ts';

/** A principal of the sample office: his profile, his accounts and his letter of authority. */
export interface SamplePrincipal {
  readonly id: 'vandenberg' | 'smit';
  readonly profile: StoredProfile;
  readonly accounts: readonly string[];
}

/** Somebody a principal's store knows when the week begins. */
export interface SamplePerson {
  readonly of: 'vandenberg' | 'smit';
  readonly key: string;
  readonly name: string;
  readonly firstName: string | null;
  readonly surname: string | null;
  readonly titles?: readonly string[];
  readonly address: string;
  readonly title: 'mevrouw' | 'heer' | null;
  readonly language?: 'nl' | 'en';
  readonly familiar?: true;
  readonly greeting?: 'amice';
  readonly organisation?: string;
  readonly household?: string;
  readonly marks: readonly PersonMark[];
  readonly telephones?: readonly string[];
  readonly accounts?: readonly string[];
  /** A day of his to mind: `1966-12-10`. */
  readonly day?: { readonly kind: 'birthday'; readonly day: string };
}

const emergencyText = {
  nl: 'Wacht met deze klachten niet op ons antwoord. Bij levensgevaar: bel direct 112. In alle andere gevallen: bel nu uw huisarts of de huisartsenpost. Deze mailbox wordt niet op spoed gelezen.',
  en: 'Please do not wait for our answer. If a life may be in danger, ring 112 at once; otherwise ring your general practitioner or the out-of-hours service now. This mailbox is not read for emergencies.',
} as const;

export const principals: readonly SamplePrincipal[] = [
  {
    id: 'vandenberg',
    profile: {
      name: 'mr. J. van den Berg',
      named: { nl: 'de heer Van den Berg', en: 'Mr Van den Berg' },
      pronoun: 'hij',
      secrecy: 'notary',
      language: 'nl',
      zone: 'Europe/Amsterdam',
      addresses: ['notaris@vandenberg-notariaat.example'],
      closing: { nl: 'secretariaat mr. Van den Berg', en: 'Office of Mr Van den Berg' },
      emergencyText,
      workingDays: [1, 2, 3, 4, 5],
    },
    accounts: ['notaris@vandenberg-notariaat.example'],
  },
  {
    id: 'smit',
    profile: {
      name: 'Dr Smit',
      named: { nl: 'dr. Smit', en: 'Dr Smit' },
      pronoun: 'zij',
      secrecy: 'physician',
      language: 'en',
      zone: 'Europe/Amsterdam',
      addresses: ['dr.smit@smit-clinic.example', 'appointments@smit-clinic.example'],
      closing: { nl: 'secretariaat dr. Smit', en: 'Office of Dr Smit' },
      emergencyText,
      workingDays: [1, 2, 3, 4, 5],
    },
    accounts: ['dr.smit@smit-clinic.example', 'appointments@smit-clinic.example'],
  },
];

export const people: readonly SamplePerson[] = [
  {
    of: 'vandenberg',
    key: 'visser',
    name: 'Bram Visser',
    firstName: 'Bram',
    surname: 'Visser',
    address: 'kantoor@visser-makelaars.example',
    title: 'heer',
    organisation: 'Makelaardij Visser',
    marks: ['broker'],
  },
  {
    of: 'vandenberg',
    key: 'anna',
    name: 'Anna de Vries',
    firstName: 'Anna',
    surname: 'de Vries',
    address: 'anna@devries-thuis.example',
    title: 'mevrouw',
    household: 'De Vries, Beukenhof 4',
    marks: ['client'],
  },
  {
    of: 'vandenberg',
    key: 'karel',
    name: 'Karel de Vries',
    firstName: 'Karel',
    surname: 'de Vries',
    address: 'karel@devries-thuis.example',
    title: 'heer',
    household: 'De Vries, Beukenhof 4',
    marks: ['client'],
  },
  {
    of: 'vandenberg',
    key: 'pieter',
    name: 'Pieter de Vries',
    firstName: 'Pieter',
    surname: 'de Vries',
    address: 'pieter.devries@verkoper.example',
    title: 'heer',
    marks: ['client'],
  },
  {
    of: 'vandenberg',
    key: 'els',
    name: 'Els de Vries',
    firstName: 'Els',
    surname: 'de Vries',
    address: 'els.devries@koper.example',
    title: 'mevrouw',
    marks: ['client'],
  },
  {
    of: 'vandenberg',
    key: 'mulder',
    name: 'Drukkerij Mulder',
    firstName: null,
    surname: null,
    address: 'administratie@drukkerij-mulder.example',
    title: null,
    organisation: 'Drukkerij Mulder',
    marks: ['supplier', 'regular-supplier'],
    telephones: ['+31201234567'],
    accounts: ['NL91ABNA0417164300'],
  },
  {
    of: 'vandenberg',
    key: 'schaap',
    name: 'Johan Schaap',
    firstName: 'Johan',
    surname: 'Schaap',
    address: 'j.schaap@schaap-kantoormeubelen.example',
    title: 'heer',
    organisation: 'Schaap Kantoormeubelen',
    marks: ['supplier'],
    telephones: ['+31201234568'],
  },
  {
    of: 'vandenberg',
    key: 'clarke',
    name: 'Emma Clarke',
    firstName: 'Emma',
    surname: 'Clarke',
    address: 'e.clarke@clarke-solicitors.example',
    title: 'mevrouw',
    language: 'en',
    organisation: 'Clarke Solicitors',
    marks: ['lawyer'],
  },
  {
    of: 'vandenberg',
    key: 'kok',
    name: 'Rosa Kok',
    firstName: 'Rosa',
    surname: 'Kok',
    address: 'rosa.kok@dagblad.example',
    title: 'mevrouw',
    organisation: 'Dagblad',
    marks: ['press'],
  },
  {
    of: 'vandenberg',
    key: 'dijkstra',
    name: 'Wim Dijkstra',
    firstName: 'Wim',
    surname: 'Dijkstra',
    titles: ['mr.'],
    address: 'w.dijkstra@dijkstra-notaris.example',
    title: 'heer',
    familiar: true,
    greeting: 'amice',
    marks: ['colleague'],
  },
  {
    of: 'vandenberg',
    key: 'bakker',
    name: 'Lotte Bakker',
    firstName: 'Lotte',
    surname: 'Bakker',
    address: 'lotte.bakker@bakker-familie.example',
    title: 'mevrouw',
    marks: ['client'],
  },
  {
    of: 'vandenberg',
    key: 'smit-client',
    name: 'M. Smit',
    firstName: null,
    surname: 'Smit',
    address: 'm.smit@prive-post.example',
    title: 'mevrouw',
    marks: ['client'],
  },
  {
    of: 'smit',
    key: 'brouwer',
    name: 'Hanna Brouwer',
    firstName: 'Hanna',
    surname: 'Brouwer',
    titles: ['Dr'],
    address: 'h.brouwer@gp-brouwer.example',
    title: 'mevrouw',
    language: 'en',
    marks: ['referrer'],
  },
  {
    of: 'smit',
    key: 'lab',
    name: 'Rivierland Laboratory',
    firstName: null,
    surname: null,
    address: 'desk@rivierland-lab.example',
    title: null,
    language: 'en',
    organisation: 'Rivierland Laboratory',
    marks: ['laboratory'],
  },
  {
    of: 'smit',
    key: 'hart',
    name: 'Celia Hart',
    firstName: 'Celia',
    surname: 'Hart',
    address: 'c.hart@meridian-pharma.example',
    title: 'mevrouw',
    language: 'en',
    organisation: 'Meridian Pharma',
    marks: ['drug-company'],
  },
  {
    of: 'smit',
    key: 'lindqvist',
    name: 'Anna Lindqvist',
    firstName: 'Anna',
    surname: 'Lindqvist',
    titles: ['Prof.'],
    address: 'a.lindqvist@university.example',
    title: 'mevrouw',
    language: 'en',
    marks: ['university'],
  },
  {
    of: 'smit',
    key: 'willemsen',
    name: 'Gerda Willemsen',
    firstName: 'Gerda',
    surname: 'Willemsen',
    address: 'g.willemsen@willemsen-post.example',
    title: 'mevrouw',
    marks: ['patient'],
  },
  {
    of: 'smit',
    key: 'jansen',
    name: 'W. Jansen',
    firstName: null,
    surname: 'Jansen',
    address: 'w.jansen@jansen-post.example',
    title: null,
    marks: ['patient'],
  },
  {
    of: 'smit',
    key: 'peters',
    name: 'J. Peters',
    firstName: null,
    surname: 'Peters',
    address: 'j.peters@peters-post.example',
    title: null,
    marks: ['patient'],
  },
];
