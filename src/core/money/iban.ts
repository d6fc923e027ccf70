/** Lengths by country (ISO 13616 registry). */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const BEGINS = /(?<![A-Za-z0-9])([A-Za-z]{2})[ \u00a0]?\d{2}(?=[ \u00a0.-]?[A-Za-z0-9])/g;

/** An account number where it stands; `valid` when its check digits are right (ISO 7064). */
export interface IbanFind {
  readonly iban: string;
  readonly valid: boolean;
  readonly start: number;
  readonly end: number;
}

/** The remainder by 97 (ISO 7064), digit by digit: the number is too long to hold. */
function remainder(iban: string): number {
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const char of turned) {
    const value = Number.parseInt(char, 36);
    rest = value > 9 ? (rest * 100 + value) % 97 : (rest * 10 + value) % 97;
  }
  return rest;
}

/** Takes so many letters and digits from `start`, single spaces, dots or hyphens between them. */
function take(text: string, start: number, length: number): { iban: string; end: number } | null {
  let iban = '';
  let at = start;
  while (at < text.length && iban.length < length) {
    const char = text.charAt(at);
    if (/[A-Za-z0-9]/.test(char)) iban += char;
    else if (!/[ \u00a0.-]/.test(char) || !/[A-Za-z0-9]/.test(text.charAt(at + 1))) return null;
    at += 1;
  }
  if (iban.length < length || /[A-Za-z0-9]/.test(text.charAt(at))) return null;
  return { iban: iban.toUpperCase(), end: at };
}

/** Account numbers (ISO 13616) in a text, also written in groups of four. */
export function ibansIn(text: string): readonly IbanFind[] {
  const found: IbanFind[] = [];
  for (const begin of text.matchAll(BEGINS)) {
    const length = LENGTHS.get((begin[1] ?? '').toUpperCase());
    if (length === undefined) continue;
    const taken = take(text, begin.index, length);
    if (taken === null || !/\d{5}/.test(taken.iban.slice(4).replaceAll(/[A-Z]/g, ''))) continue;
    const valid = remainder(taken.iban) === 1;
    found.push({ iban: taken.iban, valid, start: begin.index, end: taken.end });
  }
  return found;
}
