import { readFileSync, readdirSync } from 'node:fs';
import type { MessageReading } from '../../../src/core/records/reading.ts';
import { leafBytes, leafContent, readMessage } from '../../../src/intake/index.ts';
import type { LeafContent } from '../../../src/intake/parts.ts';
import type { Score } from './score.ts';
import type { Attachment } from './stalwart-tree.ts';
import { SHARED, Tally, collapse } from './score.ts';
import {
  Text,
  Tree,
  attachmentsOf,
  expectedAddresses,
  filedText,
  header,
  instantOf,
  nestedMessages,
  wholeText,
} from './stalwart-tree.ts';

const ROOT = new URL('mail-parse-stalwart/eml/', SHARED);

const TEXT_OF_BYTES = new TextDecoder();

function sameContent(expected: Attachment['content'], content: LeafContent): boolean {
  if (expected === null) return true;
  if (typeof expected !== 'string') return Buffer.from(expected).equals(content.bytes);
  return [content.text ?? '', TEXT_OF_BYTES.decode(content.bytes)].some(
    (text) => collapse(text) === expected,
  );
}

/** Whether each attachment is there, under the name that the set tells and with what it holds, to the byte. */
function sameAttachments(
  expected: readonly Attachment[],
  reading: MessageReading,
  raw: Uint8Array,
): boolean {
  const ours = reading.parts.flatMap(({ path }) => leafContent(raw, path) ?? []);
  return expected.every(({ name, content }) => {
    return ours.some((part) => (name === '' || part.name === name) && sameContent(content, part));
  });
}

interface Tallies {
  readonly whole: Tally;
  readonly text: Tally;
  readonly filed: Tally;
  readonly fields: Tally;
  readonly attachments: Tally;
  readonly nested: Tally;
}

function addressesIn(mailboxes: MessageReading['from']): string {
  return mailboxes
    .map((each) => each.address.toLowerCase())
    .filter(Boolean)
    .join(',');
}

/** Subject, correspondents and date: as expected, and ours. */
function fieldsOf(tree: Tree, reading: MessageReading): readonly (readonly [string, string])[] {
  const [root] = tree.parts;
  if (root === undefined) return [];
  const subject = Text.safeParse(header(root, 'subject'));
  return [
    [subject.success ? subject.data.Text : '', reading.subject],
    [expectedAddresses(root, 'from'), addressesIn(reading.from)],
    [expectedAddresses(root, 'to'), addressesIn(reading.to)],
    [instantOf(header(root, 'date')) ?? '', reading.date ?? ''],
  ];
}

const MESSAGE = /^message\/(?:rfc822|global|news)$/;

/** Judges the messages inside one, each read from the bytes of its part, and those inside them. */
function judgeNested(tally: Tally, file: string, tree: Tree, raw: Uint8Array): void {
  const reading = readMessage(raw);
  const paths =
    reading.kind === 'message' ? reading.parts.filter(({ type }) => MESSAGE.test(type)) : [];
  for (const [index, inner] of nestedMessages(tree).entries()) {
    const path = paths[index]?.path ?? '';
    const bytes = leafBytes(raw, path) ?? new Uint8Array();
    const ours = readMessage(bytes);
    const name = `${file}, part ${path}`;
    if (ours.kind !== 'message') {
      tally.judge(false, () => `${name}: unreadable`);
      continue;
    }
    const fields = fieldsOf(inner, ours);
    const texts = [wholeText(inner), collapse(ours.text)] as const;
    const same = fields.every(([a, b]) => a === b) && texts[0] === texts[1];
    tally.judge(same && sameAttachments(attachmentsOf(inner), ours, bytes), () => {
      return `${name}: ${JSON.stringify([fields, texts, attachmentsOf(inner).map((each) => each.name)])}`;
    });
    judgeNested(tally, name, inner, bytes);
  }
}

function judgeMessage(tallies: Tallies, file: string): void {
  const tree = Tree.parse(
    JSON.parse(readFileSync(new URL(file.replace('.eml', '.json'), ROOT), 'utf8')),
  );
  const raw = new Uint8Array(readFileSync(new URL(file, ROOT)));
  const reading = readMessage(raw);
  if (reading.kind !== 'message') {
    tallies.whole.judge(false, () => `${file}: unreadable`);
    return;
  }
  const fields = fieldsOf(tree, reading);
  const sameFields = fields.every(([expected, ours]) => expected === ours);
  const text = collapse(reading.text);
  const expectedText = wholeText(tree);
  const attachments = attachmentsOf(tree);
  const same = sameAttachments(attachments, reading, raw);
  const sameText = expectedText === text;
  tallies.fields.judge(sameFields, () => `${file}: ${JSON.stringify(fields)}`);
  const shown = (expected: string) => (): string =>
    `${file}: ${JSON.stringify([expected.slice(0, 200), text.slice(0, 200)])}`;
  tallies.text.judge(sameText, shown(expectedText));
  tallies.filed.judge(filedText(tree) === text, shown(filedText(tree)));
  tallies.attachments.judge(
    same,
    () =>
      `${file}: ${JSON.stringify([attachments.map((each) => each.name), reading.parts.map((part) => [part.name, part.size])])}`,
  );
  tallies.whole.judge(sameFields && sameText && same, () => file);
  judgeNested(tallies.nested, file, tree, raw);
}

/** The 53 messages: subject, correspondents, date, attachments and body text, of those inside them too. */
export function scoreMessages(): readonly Score[] {
  const tallies: Tallies = {
    whole: new Tally('stalwart messages, all of it'),
    fields: new Tally('stalwart messages, subject, correspondents, date'),
    text: new Tally('stalwart messages, body text'),
    filed: new Tally('stalwart messages, body text where the set files it'),
    attachments: new Tally('stalwart messages, attachments'),
    nested: new Tally('stalwart messages inside them, all of it'),
  };
  for (const folder of ['malformed', 'rfc', 'thirdparty']) {
    const files = readdirSync(new URL(`${folder}/`, ROOT)).filter((name) => name.endsWith('.eml'));
    for (const name of files.sort()) judgeMessage(tallies, `${folder}/${name}`);
  }
  return Object.values(tallies).map((tally) => tally.score());
}
