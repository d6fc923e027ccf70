import { nameAt } from '../../../core/people/name-in-text.ts';
import type {
  ContactProposal,
  SignedField,
  SignedPhone,
} from '../../../core/records/contact-proposal.ts';
import { reference } from '../papers/reference.ts';
import type { Found, Recogniser, Surroundings } from '../recogniser.ts';
import { emailAddress } from './email-address.ts';
import { organisation } from './organisation.ts';
import { phone } from './phone.ts';
import { postalAddress } from './postal-address.ts';

interface Line {
  readonly text: string;
  readonly start: number;
}

/** A signature is looked at so far; what is below is small print. */
const MAX_LINES = 20;
const MAX_LINE = 90;

const CLOSING =
  /^(?:met\b.{0,30}\bgroet|hartelijke|vriendelijke|groet|mvg|hoogachtend|(?:kind|best|warm|many)?\s?(?:regards|wishes)|yours|sincerely|thanks|bedankt|cheers|--)/iu;
/** A line that tells where or when somebody is reached is no office. */
const REACHED = /\d|@|www\.|https?:|[|:]/iu;
const PRESENT =
  /^(?:(?:ik ben )?(?:aanwezig|bereikbaar)|(?:mijn )?werkdagen|werkzaam|working days?|my working days|in the office|available)\b.{3,80}$/iu;
const WEBSITE = /(?:https?:\/\/|www\.)[^\s<>"|]{3,200}/iu;

const USES: readonly (readonly [SignedPhone['use'], RegExp])[] = [
  ['fax', /(?:fax|\bf)\W{0,4}$/iu],
  ['mobile', /(?:mobiel|mobile|cell|gsm|mob|\bm)\W{0,4}$/iu],
  ['direct', /(?:direct|doorkies\w*|ddi|\bd)\W{0,4}$/iu],
  ['work', /(?:tel(?:efoon)?|phone|kantoor|office|werk|work|\bt)\W{0,4}$/iu],
];

function linesOf(block: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const text of block.split('\n', MAX_LINES + 20)) {
    const trimmed = text.trim();
    if (trimmed !== '') lines.push({ text: trimmed, start: at + text.indexOf(trimmed) });
    at += text.length + 1;
  }
  return lines.slice(0, MAX_LINES);
}

function field<T>(value: T, { text, start }: Line): SignedField<T> {
  return { value, start, end: start + text.length };
}

/** The first line that is a name and little else. */
function nameIn(
  lines: readonly Line[],
  language: 'nl' | 'en',
): { at: number; name: ContactProposal['name'] } {
  for (const [at, line] of lines.slice(0, 6).entries()) {
    if (CLOSING.test(line.text) || REACHED.test(line.text) || line.text.length > 60) continue;
    const found = nameAt(line.text, 0, language);
    const { first, initials, surname } = found?.name ?? {};
    if (found === null || surname === null || (first === null && initials === null)) continue;
    // Behind the name at most an office: "Anna de Vries, notaris".
    if (!/^\s*(?:$|[,|–-])/.test(line.text.slice(found.end))) continue;
    return { at, name: { value: found.name, start: line.start, end: line.start + found.end } };
  }
  return { at: -1, name: null };
}

/** What the line with the name, or the one below it, says he is. */
function roleIn(
  lines: readonly Line[],
  at: number,
  taken: readonly Found[],
): ContactProposal['role'] {
  const [line, below] = [lines[at], lines[at + 1]];
  if (line === undefined) return null;
  const beside = /[,|–-]\s*(\p{L}[^,|]{2,60})$/u.exec(line.text);
  if (beside?.[1] !== undefined && /^\p{Ll}/u.test(beside[1])) {
    const start = line.start + line.text.length - beside[1].length;
    return { value: beside[1], start, end: start + beside[1].length };
  }
  if (
    below === undefined ||
    below.text.length > MAX_LINE ||
    REACHED.test(below.text) ||
    PRESENT.test(below.text)
  )
    return null;
  const isTaken = taken.some(
    (each) => each.start < below.start + below.text.length && each.end > below.start,
  );
  return isTaken || CLOSING.test(below.text) ? null : field(below.text, below);
}

function placed<T>({ start, end }: Found, value: T): SignedField<T> {
  return { value, start, end };
}

function phonesIn(block: string, surroundings: Surroundings): ContactProposal['phones'] {
  return phone.find(block, surroundings).map((found) => {
    const before =
      block
        .slice(Math.max(0, found.start - 20), found.start)
        .split('\n')
        .at(-1) ?? '';
    const use = USES.find(([, says]) => says.test(before))?.[0] ?? 'unknown';
    return placed(found, { e164: found.value.e164, use });
  });
}

function registersIn(block: string, surroundings: Surroundings): ContactProposal['registers'] {
  return reference.find(block, surroundings).flatMap((found) => {
    const { kind, value } = found.value;
    const isRegister = kind === 'chamber' || kind === 'vat' || kind === 'enterprise';
    return isRegister && value !== null ? [placed(found, { kind, value })] : [];
  });
}

function find(block: string, surroundings: Surroundings): readonly Found<'contact-proposal'>[] {
  const lines = linesOf(block);
  const language = surroundings.language === 'en' ? 'en' : 'nl';
  const { at, name } = nameIn(lines, language);
  const offices = organisation.find(block, surroundings);
  const [office] = offices;
  const [address] = postalAddress.find(block, surroundings);
  const website = WEBSITE.exec(block);
  const present = lines.find(({ text }) => PRESENT.test(text));
  const value: ContactProposal = {
    name,
    role: roleIn(lines, at, offices),
    organisation:
      office === undefined ? null : placed(office, block.slice(office.start, office.end)),
    phones: phonesIn(block, surroundings),
    mails: emailAddress
      .find(block, surroundings)
      .map((found) => placed(found, found.value.address)),
    address:
      address === undefined ? null : placed(address, block.slice(address.start, address.end)),
    website:
      website === null
        ? null
        : { value: website[0], start: website.index, end: website.index + website[0].length },
    registers: registersIn(block, surroundings),
    present: present === undefined ? null : field(present.text, present),
  };
  // A name alone is in From already: there is something to propose when he can be reached by it.
  const reached = value.phones.length + value.mails.length + (value.address === null ? 0 : 1);
  if (reached === 0 && value.role === null && value.organisation === null) return [];
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    { value, start: 0, end: last.start + last.text.length, certainty: name === null ? 0.5 : 0.85 },
  ];
}

/** The writer's own signature as a proposal for the address book. */
export const contactProposal: Recogniser<'contact-proposal'> = {
  kind: 'contact-proposal',
  filter: /\p{L}/u,
  voices: ['signature'],
  subject: false,
  lists: false,
  find,
};
