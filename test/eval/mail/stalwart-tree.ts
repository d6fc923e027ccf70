import { z } from 'zod';
import { htmlToText } from '../../../src/intake/text/html.ts';
import { collapse } from './score.ts';

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
  is_encoding_problem: z.boolean(),
});
export type Part = z.infer<typeof Part>;
/** A message as the set writes it. */
export const Tree = z.object({
  text_body: z.array(z.number()),
  attachments: z.array(z.number()),
  parts: z.array(Part),
});
export type Tree = z.infer<typeof Tree>;
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

/** The last field of that name, as the set parsed it. */
export function header(part: Part, name: string): unknown {
  return part.headers.findLast((each) => each.name === name)?.value;
}

/** The addresses of a field, in order. */
export function expectedAddresses(part: Part, name: string): string {
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

export const Text = z.object({ Text: z.string() });
const Html = z.object({ Html: z.string() });
const Binary = z.union([
  z.object({ Binary: z.array(z.number()) }),
  z.object({ InlineBinary: z.array(z.number()) }),
]);

function bodyText(part: Part | undefined): string {
  const html = Html.safeParse(part?.body);
  if (html.success) return htmlToText(html.data.Html).text;
  const text = Text.safeParse(part?.body);
  if (!text.success) return '';
  const isHtml = part !== undefined && typeOf(part)?.c_subtype === 'html';
  return isHtml ? htmlToText(text.data.Text).text : text.data.Text;
}

function typeOf(part: Part): z.infer<typeof Structured> | undefined {
  const parsed = z.object({ ContentType: Structured }).safeParse(header(part, 'content_type'));
  return parsed.success ? parsed.data.ContentType : undefined;
}

/** The text where the set files it. */
export function filedText(tree: Tree): string {
  return collapse(tree.text_body.map((at) => bodyText(tree.parts[at])).join('\n'));
}

/**
 * The text with what the set files elsewhere: a text whose closing line is missing stands among its attachments, nameless
 * and marked as broken. Which words those are can be compared. That they are no text of the message is how that parser
 * hands them on, not what the mail says.
 */
export function wholeText(tree: Tree): string {
  const broken = tree.attachments.filter((at) => {
    const part = tree.parts[at];
    if (part === undefined || header(part, 'content_disposition') !== undefined) return false;
    const type = typeOf(part)?.c_type;
    // A multipart that has a text is one without parts: its delimiters never came.
    if (!part.is_encoding_problem) return type === 'multipart' && Text.safeParse(part.body).success;
    return ['text', 'multipart', undefined].includes(type);
  });
  const all = [...tree.text_body, ...broken].sort((a, b) => a - b);
  return collapse(all.map((at) => bodyText(tree.parts[at])).join('\n'));
}

/** The messages that stand in this one, in order, those in multiparts too. */
export function nestedMessages(tree: Tree): readonly Tree[] {
  return tree.parts.flatMap((part) => {
    const parsed = z.object({ Message: Tree }).safeParse(part.body);
    return parsed.success ? [parsed.data.Message] : [];
  });
}

/** What an attachment should be: its name, empty where the set tells none, and what it holds. */
export interface Attachment {
  readonly name: string;
  /** Decoded bytes, or text with white space collapsed; null where the set could not decode it or made a message of it. */
  readonly content: Uint8Array | string | null;
}

function attachment(part: Part): Attachment {
  const named = ['content_disposition', 'content_type']
    .map((field) => z.object({ ContentType: Structured }).safeParse(header(part, field)))
    .flatMap((parsed) => (parsed.success ? (parsed.data.ContentType.attributes ?? []) : []))
    .find((each) => each.name === 'filename' || each.name === 'name');
  return { name: named?.value.split(/[/\\]/).at(-1) ?? '', content: contentOf(part) };
}

function contentOf(part: Part): Attachment['content'] {
  if (part.is_encoding_problem) return null;
  const binary = Binary.safeParse(part.body);
  if (binary.success) return Uint8Array.from(Object.values(binary.data)[0] ?? []);
  const text = Text.safeParse(part.body);
  if (text.success) return collapse(text.data.Text);
  const html = Html.safeParse(part.body);
  return html.success ? collapse(html.data.Html) : null;
}

/** The attachments of a message, in order. */
export function attachmentsOf(tree: Tree): readonly Attachment[] {
  return tree.attachments.flatMap((at) => {
    const part = tree.parts[at];
    return part === undefined ? [] : [attachment(part)];
  });
}
