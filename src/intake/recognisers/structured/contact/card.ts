import { readPhone } from '../../../../core/people/phone.ts';
import type {
  CardAddress,
  CardEntry,
  CardName,
  CardPhone,
  ContactCard,
} from '../../../../core/records/contact-card.ts';
import type { Property } from '../../../../core/diary/ical/content-lines.ts';
import { dayOf } from './card-dates.ts';
import { isPreferred, preferred } from './preference.ts';

type Properties = ReadonlyMap<string, readonly Property[]>;

const MAX_ENTRIES = 50;
const MAX_WORDS = 10_000;

/** Properties that have a place of their own, and those that say nothing of the contact. */
const PLACED = new Set([
  ...[
    'version',
    'kind',
    'uid',
    'fn',
    'n',
    'nickname',
    'org',
    'title',
    'role',
    'tel',
    'email',
    'adr',
    'url',
  ],
  ...[
    'bday',
    'anniversary',
    'note',
    'categories',
    'lang',
    'tz',
    'member',
    'photo',
    'logo',
    'sound',
    'key',
  ],
  ...[
    'rev',
    'prodid',
    'source',
    'clientpidmap',
    'x-ablabel',
    'x-addressbookserver-kind',
    'x-addressbookserver-member',
    'x-abshowas',
    'sort-string',
    'mailer',
  ],
]);

/** Names of the day before vCard 4.0 had one. */
const ANNIVERSARIES = [
  ...(['anniversary', 'x-anniversary', 'x-ms-anniversary'] as const),
  'x-evolution-anniversary',
];

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function text(value: unknown): string {
  const joined = Array.isArray(value)
    ? value
        .map(text)
        .filter((each) => each !== '')
        .join(', ')
    : value;
  return typeof joined === 'string' || typeof joined === 'number'
    ? String(joined).trim().slice(0, MAX_WORDS)
    : '';
}

function orNull(value: unknown): string | null {
  const said = text(value);
  return said === '' ? null : said;
}

/** The fields of a structured value (N, ADR, ORG); of one that was written as plain text the whole is the first. */
function fieldsOf({ values }: Property): readonly unknown[] {
  const [first]: readonly unknown[] = values;
  return Array.isArray(first) ? first : values;
}

function typesOf({ parameters }: Property): readonly string[] {
  const types = (parameters.get('type') ?? []).flatMap((each) => each.split(','));
  return [...new Set(types.map((each) => each.trim().toLowerCase()))]
    .filter((each) => each !== '' && each !== 'internet' && each !== 'voice' && each !== 'pref')
    .slice(0, 10);
}

/** Labels of Apple's address book: `item1.TEL` with `item1.X-ABLabel`. */
function labelsOf(properties: Properties): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const property of properties.get('x-ablabel') ?? []) {
    const [group] = property.parameters.get('group') ?? [];
    const label = text(property.values[0]).replace(/^_\$!<(.{1,60})>!\$_$/, '$1');
    if (group !== undefined && label !== '') labels.set(group, label.toLowerCase());
  }
  return labels;
}

/** Looks at the properties of one card. */
class Look {
  readonly #properties: Properties;
  readonly #labels: ReadonlyMap<string, string>;

  constructor(properties: Properties) {
    this.#properties = properties;
    this.#labels = labelsOf(properties);
  }

