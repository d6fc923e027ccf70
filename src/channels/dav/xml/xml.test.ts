import { expect, test } from 'vitest';
import { NAMES } from './element.ts';
import { XML_LIMITS } from './limits.ts';
import { readMultistatus } from './multistatus.ts';
import { NotXml } from './read-elements.ts';
import { multiget } from './questions.ts';

async function* bytes(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const whole = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
}

const read = (text: string | Uint8Array, limits = {}) =>
  readMultistatus(bytes(text), { ...XML_LIMITS, ...limits });

const response = (data: string, href = '/werk/een.ics'): string =>
  `<x:response><x:href>${href}</x:href><x:propstat><x:prop><x:getetag>"1"</x:getetag><y:calendar-data xmlns:y="urn:ietf:params:xml:ns:caldav">${data}</y:calendar-data></x:prop><x:status>HTTP/1.1 200 OK</x:status></x:propstat></x:response>`;
const whole = (inner: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><x:multistatus xmlns:x="DAV:">${inner}</x:multistatus>`;

const DATA = '{urn:ietf:params:xml:ns:caldav}calendar-data';

test('names are known by their namespaces, whatever prefixes a server writes', async () => {
  const { responses, syncToken } = await read(
    whole(`${response('BEGIN &amp; &lt;einde&gt; é🎻')}<x:sync-token> urn:7 </x:sync-token>`),
  );
  expect(syncToken).toBe('urn:7');
  expect(responses.map(({ href, props }) => [href, props.get(DATA)?.text])).toEqual([
    ['/werk/een.ics', 'BEGIN & <einde> é🎻'],
  ]);
});

test('a property that was not found is not taken for an empty one', async () => {
  const { responses } = await read(whole(response('x').replace('200 OK', '404 Not Found')));
  expect(responses[0]?.props.size).toBe(0);
});

test.each([
  ['a document type', '<!DOCTYPE x [<!ENTITY a "aaaa">]><x:multistatus xmlns:x="DAV:"/>'],
  ['an entity of its own', whole(response('&lol;'))],
  ['a control character', whole(response('a\u0001b'))],
  ['an answer that stops', whole(response('x')).slice(0, -20)],
  ['a page', '<!doctype html><html><body>Log in</body></html>'],
  ['another root', '<x:error xmlns:x="DAV:"/>'],
  ['nothing', ''],
  ['deep nesting', whole(`<x:a>`.repeat(50) + '</x:a>'.repeat(50))],
  ['bytes that are not UTF-8', Buffer.from(whole(response('caf\u00E9')), 'latin1')],
])('%s is no answer', async (_what, text) => {
  await expect(read(text)).rejects.toBeInstanceOf(NotXml);
});

test('more elements or responses than any answer has end the reading', async () => {
  await expect(read(whole(response('<x:a/>'.repeat(60))), { elements: 50 })).rejects.toThrow(
    'without measure',
  );
  await expect(read(whole(response('x').repeat(4)), { responses: 3 })).rejects.toThrow(
    'without measure',
  );
});

test('one very long resource is marked and left out; the others are whole', async () => {
  const answer = whole(`${response('x'.repeat(500), '/lang.ics')}${response('kort', '/kort.ics')}`);
  const { responses } = await read(answer, { resourceBytes: 400 });
  expect(responses.map(({ href, tooLarge }) => [href, tooLarge])).toEqual([
    ['/lang.ics', true],
    ['/kort.ics', false],
  ]);
  expect(responses[1]?.props.get(DATA)?.text).toBe('kort');
});

test('what stands in a name cannot end it in a question', () => {
  expect(multiget(NAMES.multiget, ['/a&b/<c>.ics'], [])).toContain(
    '<d:href>/a&amp;b/&lt;c&gt;.ics</d:href>',
  );
});
