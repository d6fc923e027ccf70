/** Code pages of Windows whose label is not `cp` and their number. */
const LABELS: Readonly<Record<number, string>> = {
  1200: 'utf-16le',
  10_000: 'macintosh',
  20_127: 'us-ascii',
  20_866: 'koi8-r',
  20_932: 'euc-jp',
  21_866: 'koi8-u',
  50_220: 'iso-2022-jp',
  50_221: 'iso-2022-jp',
  50_222: 'iso-2022-jp',
  50_225: 'iso-2022-kr',
  51_932: 'euc-jp',
  51_936: 'gbk',
  51_949: 'euc-kr',
  52_936: 'hz-gb-2312',
  54_936: 'gb18030',
  65_000: 'utf-7',
  65_001: 'utf-8',
};

/** The charset that a code page is, as a label that `decodeText` knows. */
export function charsetOfCodePage(page: number): string {
  const label = LABELS[page];
  if (label !== undefined) return label;
  return page >= 28_591 && page <= 28_606 ? `iso-8859-${page - 28_590}` : `cp${page}`;
}
