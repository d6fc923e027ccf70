import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import type { MessageReading } from '../../../src/core/records/reading.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { htmlToText } from '../../../src/intake/text/html.ts';
import type { Score } from './score.ts';
import { SHARED, Tally, collapse } from './score.ts';

const ROOT = new URL('mail-parse-stalwart/eml/', SHARED);

const Attribute = z.union([
  z.object({ name: z.string(), value: z.string() }),
  z.tuple([z.string(), z.string()]).transform(([name, value]) => ({ name, value })),
]);
const Structured = z.object({
  c_type: z.string(),
  c_subtype: z.string().nullish(),
  attributes: z.array(Attribute).nullish(),
});
const Part = z.object({
  headers: z.array(z.object({ name: z.unknown(), value: z.unknown() })),
  body: z.unknown(),
});
type Part = z.infer<typeof Part>;
const Tree = z.object({
  text_body: z.array(z.number()),
  attachments: z.array(z.number()),
  parts: z.array(Part),
});
const Addresses = z.object({
  Address: z.union([
    z.object({
      List: z.array(z.object({ name: z.string().nullish(), address: z.string().nullish() })),
    }),
    z.object({
      Group: z.array(z.object({ addresses: z.array(z.object({ address: z.string().nullish() })) })),
    }),
  ]),
});
const DateTime = z.object({
  DateTime: z.object({
    year: z.number(),
    month: z.number(),
    day: z.number(),
    hour: z.number(),
    minute: z.number(),
    second: z.number(),
    tz_before_gmt: z.boolean(),
    tz_hour: z.number(),
    tz_minute: z.number(),
  }),
});

function header(part: Part, name: string): unknown {
  return part.headers.findLast((each) => each.name === name)?.value;
}

function expectedAddresses(part: Part, name: string): string {
  const parsed = Addresses.safeParse(header(part, name));
  if (!parsed.success) return '';
  const list = parsed.data.Address;
  const all = 'List' in list ? list.List : list.Group.flatMap((group) => group.addresses);
  return all
    .map((each) => (each.address ?? '').toLowerCase())
    .filter((address) => address !== '')
    .join(',');
}

/** The instant a parsed date names; null when there is none. */
export function instantOf(value: unknown): string | null {
  const parsed = DateTime.safeParse(value);
  if (!parsed.success) return null;
  const date = parsed.data.DateTime;
  const offset = (date.tz_hour * 60 + date.tz_minute) * (date.tz_before_gmt ? -1 : 1);
  const at = Date.UTC(
    date.year,
    date.month - 1,
    date.day,
    date.hour,
    date.minute - offset,
    date.second,
  );
  return new Date(at).toISOString();
}

const Text = z.object({ Text: z.string() });
const Html = z.object({ Html: z.string() });
const Binary = z.union([
  z.object({ Binary: z.array(z.number()) }),
  z.object({ InlineBinary: z.array(z.number()) }),
]);

function bodyText(part: Part | undefined): string {
  const text = Text.safeParse(part?.body);
  if (text.success) return text.data.Text;
  const html = Html.safeParse(part?.body);
  return html.success ? htmlToText(html.data.Html).text : '';
}

/** Name and decoded size of an attachment; the size is null where the tree does not tell it. */
function attachment(part: Part): string {
  const named = ['content_disposition', 'content_type']
    .map((field) => z.object({ ContentType: Structured }).safeParse(header(part, field)))
    .flatMap((parsed) => (parsed.success ? (parsed.data.ContentType.attributes ?? []) : []))
    .find((each) => each.name === 'filename' || each.name === 'name');
  const binary = Binary.safeParse(part.body);
  const size = binary.success ? Object.values(binary.data)[0]?.length : undefined;
  return `${named?.value.split(/[/\\]/).at(-1) ?? ''}:${size ?? '?'}`;
}

function read(file: URL): MessageReading | null {
  const reading = readMessage(new Uint8Array(readFileSync(file)));
  return reading.kind === 'message' ? reading : null;
}

/** Attachments of ours beside the ones expected, sizes only where they are told. */
function sameAttachments(expected: readonly string[], reading: MessageReading): boolean {
  const named = expected.filter((each) => !each.startsWith(':'));
  const ours = reading.parts.filter((part) => part.name !== null);
  if (named.length > ours.length) return false;
  return named.every((each) => {
    const colon = each.lastIndexOf(':');
    const size = each.slice(colon + 1);
    return ours.some(
      (part) => part.name === each.slice(0, colon) && (size === '?' || part.size === Number(size)),
    );
  });
}

interface Tallies {
  readonly whole: Tally;
  readonly text: Tally;
  readonly fields: Tally;
  readonly attachments: Tally;
}

function judgeMessage(tallies: Tallies, file: string): void {
  const tree = Tree.parse(
    JSON.parse(readFileSync(new URL(file.replace('.eml', '.json'), ROOT), 'utf8')),
  );
  const reading = read(new URL(file, ROOT));
  const [root] = tree.parts;
  if (root === undefined || reading === null) {
    tallies.whole.judge(false, () => `${file}: unreadable`);
    return;
  }
  const parsed = Text.safeParse(header(root, 'subject'));
  const fields: readonly (readonly [string, string])[] = [
    [parsed.success ? parsed.data.Text : '', reading.subject],
    [
      expectedAddresses(root, 'from'),
      reading.from
        .map((each) => each.address.toLowerCase())
        .filter(Boolean)
        .join(','),
    ],
    [
      expectedAddresses(root, 'to'),
      reading.to
        .map((each) => each.address.toLowerCase())
        .filter(Boolean)
        .join(','),
    ],
    [instantOf(header(root, 'date')) ?? '', reading.date ?? ''],
  ];
  const sameFields = fields.every(([expected, ours]) => expected === ours);
  const expectedText = collapse(tree.text_body.map((at) => bodyText(tree.parts[at])).join('\n'));
  const sameText = expectedText === collapse(reading.text);
  const attachments = tree.attachments.flatMap((at) => {
    const part = tree.parts[at];
    return part === undefined ? [] : [attachment(part)];
  });
  const same = sameAttachments(attachments, reading);
  tallies.fields.judge(sameFields, () => `${file}: ${JSON.stringify(fields)}`);
  tallies.text.judge(
    sameText,
    () =>
      `${file}: ${JSON.stringify([expectedText.slice(0, 200), collapse(reading.text).slice(0, 200)])}`,
  );
  tallies.attachments.judge(
    same,
    () =>
      `${file}: ${JSON.stringify([attachments, reading.parts.map((part) => [part.name, part.size])])}`,
  );
  tallies.whole.judge(sameFields && sameText && same, () => file);
}

/** The 53 messages: subject, correspondents, date, attachments and body text. */
export function scoreMessages(): readonly Score[] {
  const tallies: Tallies = {
    whole: new Tally('stalwart messages, all of it'),
    fields: new Tally('stalwart messages, subject, correspondents, date'),
    text: new Tally('stalwart messages, body text'),
    attachments: new Tally('stalwart messages, attachments'),
  };
  for (const folder of ['malformed', 'rfc', 'thirdparty']) {
    const files = readdirSync(new URL(`${folder}/`, ROOT)).filter((name) => name.endsWith('.eml'));
    for (const name of files.sort()) judgeMessage(tallies, `${folder}/${name}`);
  }
  return [tallies.whole, tallies.fields, tallies.text, tallies.attachments].map((tally) =>
    tally.score(),
  );
}
