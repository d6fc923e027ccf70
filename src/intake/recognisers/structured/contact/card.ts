import { readPhone } from '../../../../core/people/phone.ts';
import type {
  CardAddress,
  CardEntry,
  CardName,
  CardPhone,
  ContactCard,
} from '../../../../core/records/contact-card.ts';
import type { Property } from '../content-lines.ts';

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
    'sort-string',
    'mailer',
  ],
]);

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
  const preferred = parameters.has('pref') ? ['pref'] : [];
  return [...new Set([...types.map((each) => each.trim().toLowerCase()), ...preferred])]
    .filter((each) => each !== '' && each !== 'internet' && each !== 'voice')
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
    return orNull(this.of(name)[0]?.values[0]);
  }

  all(name: string): readonly string[] {
    const values = this.of(name).flatMap((property) => property.values.map(text));
    return values.filter((value) => value !== '').slice(0, MAX_ENTRIES);
  }

  types(property: Property): readonly string[] {
    const label = this.#labels.get(property.parameters.get('group')?.[0] ?? '');
    return [...typesOf(property), ...(label === undefined ? [] : [label])];
  }

  entries(name: string): readonly CardEntry[] {
    return this.of(name)
      .map((property) => ({ value: text(property.values[0]), types: this.types(property) }))
      .filter(({ value }) => value !== '');
  }

  others(): ContactCard['others'] {
    return [...this.#properties]
      .filter(([name]) => !PLACED.has(name))
      .flatMap(([name, found]) =>
        found.map(({ values }) => ({ name, value: values.map(text).join('; ') })),
      )
      .filter(({ value }) => value !== '')
      .slice(0, MAX_ENTRIES);
  }
}

/** A card from its properties. */
export function cardOf(properties: Properties, pictured: boolean): ContactCard {
  const look = new Look(properties);
  const [name] = look.of('n');
  const parts = name === undefined ? null : nameOf(name);
  return {
    version: look.first('version'),
    kind: kindOf(look.first('kind') ?? look.first('x-addressbookserver-kind')),
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
    birthday: dateOf(look.first('bday')),
    anniversary: dateOf(look.first('anniversary')),
    note: look.first('note'),
    categories: look.all('categories'),
    language: look.first('lang'),
    zone: look.first('tz'),
    members: look.all('member'),
    pictured,
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

function kindOf(text: string | null): ContactCard['kind'] {
  const kind = text?.toLowerCase();
  return kind === 'group' || kind === 'org' || kind === 'location' ? kind : 'individual';
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

/** `19700412` and `--0412` with their dashes; a time behind the day is left out. */
function dateOf(written: string | null): string | null {
  if (written === null) return null;
  const day = written.replace(/T.*$/s, '');
  const [, year, month, date] = /^(\d{4}|--?)-?(\d{2})-?(\d{2})$/.exec(day) ?? [];
  return year === undefined ? written : `${year.startsWith('-') ? '-' : year}-${month}-${date}`;
}
