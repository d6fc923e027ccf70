import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readMessage } from '../../../src/intake/index.ts';
import { readStructured } from '../../../src/intake/mime/parameters.ts';
import { openSource } from '../../../src/intake/mime/source.ts';
import { firstValue, readHeaderBlock } from '../../../src/intake/mime/header-block.ts';
import { readReceived } from '../../../src/intake/headers/received.ts';
import type { Score } from './score.ts';
import { SHARED, Tally, squeeze } from './score.ts';
import { instantOf } from './stalwart-tree.ts';

const ENCODER = new TextEncoder();

function cases<T>(
  name: string,
  expected: z.ZodType<T>,
): readonly { header: string; expected: T }[] {
  const file = new URL(`mail-parse-stalwart/headers/${name}.json`, SHARED);
  return z
    .array(z.object({ header: z.string(), expected }))
    .parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** A header value as it would stand in a message. */
function message(field: string, value: string): Uint8Array {
  return ENCODER.encode(`${field}:${value}\n\n`);
}

function read(field: string, value: string) {
  const reading = readMessage(message(field, value));
  return reading.kind === 'message' ? reading : null;
}

const Mailbox = z.object({ name: z.string().nullish(), address: z.string().nullish() });
const AddressValue = z
  .union([
    z.object({ List: z.array(Mailbox) }).transform((value) => value.List),
    z
      .object({ Group: z.array(z.object({ addresses: z.array(Mailbox) })) })
      .transform((value) => value.Group.flatMap((group) => group.addresses)),
  ])
  .nullable();

/** Names are compared as they are, addresses without white space and with their domain in lower case. */
function mailboxKey(name: string, address: string): string {
  const tight = squeeze(address);
  const at = tight.lastIndexOf('@');
  return `${name.trim()}|${at === -1 ? tight : tight.slice(0, at) + tight.slice(at).toLowerCase()}`;
}

function scoreAddresses(): Score {
  const tally = new Tally('stalwart header: address');
  for (const { header, expected } of cases('address', AddressValue)) {
    const wanted = (expected ?? []).map((each) => mailboxKey(each.name ?? '', each.address ?? ''));
    const ours = (read('From', header)?.from ?? []).map((each) =>
      mailboxKey(each.name, each.address),
    );
    tally.judge(wanted.join() === ours.join(), () => JSON.stringify([header, wanted, ours]));
  }
  return tally.score();
}

function scoreDates(): Score {
  const tally = new Tally('stalwart header: date');
  for (const { header, expected } of cases('date', z.unknown())) {
    const wanted = expected === null ? null : instantOf({ DateTime: expected });
    const ours = read('Date', header)?.date ?? null;
    tally.judge(wanted === ours, () => JSON.stringify([header, wanted, ours]));
  }
  return tally.score();
}

function scoreIds(): Score {
  const tally = new Tally('stalwart header: id');
  for (const { header, expected } of cases('id', z.array(z.string()).nullable())) {
    const wanted = (expected ?? []).map((id) => `<${id}>`);
    const ours = read('References', header)?.references ?? [];
    tally.judge(wanted.join() === ours.join(), () => JSON.stringify([header, wanted, ours]));
  }
  return tally.score();
}

function scoreUnstructured(): Score {
  const tally = new Tally('stalwart header: unstructured');
  for (const { header, expected } of cases('unstructured', z.string())) {
    const ours = read('Subject', header)?.subject ?? '';
    tally.judge(ours === expected, () => JSON.stringify([header, expected, ours]));
  }
  return tally.score();
}

const Structured = z
  .object({
    c_type: z.string(),
    c_subtype: z.string().nullish(),
    attributes: z.array(z.tuple([z.string(), z.string()])).nullish(),
  })
  .nullable();

function structuredKey(value: string, parameters: Iterable<readonly [string, string]>): string {
  const sorted = [...parameters]
    .filter(([name]) => !name.endsWith('-language'))
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return `${value.toLowerCase().replace(/\/$/, '')} ${JSON.stringify(sorted)}`;
}

function scoreContentTypes(): Score {
  const tally = new Tally('stalwart header: content type');
  for (const { header, expected } of cases('content_type', Structured)) {
    const source = openSource(message('Content-Type', header));
    const block = readHeaderBlock(source, 0, source.bytes.length);
    const read = readStructured(firstValue(source, block, 'content-type'));
    const ours = /^[^/]/.test(read.value) ? structuredKey(read.value, read.parameters) : null;
    const subtype = expected?.c_subtype ?? '';
    const whole = subtype === '' ? expected?.c_type : `${expected?.c_type}/${subtype}`;
    const wanted = expected === null ? null : structuredKey(whole ?? '', expected.attributes ?? []);
    tally.judge(wanted === ours, () => JSON.stringify([header, wanted, ours]));
  }
  return tally.score();
}

const Host = z.union([
  z.object({ Name: z.string() }).transform((host) => host.Name),
  z.object({ IpAddr: z.string() }).transform((host) => host.IpAddr),
]);
/** An IPv4 address in the clothes of IPv6 (RFC 4291 section 2.5.5.2) is the same address as without them. */
const Address = z.string().transform((address) => address.replace(/^::ffff:(?=[\d.]+$)/, ''));
const Received = z.object({
  from: Host.nullish(),
  from_ip: Address.nullish(),
  by: Host.nullish(),
  date: z.unknown(),
});

/** What is used of a Received line: who gave it, from what address, who took it, and when. */
function scoreReceived(): Score {
  const tally = new Tally('stalwart header: received (from, address, by, date)');
  for (const { header, expected } of cases('received', Received)) {
    const source = openSource(message('Received', header));
    const block = readHeaderBlock(source, 0, source.bytes.length);
    const ours = readReceived(firstValue(source, block, 'received'));
    const date =
      expected.date === null || expected.date === undefined
        ? null
        : instantOf({ DateTime: expected.date });
    const wanted = [expected.from ?? null, expected.from_ip ?? null, expected.by ?? null, date];
    const got = [ours.from, ours.fromAddress, ours.by, ours.date];
    tally.judge(JSON.stringify(wanted) === JSON.stringify(got), () =>
      JSON.stringify([header, wanted, got]),
    );
  }
  return tally.score();
}

/** The single header values. */
export function scoreHeaders(): readonly Score[] {
  return [
    scoreAddresses(),
    scoreContentTypes(),
    scoreDates(),
    scoreIds(),
    scoreUnstructured(),
    scoreReceived(),
  ];
}
