import { expect, test } from 'vitest';
import { MAX_DEPTH, MAX_PARTS } from '../limits.ts';
import { openSource } from './source.ts';
import type { Part } from './tree.ts';
import { leavesOf, readTree } from './tree.ts';

function read(text: string): { root: Part; leaves: readonly string[]; dropped: readonly string[] } {
  const source = openSource(new TextEncoder().encode(text));
  const root = readTree(source, 0, source.bytes.length);
  const leaves = leavesOf(root).map((part) => {
    return `${part.path} ${part.type} ${JSON.stringify(source.text.slice(part.bodyStart, part.end))}`;
  });
  return { root, leaves, dropped: source.dropped.map((each) => each.why) };
}

test('a message without parts is part 1', () => {
  expect(read('Subject: x\n\nhello\n').leaves).toEqual(['1 text/plain "hello\\n"']);
});

test('parts are numbered as IMAP numbers them, and end before the line break of their delimiter', () => {
  const text = [
    'Content-Type: multipart/mixed; boundary=a',
    '',
    'preamble',
    '--a',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    '',
    'plain',
    '--b',
    'Content-Type: text/html',
    '',
    '<p>html',
    '--b--',
    '--a',
    'Content-Type: application/pdf',
    '',
    'pdf',
    '--a--',
    'epilogue',
  ].join('\r\n');
  expect(read(text).leaves).toEqual([
    '1.1 text/plain "plain"',
    '1.2 text/html "<p>html"',
    '2 application/pdf "pdf"',
  ]);
});

test('a multipart that is never closed ends with the one around it', () => {
  const text =
    'Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--a\n\ntwo\n';
  expect(read(text).leaves).toEqual(['1.1 text/plain "one"', '2 text/plain "two\\n"']);
});

test('a boundary that is part of a longer line delimits nothing', () => {
  const text = 'Content-Type: multipart/mixed; boundary=a\n\n--a\n\n--ab\nx\n--a--\n';
  expect(read(text).leaves).toEqual(['1 text/plain "--ab\\nx"']);
});

test('a closing line that was forgotten, and comes late, is not a text', () => {
  const inner = 'Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n';
  const text = `Content-Type: multipart/mixed; boundary=a\n\n--a\n${inner}--a\n\ntwo\n--b\n\nthree\n--b--\n--a\n\nfour\n--a--`;
  expect(read(text).leaves).toEqual([
    '1.1 text/plain "one"',
    '2 text/plain "two"',
    '3 text/plain "three"',
    '4 text/plain "four"',
  ]);
});

test('a closing line that is stuck to the last line of a text is no part of it', () => {
  const inner = 'Content-Type: multipart/mixed; boundary=inner\n\n--inner\n\none--inner--\n';
  const text = `Content-Type: multipart/mixed; boundary=outer\n\n--outer\n${inner}--outer\n\ntwo--outer--\n`;
  expect(read(text).leaves).toEqual(['1.1 text/plain "one"', '2 text/plain "two"']);
});

test('a boundary with a space in it and no quotes around it is named by half', () => {
  const text =
    'Content-Type: multipart/mixed; boundary=next part\n\n--next part\n\none\n--next part\n\ntwo\n--next part--\n';
  expect(read(text).leaves).toEqual(['1 text/plain "one"', '2 text/plain "two"']);
});

test('a boundary in other letters than it was named in is known by what it divides', () => {
  const text =
    'Content-Type: multipart/mixed; boundary=part1\n\n--PART1\nContent-Type: text/html\n\n<p>one\n--PART1--\n';
  expect(read(text).leaves).toEqual(['1 text/html "<p>one"']);
  const ruler = 'Content-Type: multipart/mixed; boundary=part1\n\none\n------\ntwo\n';
  expect(read(ruler).leaves).toEqual(['1 text/plain "one\\n------\\ntwo\\n"']);
});

test('a multipart that forgot the empty line behind its header begins at its delimiter', () => {
  const text =
    'Content-Type: multipart/mixed; boundary=a\n--a\nContent-Type: text/html\n\n<p>one\n--a--\n';
  expect(read(text).leaves).toEqual(['1 text/html "<p>one"']);
});

test('a multipart that forgot its boundary is read by its first delimiter', () => {
  const text = 'Content-Type: multipart/mixed\n\n--abcdef\n\none\n--abcdef\n\ntwo\n--abcdef--\n';
  expect(read(text).leaves).toEqual(['1 text/plain "one"', '2 text/plain "two"']);
});

test('a multipart whose delimiters are nowhere is text with a wrong label', () => {
  expect(read('Content-Type: multipart/mixed; boundary=a\n\nhello').leaves).toEqual([
    '1 text/plain "hello"',
  ]);
});

test('a delimiter right behind a header ends the part, empty line or not', () => {
  const text =
    'Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/html\n--a\n\nx\n--a--';
  expect(read(text).leaves).toEqual(['1 text/html ""', '2 text/plain "x"']);
});

test('what a digest holds are messages', () => {
  const text = 'Content-Type: multipart/digest; boundary=a\n\n--a\n\nSubject: x\n\nbody\n--a--';
  expect(read(text).leaves).toEqual(['1 message/rfc822 "Subject: x\\n\\nbody"']);
});

test('a header without the empty line behind it is a header all the same', () => {
  expect(read('Subject: x\nThis is no field\nand neither is this').leaves).toEqual([
    '1 text/plain "This is no field\\nand neither is this"',
  ]);
});

test('lines ended by CR alone', () => {
  expect(read('Subject: x\r\rhello\r').leaves).toEqual(['1 text/plain "hello\\n"']);
});

test('more parts than anyone sends are left out, and said', () => {
  const part = '--a\n\nx\n';
  const { leaves, dropped } = read(
    `Content-Type: multipart/mixed; boundary=a\n\n${part.repeat(MAX_PARTS + 50)}--a--`,
  );
  expect(leaves.length).toBeLessThanOrEqual(MAX_PARTS);
  expect(dropped).toEqual([`over ${MAX_PARTS}`]);
});

test('deeper nesting than anyone makes is kept as it stands, and said', () => {
  let text = '';
  for (let level = 0; level < MAX_DEPTH + 10; level += 1) {
    text += `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`;
  }
  const { leaves, dropped } = read(`${text}\nbottom`);
  expect(leaves).toHaveLength(1);
  expect(dropped).toEqual([`nested over ${MAX_DEPTH} deep`]);
});
