import type { ReferenceKind } from '../../../core/records/fact.ts';
import type { Found, Recogniser } from '../recogniser.ts';
import {
  isBelgianCommunication,
  isBelgianEnterprise,
  isBsn,
  isCreditorReference,
  isDutchPaymentReference,
  isDutchVat,
} from './checks.ts';

/** A reference as offices write it: letters, figures, marks between; at least one figure. */
const SIGNS = '(?=[A-Z\\d./_-]{0,24}\\d)[A-Z\\d](?:[A-Z\\d]|[./_-](?=[A-Z\\d])){1,30}';
const NUMBER =
  '(?:\\s?(?:nummer|number|nr\\.?|no\\.?|num\\.?|#|ref\\.?|referentie|reference|kenmerk|code|id))?';
const IS = '\\s?(?::|=|is|–|-)?\\s{0,2}';

function labelled(words: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${words})${NUMBER}${IS}(?<value>${SIGNS})(?![\\p{L}\\d])`,
    'giu',
  );
}

/** References that are known by the word before them. */
const LABELLED: readonly (readonly [ReferenceKind, RegExp])[] = [
  [
    'invoice',
    labelled(
      'factuur|facturen|factuurnummer|factuurnr\\.?|invoice|rekeningnummer van de factuur|creditnota|credit note',
    ),
  ],
  [
    'order',
    labelled(
      'order|ordernummer|ordernr\\.?|bestelling|bestelnummer|bestelnr\\.?|purchase order|po|inkooporder',
    ),
  ],
  ['quote', labelled('offerte|offertenummer|offertenr\\.?|quote|quotation|prijsopgave')],
  [
    'dossier',
    labelled(
      'dossier|dossiernummer|dossiernr\\.?|ons dossier|uw dossier|file|our file|your file|akte',
    ),
  ],
  [
    'case',
    labelled(
      'zaak|zaaknummer|zaaknr\\.?|rolnummer|rekestnummer|parketnummer|case|claim|docket|schade|schadenummer|ticket|melding',
    ),
  ],
  ['policy', labelled('polis|polisnummer|polisnr\\.?|policy')],
  [
    'customer',
    labelled(
      'klantnummer|klantnr\\.?|debiteurnummer|relatienummer|lidnummer|customer|account number|membership|cli[eë]ntnummer',
    ),
  ],
  [
    'booking',
    labelled(
      'boeking|boekingsnummer|boekingscode|reserveringsnummer|reserveringscode|reservering|booking|reservation|confirmation|pnr|record locator',
    ),
  ],
  [
    'tracking',
    labelled('track(?:ing| and trace| & trace)?|zendingnummer|zending|barcode|shipment|parcel'),
  ],
  [
    'reference',
    labelled(
      'ons kenmerk|uw kenmerk|kenmerk|onze referentie|uw referentie|referentie|o/ref|u/ref|our ref(?:erence)?|your ref(?:erence)?|reference|ref|onder vermelding van|o\\.v\\.v\\.',
    ),
  ],
  [
    'chamber',
    /(?<!\p{L})(?:kvk|k\.v\.k\.|kamer van koophandel|handelsregister|companies house|company (?:no|number|registration)|registered in england(?: and wales)?)(?:[ -]?(?:nummer|nr\.?|no\.?|number))?\W{0,4}(?<value>\d{8})(?!\d)/giu,
  ],
];

/** References that are known by their own form and check figures. */
const FORMED: readonly (readonly [ReferenceKind, RegExp, (value: string) => boolean])[] = [
  ['ecli', /\bECLI:[A-Z]{2}:[A-Z]{1,7}:\d{4}:[A-Z0-9.]{1,25}(?<!\.)/g, () => true],
  ['vat', /\bNL ?\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?B ?\d{2}\b/gi, isDutchVat],
  [
    'vat',
    /\bBE ?[01]\d{3}[ .]?\d{3}[ .]?\d{3}\b/gi,
    (value) => isBelgianEnterprise(value.replace(/\D/g, '')),
  ],
  [
    'vat',
    /\b(?:GB ?\d{3} ?\d{4} ?\d{2}|DE ?\d{9}|FR ?[A-Z0-9]{2} ?\d{9}|ATU\d{8}|LU ?\d{8}|ES ?[A-Z]\d{8})\b/g,
    () => true,
  ],
  [
    'enterprise',
    /\b[01]\d{3}\.\d{3}\.\d{3}\b/g,
    (value) => isBelgianEnterprise(value.replace(/\D/g, '')),
  ],
  ['payment', /\bRF\d{2}(?: ?[A-Z0-9]{1,4}){1,6}\b/g, isCreditorReference],
  [
    'payment',
    /(?:\+\+\+|\*\*\*)?\b\d{3}\/\d{4}\/\d{5}\b(?:\+\+\+|\*\*\*)?/g,
    (value) => isBelgianCommunication(value.replace(/\D/g, '')),
  ],
  [
    'payment',
    /\b\d{4}[ .]?\d{4}[ .]?\d{4}[ .]?\d{4}\b/g,
    (value) => isDutchPaymentReference(value.replace(/\D/g, '')),
  ],
];

/** A citizen service number only where it is named: nine figures that pass by chance are many. */
const BSN =
  /(?<!\p{L})(?:bsn|burgerservicenummer|sofi(?:-?nummer)?|citizen service number)(?:[- ]?(?:nummer|nr\.?|number))?(?: is| luidt)?\W{0,6}(?<value>\d{3}[ .]?\d{3}[ .]?\d{3}|\d{9}|\d{8})(?!\d)/giu;

const MAX_FOUND = 60;

function spanOf(match: RegExpExecArray): {
  readonly value: string;
  readonly start: number;
  readonly end: number;
} {
  const value = match.groups?.['value'] ?? match[0];
  const start = match.index + match[0].lastIndexOf(value);
  return { value, start, end: start + value.length };
}

function find(passage: string): readonly Found<'reference'>[] {
  const found: Found<'reference'>[] = [];
  const add = (kind: ReferenceKind, match: RegExpExecArray, certainty: number): void => {
    const { value, start, end } = spanOf(match);
    if (found.length >= MAX_FOUND) return;
    if (found.some((each) => start < each.end && end > each.start)) return;
    // What must be protected is known by its place alone.
    found.push({ value: { kind, value: kind === 'bsn' ? null : value }, start, end, certainty });
  };
  for (const match of passage.matchAll(BSN)) {
    const figures = (match.groups?.['value'] ?? '').replace(/\D/g, '');
    add('bsn', match, isBsn(figures) ? 0.99 : 0.8);
  }
  for (const [kind, form, holds] of FORMED) {
    for (const match of passage.matchAll(form)) {
      if (holds(match[0])) add(kind, match, 0.95);
    }
  }
  for (const [kind, form] of LABELLED) {
    for (const match of passage.matchAll(form)) {
      const { value } = spanOf(match);
      if (isNumbered(value)) add(kind, match, 0.9);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "Factuur 2" is a second one, and "order 3 stuks" three; a reference has at least three signs and is no year. */
function isNumbered(value: string): boolean {
  if (value.length < 3 || /^(?:19|20)\d{2}$/.test(value)) return false;
  return /\d/.test(value) && !/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(value);
}

/**
 * References of an office: invoices, orders, dossiers, cases, policies, bookings, registers, VAT numbers,
 * ECLI, payment references with their check figures. A citizen service number is found in order to be protected.
 */
export const reference: Recogniser<'reference'> = {
  kind: 'reference',
  filter: /\d{2}/,
  voices: ['own', 'signature', 'forwarded'],
  subject: true,
  lists: false,
  find,
};
