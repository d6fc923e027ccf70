import type { PersonMark } from '../records/person.ts';

/** A group of people a letter can name. `marks`: who carries one of these belongs to it. */
export interface PartyTraits {
  readonly marks: readonly PersonMark[];
  readonly nl: string;
  readonly en: string;
}

const party = (nl: string, en: string, ...marks: readonly PersonMark[]): PartyTraits => ({
  marks,
  nl,
  en,
});

/**
 * The groups a mandate can speak of. A group that no mark of the address book gives (`insurer`) is
 * known only where the office states it; until then nobody belongs to it and its clauses permit nothing.
 */
export const PARTIES = {
  client: party('cliënten', 'clients', 'client'),
  patient: party('patiënten', 'patients', 'patient'),
  colleague: party('collega’s', 'colleagues', 'colleague', 'staff'),
  staff: party('medewerkers', 'staff', 'staff'),
  family: party('mijn familie', 'my family', 'family'),
  relative: party('familieleden van anderen', 'relatives'),
  press: party('de pers', 'the press', 'press'),
  court: party('de rechtbank', 'the court', 'court'),
  authority: party('overheidsinstanties', 'authorities', 'authority', 'court'),
  'tax-office': party('de Belastingdienst', 'the tax office'),
  'land-registry': party('het Kadaster', 'the land registry'),
  inspectorate: party('de inspectie', 'the Inspectorate'),
  municipality: party('de gemeente', 'the municipality'),
  police: party('de politie', 'the police'),
  bank: party('banken', 'banks', 'bank'),
  broker: party('makelaars', 'estate agents', 'broker'),
  supplier: party('leveranciers', 'suppliers', 'supplier', 'regular-supplier'),
  'regular-supplier': party('vaste leveranciers', 'regular suppliers', 'regular-supplier'),
  laboratory: party('laboratoria', 'laboratories', 'laboratory'),
  hospital: party('ziekenhuizen', 'hospitals', 'hospital'),
  referrer: party('verwijzers', 'referring doctors', 'referrer'),
  pharmacy: party('apotheken', 'pharmacies'),
  'drug-company': party('farmaceutische bedrijven', 'drug companies', 'drug-company'),
  university: party('universiteiten', 'universities', 'university'),
  school: party('scholen', 'schools'),
  'professional-body': party('de beroepsorganisatie', 'the professional body', 'professional-body'),
  lawyer: party('advocaten', 'lawyers', 'lawyer'),
  notary: party('notarissen', 'notaries'),
  confrere: party('confrères', 'fellow professionals'),
  opponent: party('de wederpartij', 'the other side'),
  bailiff: party('deurwaarders', 'bailiffs'),
  witness: party('getuigen', 'witnesses'),
  donor: party('donateurs', 'donors'),
  volunteer: party('vrijwilligers', 'volunteers'),
  member: party('leden', 'members'),
  child: party('kinderen', 'children'),
  expert: party('deskundigen', 'experts'),
  accountant: party('de accountant', 'the accountant'),
  insurer: party('verzekeraars', 'insurers'),
  employer: party('werkgevers', 'employers'),
  shareholder: party('aandeelhouders', 'shareholders'),
  investor: party('investeerders', 'investors'),
  board: party('het bestuur', 'the board'),
  'supervisory-board': party('de raad van commissarissen', 'the supervisory board'),
  'works-council': party('de ondernemingsraad', 'the works council'),
  union: party('vakbonden', 'unions'),
  customer: party('klanten', 'customers'),
  applicant: party('sollicitanten', 'applicants'),
  recruiter: party('wervingsbureaus', 'recruiters'),
  salesperson: party('verkopers', 'salespeople'),
  consultant: party('adviseurs', 'consultants'),
  politician: party('politici', 'politicians'),
  charity: party('goede doelen', 'charities'),
  debtor: party('debiteuren', 'debtors'),
  tenant: party('huurders', 'tenants'),
  landlord: party('de verhuurder', 'the landlord'),
  courier: party('bezorgers', 'couriers'),
  visitor: party('bezoekers', 'visitors'),
  friend: party('vrienden', 'friends'),
  partner: party('zakenpartners', 'business partners'),
  doctor: party('artsen', 'doctors'),
  'duty-assistant': party('de dienstdoende assistent', 'the duty assistant'),
  locum: party('de waarnemer', 'my locum'),
  it: party('de systeembeheerder', 'the IT department'),
  stranger: party('onbekenden', 'strangers'),
  'new-client': party('nieuwe cliënten', 'new clients'),
  acquaintance: party('bekenden', 'people we know'),
  internal: party('mensen van kantoor', 'people in the office', 'colleague', 'staff'),
  external: party('mensen van buiten', 'people outside'),
  everyone: party('iedereen', 'everyone'),
  nobody: party('niemand', 'nobody'),
} as const satisfies Record<string, PartyTraits>;

export type PartyGroup = keyof typeof PARTIES;

/** Groups that everyone of another group belongs to as well: a clause about banks' clerks holds for banks. */
const WITHIN: Partial<Record<PartyGroup, readonly PartyGroup[]>> = {
  court: ['authority'],
  'tax-office': ['authority'],
  'land-registry': ['authority'],
  inspectorate: ['authority'],
  municipality: ['authority'],
  police: ['authority'],
  'regular-supplier': ['supplier'],
  staff: ['colleague'],
  confrere: ['colleague'],
};

/**
 * The groups a counterpart belongs to, from his marks and from what the office states besides;
 * somebody not dealt with before is a stranger, whatever he says he is.
 */
export function partiesOf(
  marks: readonly PersonMark[],
  known: boolean,
  stated: readonly PartyGroup[] = [],
): readonly PartyGroup[] {
  const found = new Set<PartyGroup>(stated);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of a closed table
  for (const group of Object.keys(PARTIES) as readonly PartyGroup[]) {
    const traits: PartyTraits = PARTIES[group];
    if (traits.marks.some((mark) => marks.includes(mark))) found.add(group);
  }
  for (const group of found) for (const wide of WITHIN[group] ?? []) found.add(wide);
  const inside = found.has('internal');
  found.add('everyone').add(known ? 'acquaintance' : 'stranger');
  if (!inside) found.add('external');
  return [...found];
}
