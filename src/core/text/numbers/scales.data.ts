import type { Language } from '../words.ts';

/** A word that multiplies what stands before it. */
export interface Scale {
  readonly factor: number;
  /** Says nothing alone: "k", "millions". */
  readonly open: boolean;
}

function scales(
  closed: Readonly<Record<string, number>>,
  open: Readonly<Record<string, number>>,
): ReadonlyMap<string, Scale> {
  return new Map<string, Scale>([
    ...Object.entries(closed).map(([word, factor]) => [word, { factor, open: false }] as const),
    ...Object.entries(open).map(([word, factor]) => [word, { factor, open: true }] as const),
  ]);
}

/** Scales of each language by their word in lower case; letters and plurals need a number before them. */
export const SCALES: Readonly<Record<Language, ReadonlyMap<string, Scale>>> = {
  nl: scales(
    {
      ...{ honderd: 1e2, duizend: 1e3, miljoen: 1e6, miljard: 1e9, biljoen: 1e12, biljard: 1e15 },
      ...{ triljoen: 1e18, dozijn: 12, gros: 144 },
    },
    {
      ...{ honderden: 1e2, duizenden: 1e3, miljoenen: 1e6, miljarden: 1e9, biljoenen: 1e12 },
      ...{ mln: 1e6, mio: 1e6, mld: 1e9, mrd: 1e9, mjd: 1e9, dozijnen: 12 },
      ...{ k: 1e3, m: 1e6, mm: 1e6, b: 1e9, g: 1e9, t: 1e12 },
    },
  ),
  en: scales(
    {
      ...{ hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
      ...{ quadrillion: 1e15, dozen: 12, pair: 2 },
    },
    {
      ...{ hundreds: 1e2, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 },
      ...{ mn: 1e6, mln: 1e6, mil: 1e6, bn: 1e9, bln: 1e9, tln: 1e12 },
      ...{ lakh: 1e5, lakhs: 1e5, lac: 1e5, lkh: 1e5, lkhs: 1e5, crore: 1e7, crores: 1e7 },
      ...{ cr: 1e7, krore: 1e7, krores: 1e7, koti: 1e7 },
      ...{ dozens: 12, doz: 12, dozs: 12, dz: 12, dzs: 12, gross: 144 },
      ...{ k: 1e3, m: 1e6, mm: 1e6, b: 1e9, g: 1e9, t: 1e12 },
    },
  ),
};

/** Letters that are a measure when small ("5m", "20 g"): scales in capitals only, unless money is meant. */
export const MEASURES: ReadonlySet<string> = new Set(['m', 'mm', 'g', 't']);

/** "Miljoenste", "thousandth": scales that name one of so many. */
export const SCALE_NTHS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  nl: new Map([
    ['honderdste', 1e2],
    ['duizendste', 1e3],
    ['miljoenste', 1e6],
    ['miljardste', 1e9],
    ['biljoenste', 1e12],
  ]),
  en: new Map([
    ['hundredth', 1e2],
    ['thousandth', 1e3],
    ['millionth', 1e6],
    ['billionth', 1e9],
    ['trillionth', 1e12],
  ]),
};
