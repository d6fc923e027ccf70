/** Remainder of a long number of figures by a small one. */
function remainder(figures: string, by: number): number {
  let rest = 0;
  for (const figure of figures) rest = (rest * 10 + Number(figure)) % by;
  return rest;
}

/** A citizen service number (BSN) by its elfproef: weights 9 to 2 and -1. */
export function isBsn(figures: string): boolean {
  const padded = figures.padStart(9, '0');
  if (padded.length !== 9 || /^0{9}$/.test(padded)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(padded.charAt(at)), 0);
  return sum % 11 === 0;
}

/** A Dutch payment reference (betalingskenmerk, 16 figures): its first figure checks the rest. */
export function isDutchPaymentReference(figures: string): boolean {
  if (!/^\d{16}$/.test(figures)) return false;
  const weights = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];
  const sum = Array.from(figures.slice(1))
    .toReversed()
    .reduce((total, figure, at) => total + Number(figure) * (weights[at % 10] ?? 0), 0);
  const rest = 11 - (sum % 11);
  return Number(figures.charAt(0)) === (rest === 10 ? 1 : rest === 11 ? 0 : rest);
}

/** A Belgian structured communication (+++ddd/dddd/ddddd+++): the last two figures are the rest by 97. */
export function isBelgianCommunication(figures: string): boolean {
  if (!/^\d{12}$/.test(figures)) return false;
  const rest = remainder(figures.slice(0, 10), 97);
  return Number(figures.slice(10)) === (rest === 0 ? 97 : rest);
}

/** A creditor reference (ISO 11649): RF, two check figures, up to 21 signs. */
export function isCreditorReference(text: string): boolean {
  const bare = text.replaceAll(' ', '').toUpperCase();
  if (!/^RF\d{2}[A-Z0-9]{1,21}$/.test(bare)) return false;
  const turned = bare.slice(4) + bare.slice(0, 4);
  const figures = Array.from(turned, (sign) => Number.parseInt(sign, 36).toString()).join('');
  return remainder(figures, 97) === 1;
}

/** A Dutch VAT number: NL, nine figures, B, two; by the old elfproef or by the rest by 97 of the new ones. */
export function isDutchVat(text: string): boolean {
  const bare = text.replaceAll(/[ .]/g, '').toUpperCase();
  const found = /^NL(\d{9})B(\d{2})$/.exec(bare);
  if (found === null) return false;
  const base = found[1] ?? '';
  const sum = [9, 8, 7, 6, 5, 4, 3, 2].reduce(
    (total, weight, at) => total + weight * Number(base.charAt(at)),
    0,
  );
  if (sum % 11 === Number(base.charAt(8))) return true;
  const figures = Array.from(bare, (sign) => Number.parseInt(sign, 36).toString()).join('');
  return remainder(figures, 97) === 1;
}

/** A Belgian enterprise number: ten figures, the last two 97 less the rest of the first eight. */
export function isBelgianEnterprise(figures: string): boolean {
  if (!/^[01]\d{9}$/.test(figures)) return false;
  return 97 - remainder(figures.slice(0, 8), 97) === Number(figures.slice(8));
}
