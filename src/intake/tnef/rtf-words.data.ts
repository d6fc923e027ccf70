/** Destinations whose content is not text of the document (RTF 1.9.1), those that begin with `\*` aside. */
export const DESTINATIONS: ReadonlySet<string> = new Set([
  ...['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'filetbl', 'revtbl'],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'],
  ...['fldinst', 'bkmkstart', 'bkmkend', 'xe', 'tc', 'txe', 'private', 'nonshppict'],
]);

/** Control words that stand for a sign. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    par: '\n',
    line: '\n',
    sect: '\n',
    page: '\n',
    row: '\n',
    tab: '\t',
    cell: '\t',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
    endash: '–',
    emdash: '—',
    enspace: ' ',
    emspace: ' ',
    qmspace: ' ',
  }),
);

/** Code pages of the character sets that fonts name (`\fcharset`). */
export const FONT_CODE_PAGES: Readonly<Record<string, number>> = {
  0: 1252,
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  255: 850,
};
