import { hash } from 'node:crypto';
import type { Sha256 } from '../core/ids.ts';
import type { Authentication, Dropped, Fact } from '../core/records/fact.ts';
import type {
  Mailbox,
  MessageReading,
  PartReading,
  UnreadableReading,
} from '../core/records/reading.ts';
import { readAutomatic } from './automatic/automatic.ts';
import { readAddresses } from './headers/address.ts';
import { readDate } from './headers/date.ts';
import { readMessageIds } from './headers/message-id.ts';
import { MAX_FACTS } from './limits.ts';
import { decodeUndeclared } from './mime/charset.ts';
import { decodeWords } from './mime/encoded-words.ts';
import type { HeaderBlock, Source } from './mime/header-block.ts';
import { openSource } from './mime/source.ts';
import { allValues, firstValue } from './mime/header-block.ts';
import { fileNameOf } from './mime/leaf.ts';
import type { Part } from './mime/tree.ts';
import { leavesOf, readTree } from './mime/tree.ts';
import { splitReply } from './quotes/split.ts';
import { isAnswer, recognise } from './recognisers/recognise.ts';
import type { Leaf } from './recognisers/structured/leaf.ts';
import { recogniseLeaves } from './recognisers/structured/recognise-leaves.ts';
import type { Decoded } from './text/body.ts';
import { decodeOnce, readBody, textOnce } from './text/body.ts';
import { languageOf } from './text/language.ts';
import { readWants } from './wants/wants.ts';
import type { WrappedFile } from './wrapped-files.ts';
import { unwrappedBody, wrappedFiles, wrappingsOf } from './wrapped-files.ts';

/** What tools found beside the bytes, made before reading. */
export interface Derivatives {
  readonly authentication?: Authentication | null;
}

/** Lower-case hexadecimal SHA-256. */
export function sha256(bytes: Uint8Array): Sha256 {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: this is what makes one
  return hash('sha256', bytes, 'hex') as Sha256;
}

function addressesOf(source: Source, header: HeaderBlock, name: string): readonly Mailbox[] {
  const mailboxes = allValues(source, header, name).flatMap((value) => {
    return readAddresses(value, (why) => source.dropped.push({ what: `header ${name}`, why }));
  });
  return mailboxes;
}

/** Leaves as they are listed; attached messages count as one, their inside is reached by path. */
function partsOf(
  source: Source,
  decoded: Decoded,
  leaves: readonly Part[],
  wrapped: readonly WrappedFile[],
): readonly PartReading[] {
  const parts = leaves.map((part): PartReading => {
    const bytes = decodeOnce(source, decoded, part);
    return {
      path: part.path,
      type: part.type,
      name: fileNameOf(part),
      disposition: dispositionOf(part),
      contentId: part.contentId,
      size: bytes.length,
      sha256: sha256(bytes),
      range: [part.bodyStart, part.end],
    };
  });
  const embedded = wrapped.map(({ part, path, name, type, contentId, bytes }): PartReading => {
    const content = bytes();
    return {
      path,
      type,
      name,
      disposition: 'attachment',
      contentId,
      size: content.length,
      sha256: sha256(content),
      range: [part.bodyStart, part.end],
    };
  });
  return embedded.length === 0 ? parts : [...parts, ...embedded];
}

function dispositionOf(part: Part): PartReading['disposition'] {
  const value = part.disposition?.value ?? '';
  if (value === '') return null;
  // RFC 2183 section 2.8: an unknown disposition is an attachment.
  return value === 'inline' ? 'inline' : 'attachment';
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
  const wrappings = wrappingsOf(source, decoded, leaves);
  const body = unwrappedBody(readBody(source, decoded, root, leaves), wrappings);
  const wrapped = wrappedFiles(body.files, wrappings);
  const parts = partsOf(source, decoded, leaves, wrapped);
  const from = addressesOf(source, header, 'from');
  const subject = decodeWords(firstValue(source, header, 'subject'));
  const writer = { name: from[0]?.name ?? '', address: from[0]?.address ?? '' };
  const split = splitReply(body.text, body.marks, writer);
  const language = languageOf(split.own === '' ? body.text : split.own);
  const automatic = readAutomatic({ source, decoded, root, leaves, body, subject, from });
  const date = readDate(firstValue(source, header, 'date'));
  const fromField = firstValue(source, header, 'from');
  const seen = { body, split, subject, language, automatic, authentication, fromField };
  const inReplyTo = readMessageIds(firstValue(source, header, 'in-reply-to'));
  const answers = inReplyTo.length > 0 || isAnswer(subject);
  const { dropped } = source;
  const looked = [...asLeaves(source, decoded, leaves), ...wrapped.map(asLeaf)];
  const structured = recogniseLeaves(looked, { writtenAt: date }, dropped);
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
    messageId: readMessageIds(firstValue(source, header, 'message-id'))[0] ?? null,
    inReplyTo: inReplyTo[0] ?? null,
    references: readMessageIds(allValues(source, header, 'references').join(' ')),
    language,
    text: body.text,
    own: split.own,
    quoted: split.quoted,
    signature: split.signature,
    parts,
    automatic,
    wants: readWants({ subject, own: split.own, language, automatic, parts, facts }),
    facts,
    dropped,
  };
}

/** Leaves for those who know their form; decoded when somebody looks. */
function asLeaves(source: Source, decoded: Decoded, leaves: readonly Part[]): readonly Leaf[] {
  return leaves.map((part) => ({
    part: `part:${part.path}`,
    type: part.type,
    parameters: part.parameters,
    name: fileNameOf(part),
    bytes: () => decodeOnce(source, decoded, part),
    text: () => textOnce(source, decoded, part),
  }));
}

/** A wrapped file for those who know its form: text where it may be. */
function asLeaf({ path, type, name, bytes }: WrappedFile): Leaf {
  return {
    part: `part:${path}`,
    type,
    parameters: new Map(),
    name,
    bytes,
    text: () => decodeUndeclared(bytes()).replaceAll('\r\n', '\n'),
  };
}

function capped(facts: readonly Fact[], dropped: Dropped[]): readonly Fact[] {
  if (facts.length <= MAX_FACTS) return facts;
  dropped.push({ what: 'facts', why: `over ${MAX_FACTS}` });
  return facts.slice(0, MAX_FACTS);
}
