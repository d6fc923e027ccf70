import { MAX_FAILED_RECIPIENTS } from '../../limits.ts';

/** A recipient named in a report's own words, and what it says of him. */
export interface NamedRecipient {
  readonly address: string;
  readonly said: string;
}

const ADDRESS = '[^\\s<>@"(),;:\\[\\]\']{1,64}@(?:[A-Za-z0-9_-]{1,63}\\.){0,8}[A-Za-z0-9_-]{1,63}';

/** Shapes of a line that names a recipient; the first group is the address. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`^[\\s>*|.-]{0,12}<(${ADDRESS})>[.,;]?\\s*(?::|$|\\s-|\\(|\\s\\.\\.\\.)`),
  new RegExp(`^[\\s>*|-]{0,12}"?(${ADDRESS})"?[.,;:]?\\s*(?:$|\\[)`),
  new RegExp(
    `^[\\s>*|-]{0,12}(${ADDRESS})\\s?(?::|\\.\\.\\.|\\bon\\s|\\(|<|-\\s|\\s[45]\\d\\d|\\s(?:invalid|error)|\\s(?:is|was|could|cannot)\\b)`,
    'i',
  ),
  new RegExp(`[A-Za-z]\\s?:\\s{0,20}<?(${ADDRESS})>?\\s*$`),
  new RegExp(
    `(?:deliver(?:ed|ing)?(?: (?:your|the|this))?(?: e-?mail| mail| message)?(?: sent)? (?:to|for)|delivery (?:to|of your message to)|errors?:|rejected recipient|unable to deliver (?:message|mail) to|message to|sent to|full:|size:|undeliverable to|recipients?:?|address:)\\s{0,3}<?(${ADDRESS})>?(?:[\\s.,:;(]|$)`,
    'i',
  ),
];

const COMMAND = new RegExp(`RCPT TO:\\s?<?(${ADDRESS})>?`, 'i');
const REPLY = new RegExp(
  `^\\W{0,6}(?:[45]\\d\\d|\\(reason: [45]\\d\\d)[- ].{0,60}?<?(${ADDRESS})>?`,
);

function addressIn(line: string): string | null {
  if (/rcpt to/i.test(line)) return null;
  for (const shape of SHAPES) {
    const found = shape.exec(line);
    if (found?.[1] !== undefined) return found[1].replace(/^['".]+|['".]+$/g, '');
  }
  return null;
}

/** Lines about the message or the postmaster, not about a recipient. */
const ABOUT_MESSAGE =
  /^\s*(?:from|sender|mail from|to|cc|subject|date|sent|reporting-mta|message-id|reply-to|return-path|envelope-from|x-[\w-]+)\s?:|MAIL FROM|generated from|(?:contact|questions|for (?:further )?(?:assistance|help)|please (?:send|visit|contact|forward)|send mail to)\b.*@|envelope-from/i;

interface Open {
  readonly address: string;
  readonly said: string[];
}

function gather(
  lines: readonly string[],
  address: (line: string) => string | null,
): Map<string, Open> {
  const found = new Map<string, Open>();
  let current: Open | null = null;
  for (const raw of lines) {
    const line = raw.slice(0, 2000);
    const named = ABOUT_MESSAGE.test(line) ? null : address(line);
    if (named !== null) {
      const key = named.toLowerCase();
      const known: Open = found.get(key) ?? { address: named, said: [] };
      if (found.size < MAX_FAILED_RECIPIENTS || found.has(key)) found.set(key, known);
      current = known;
    }
    current?.said.push(line.trim());
  }
  return found;
}

/** The recipients a report names in its own words, with what follows each of them. */
export function namedRecipients(
  lines: readonly string[],
  own: ReadonlySet<string>,
): readonly NamedRecipient[] {
  const dialogue = (line: string): string | null =>
    COMMAND.exec(line)?.[1] ?? REPLY.exec(line)?.[1] ?? null;
  const readers = [addressIn, dialogue];
  let last: readonly Open[] = [];
  for (const reader of readers) {
    const all = [...gather(lines, reader).values()];
    const found = all.filter((each) => !own.has(each.address.toLowerCase()));
    if (found.length > 0) return found.map(said);
    if (last.length === 0) last = all;
  }
  // Mail to oneself fails as well.
  return last.map(said);
}

function said(open: Open): NamedRecipient {
  return { address: open.address, said: open.said.join('\n') };
}
