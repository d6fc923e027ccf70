import type { Authentication, Dropped, Fact } from '../core/records/fact.ts';
import type { Mailbox, MessageReading, UnreadableReading } from '../core/records/reading.ts';
import { offsetName } from '../core/diary/zones/clock.ts';
import { MINUTE_MS } from '../core/time/instant.ts';
import { readAutomatic } from './automatic/automatic.ts';
import { readAddresses } from './headers/address.ts';
import { readDateField, type DateField } from './headers/date.ts';
import { readMessageIds } from './headers/message-id.ts';
import { bytesAt, listedParts, openLeaves, recognisable } from './leaves.ts';
import { MAX_FACTS } from './limits.ts';
import { decodeWords } from './mime/encoded-words.ts';
import type { HeaderBlock, Source } from './mime/header-block.ts';
import { openSource } from './mime/source.ts';
import { allValues, firstValue } from './mime/header-block.ts';
import type { Part } from './mime/tree.ts';
import { leavesOf, readTree } from './mime/tree.ts';
import { withPackedBody } from './packed/packed-body.ts';
import { officeTexts } from './office/attached-texts.ts';
import { splitReply } from './quotes/split.ts';
import { isAnswer, recognise } from './recognisers/recognise.ts';
import { recogniseLeaves } from './recognisers/structured/recognise-leaves.ts';
import type { Decoded } from './text/body.ts';
import { readBody } from './text/body.ts';
import { languageOf } from './text/language.ts';
import { readWants } from './wants/wants.ts';

/** What tools found beside the bytes, made before reading. */
export interface Derivatives {
  readonly authentication?: Authentication | null;
}

function addressesOf(source: Source, header: HeaderBlock, name: string): readonly Mailbox[] {
  const mailboxes = allValues(source, header, name).flatMap((value) => {
    return readAddresses(value, (why) => source.dropped.push({ what: `header ${name}`, why }));
  });
  return mailboxes;
}

/** Of several Date fields the first that can be read: there may be one only (RFC 5322 section 3.6). */
function dateOf(source: Source, header: HeaderBlock): DateField | null {
  for (const value of allValues(source, header, 'date')) {
    const field = readDateField(value);
    if (field !== null) return field;
  }
  return null;
}

/** No clock on earth is further from UTC. */
const MOST_OFFSET_MINUTES = 14 * 60;

/** UTC says nothing: many programs write it of everybody. */
function clockOf(field: DateField | null): Pick<MessageReading, 'offset'> {
  const offset = field?.offset ?? 0;
  if (offset === 0 || Math.abs(offset) > MOST_OFFSET_MINUTES) return {};
  return { offset: offsetName(offset * MINUTE_MS) };
}

/** A message is something with a field of mail, or with lines of text; what is neither cannot be read as one. */
function whyUnreadable(source: Source, root: Part): string | null {
  if (source.bytes.length === 0) return 'empty';
  if (root.header.fields.length > 0) return null;
  return source.text.slice(0, 4096).includes('\u0000') ? 'not-a-message' : null;
}

/** Reads a message. Never throws for what it is given; what cannot be read at all comes back as such. */
export function readMessage(
  bytes: Uint8Array,
  derivatives: Derivatives = {},
): MessageReading | UnreadableReading {
  const source = openSource(bytes);
  const root = readTree(source, 0, source.bytes.length);
  const why = whyUnreadable(source, root);
  if (why !== null) {
    return {
      kind: 'unreadable',
      reason: why,
      size: bytes.length,
      facts: [],
      dropped: source.dropped,
    };
  }
  return assemble(source, root, derivatives.authentication ?? null);
}

function assemble(
  source: Source,
  root: Part,
  authentication: Authentication | null,
): MessageReading {
  const { header } = root;
  const decoded: Decoded = new Map();
  const leaves = leavesOf(root);
  const own = readBody(source, decoded, root, leaves);
  const body = withPackedBody(source, decoded, leaves, own);
  const all = openLeaves(source, decoded, root);
  const parts = listedParts(all, body);
  const from = addressesOf(source, header, 'from');
  const subject = decodeWords(firstValue(source, header, 'subject'));
  const writer = { name: from[0]?.name ?? '', address: from[0]?.address ?? '' };
  const split = splitReply(body.text, body.marks, writer);
  const language = languageOf(split.own === '' ? body.text : split.own);
  const attached = officeTexts(parts, (path) => bytesAt(all, path), source.dropped);
  const automatic = readAutomatic({ source, decoded, root, leaves, body, subject, from });
  const dated = dateOf(source, header);
  const date = dated?.date ?? null;
  const fromField = firstValue(source, header, 'from');
  const seen = { body, split, subject, language, automatic, authentication, fromField };
  const inReplyTo = readMessageIds(firstValue(source, header, 'in-reply-to'));
  const answers = inReplyTo.length > 0 || isAnswer(subject);
  const { dropped } = source;
  const structured = recogniseLeaves(recognisable(all, body), { writtenAt: date }, dropped);
  const said = recognise({ ...seen, writtenAt: date, answers });
  const facts = [...capped(structured, dropped), ...capped(said, dropped)];
  return {
    kind: 'message',
    subject,
    from,
    to: addressesOf(source, header, 'to'),
    cc: addressesOf(source, header, 'cc'),
    replyTo: addressesOf(source, header, 'reply-to'),
    date,
    ...clockOf(dated),
    messageId: readMessageIds(firstValue(source, header, 'message-id'))[0] ?? null,
    inReplyTo: inReplyTo[0] ?? null,
    references: readMessageIds(allValues(source, header, 'references').join(' ')),
    language,
    text: body.text,
    own: split.own,
    quoted: split.quoted,
    signature: split.signature,
    parts,
    ...(attached.length === 0 ? {} : { attached }),
    automatic,
    wants: readWants({ subject, own: split.own, language, automatic, parts, facts }),
    facts,
    dropped,
  };
}

function capped(facts: readonly Fact[], dropped: Dropped[]): readonly Fact[] {
  if (facts.length <= MAX_FACTS) return facts;
  dropped.push({ what: 'facts', why: `over ${MAX_FACTS}` });
  return facts.slice(0, MAX_FACTS);
}
