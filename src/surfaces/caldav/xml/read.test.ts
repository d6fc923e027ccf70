import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { element, escapeXml, xmlName } from './names.ts';
import { readXml, XmlRefused } from './read.ts';

describe('what is read', () => {
  test('namespaces by prefix and by default, nearest first', () => {
    const root = readXml(
      '<?xml version="1.0"?><a xmlns="DAV:" xmlns:c="urn:c"><c:b x="1"/><b xmlns=""/><c:b xmlns:c="urn:d" c:y="2"/></a>',
    );
    expect(root.name).toBe('{DAV:}a');
    expect(root.inside.map(({ name }) => name)).toEqual(['{urn:c}b', '{}b', '{urn:d}b']);
    expect(root.inside[0]?.attributes.get('x')).toBe('1');
    expect(root.inside[2]?.attributes.get('{urn:d}y')).toBe('2');
  });

  test('text, references, CDATA and comments', () => {
    const root = readXml(
      '<a>x &lt;&#38;&#x1F5D3;&apos; <!-- & < -- ><![CDATA[<b>&amp;]]>\r\ny\rz</a>'.replace(
        '-- >',
        '-->',
      ),
    );
    expect(root.text).toBe("x <&🗓' <b>&amp;\ny\nz");
  });

  test('blanks where XML allows them, and a mark of byte order', () => {
    expect(readXml("\ufeff \n<a\n b = 'c'\t></a >\n<!-- end -->\n").attributes.get('b')).toBe('c');
  });
});

describe('what is refused', () => {
  test.each([
    ['nothing', ''],
    ['blanks', '  '],
    ['text', 'a'],
    ['text before', 'x<a/>'],
    ['text after', '<a/>x'],
    ['two roots', '<a/><b/>'],
    ['not closed', '<a>'],
    ['closed twice', '<a></a></a>'],
    ['crossed', '<a><b></a></b>'],
    ['closed by a longer name', '<a></ab>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['a document type in small letters', '<!doctype a><a/>'],
    ['a processing instruction', '<a><?php echo 1 ?></a>'],
    ['a declaration that is late', ' <?xml version="1.0"?><a/>'],
    ['an entity nobody declared', '<a>&nbsp;</a>'],
    ['half an entity', '<a>& b</a>'],
    ['a reference to NUL', '<a>&#0;</a>'],
    ['a reference to half a character', '<a>&#xD800;</a>'],
    ['a reference beyond all characters', '<a>&#x110000;</a>'],
    ['an unseen character', '<a>\u0001</a>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['a tag in an attribute', '<a b="<"/>'],
    ['a prefix nobody declared', '<x:a/>'],
    ['a prefix taken back', '<a xmlns:x=""/>'],
    ['a namespace that breaks its name', '<a xmlns="}"/>'],
    ['two colons', '<a:b:c xmlns:a="u"/>'],
    ['a name that begins with a figure', '<1a/>'],
    ['a comment without end', '<a><!-- </a>'],
    ['CDATA without end', '<a><![CDATA[ </a>'],
  ])('%s', (_what, text) => {
    expect(() => readXml(text)).toThrow(XmlRefused);
  });

  test('whatever it is, it is read or refused, and nothing else', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '/', '<a', '</a>', '<a>', '"', "'", '=', ' ', '&', ';', '&amp;', '&#', 'x'],
      ...['<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', 'xmlns', ':', '\u0000', 'é', '\r'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(outcomeOf(pieces.join(''))).not.toBe('broken');
      }),
      { numRuns: 3_000 },
    );
  });

  test('long runs cost no more than their length', () => {
    for (const text of [
      '<a' + ' '.repeat(3_000_000),
      `<a b${' '.repeat(3_000_000)}`,
      `<${'a'.repeat(3_000_000)}`,
    ]) {
      expect(() => readXml(text)).toThrow(XmlRefused);
    }
  });
});

function outcomeOf(text: string): 'read' | 'refused' | 'broken' {
  try {
    readXml(text);
    return 'read';
  } catch (error) {
    return error instanceof XmlRefused ? 'refused' : 'broken';
  }
}

test('what is written is read again as it was, whatever text and names hold', () => {
  const space = fc
    .string({ maxLength: 20 })
    .filter((text) => text !== '' && !text.includes('}') && text === readable(text));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), space, (text, namespace) => {
      const name = xmlName(namespace, 'x');
      const root = readXml(`<D:r xmlns:D="DAV:">${element(name, escapeXml(text) || ' ')}</D:r>`);
      expect(root.inside[0]?.name).toBe(name);
      expect(root.inside[0]?.text).toBe(readable(text) || ' ');
    }),
  );
});

/** Without what XML has no way to say. */
function readable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu, '');
}