  of(name: string): readonly Property[] {
    return (this.#properties.get(name) ?? []).slice(0, MAX_ENTRIES);
  }

  first(name: string): string | null {
    return orNull(preferred(this.of(name))?.values[0]);
  }

  all(name: string): readonly string[] {
    const values = this.of(name).flatMap((property) => property.values.map(text));
    return values.filter((value) => value !== '').slice(0, MAX_ENTRIES);
  }

  label(property: Property): string | null {
    return this.#labels.get(property.parameters.get('group')?.[0] ?? '') ?? null;
  }

  types(property: Property): readonly string[] {
    const label = this.label(property);
    return [
      ...typesOf(property),
      ...(isPreferred(property, this.of(property.name)) ? ['pref'] : []),
      ...(label === null ? [] : [label]),
    ];
  }

  /** The notes of a card; a comma that vCard 3.0 wants escaped, and nobody does, parts none. */
  notes(): string | null {
    const notes = this.of('note').map(({ values }) => values.filter(isText).join(',').trim());
    return orNull(notes.filter((note) => note !== '').join('\n'));
  }

  anniversary(): string | null {
    for (const name of ANNIVERSARIES) {
      const day = dayOf(this.of(name)[0]);
      if (day !== null) return day;
    }
    return dayOf(this.of('x-abdate').find((date) => this.label(date) === 'anniversary'));
  }

  entries(name: string): readonly CardEntry[] {
    return this.of(name)
      .map((property) => ({ value: text(property.values[0]), types: this.types(property) }))
      .filter(({ value }) => value !== '');
  }

  others(): ContactCard['others'] {
    return [...this.#properties]
      .filter(([name]) => !PLACED.has(name) && !ANNIVERSARIES.includes(name))
      .flatMap(([name, found]) =>
        found.map(({ values }) => ({ name, value: values.map(text).join('; ') })),
      )
      .filter(({ value }) => value !== '')
      .slice(0, MAX_ENTRIES);
  }
}

/** A card from its properties. */
export function cardOf(
  properties: Properties,
  picture: Pick<ContactCard, 'pictured' | 'pictureSize'>,
): ContactCard {
  const look = new Look(properties);
  const [name] = look.of('n');
  const parts = name === undefined ? null : nameOf(name);
  return {
    version: look.first('version'),
    kind: kindOf(look),
    uid: look.first('uid'),
    name: look.first('fn') ?? (parts === null ? null : spoken(parts)),
    parts,
    nicknames: look.all('nickname'),
    organisation: look
      .of('org')
      .slice(0, 1)
      .flatMap(fieldsOf)
      .map(text)
      .filter((value) => value !== ''),
    title: look.first('title'),
    role: look.first('role'),
    ...reached(look),
    birthday: dayOf(look.of('bday')[0]),
    anniversary: look.anniversary(),
    note: look.notes(),
    categories: look.all('categories'),
    language: look.first('lang'),
    zone: look.first('tz'),
    members: [...look.all('member'), ...look.all('x-addressbookserver-member')],
    ...picture,
    others: look.others(),
  };
}

function reached(look: Look): Pick<ContactCard, 'phones' | 'mails' | 'addresses' | 'links'> {
  return {
    phones: look.entries('tel').map(phoneOf),
    mails: look
      .entries('email')
      .map(({ value, types }) => ({ value: value.replace(/^mailto:/i, ''), types })),
    addresses: look
      .of('adr')
      .map((property) => addressOf(property, look.types(property)))
      .filter((address) => address !== null),
    links: look.all('url'),
  };
}

function kindOf(look: Look): ContactCard['kind'] {
  const kind = (look.first('kind') ?? look.first('x-addressbookserver-kind'))?.toLowerCase();
  if (kind === 'group' || kind === 'org' || kind === 'location') return kind;
  return look.first('x-abshowas')?.toUpperCase() === 'COMPANY' ? 'org' : 'individual';
}

function nameOf(property: Property): CardName | null {
  const values = fieldsOf(property);
  const [family, given, additional, prefixes, suffixes] = [0, 1, 2, 3, 4].map((at) =>
    orNull(values[at]),
  );
  const parts = [family, given, additional, prefixes, suffixes].some(
    (part) => (part ?? null) !== null,
  );
  if (!parts) return null;
  return {
    family: family ?? null,
    given: given ?? null,
    additional: additional ?? null,
    prefixes: prefixes ?? null,
    suffixes: suffixes ?? null,
  };
}

/** The name of a card that only has its parts. */
function spoken({ prefixes, given, additional, family, suffixes }: CardName): string | null {
  const said = [prefixes, given, additional, family, suffixes]
    .filter((part) => part !== null)
    .join(' ');
  return said === '' ? null : said;
}

function phoneOf({ value, types }: CardEntry): CardPhone {
  const written = value.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ');
  const abroad = /^\s*(?:\+|00)/.test(written);
  // Without its country a number is nobody's: where the sender lives is not told by his card.
  return {
    value: written,
    types,
    e164: abroad ? (readPhone(written.trim(), 'NL')?.e164 ?? null) : null,
  };
}

function addressOf(property: Property, types: readonly string[]): CardAddress | null {
  const values = fieldsOf(property);
  const [box, extension, street, place, region, postcode, country] = [0, 1, 2, 3, 4, 5, 6].map(
    (at) => orNull(values[at]),
  );
  const address = {
    box: box ?? null,
    extension: extension ?? null,
    street: street ?? null,
    place: place ?? null,
    region: region ?? null,
    postcode: postcode ?? null,
    country: country ?? null,
  };
  return Object.values(address).every((part) => part === null) ? null : { ...address, types };
}
