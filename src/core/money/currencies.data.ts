/** A currency as texts name it: ISO 4217 code, decimals of its minor unit, words and symbols in lower case. */
export interface CurrencyName {
  readonly code: string;
  readonly decimals: number;
  readonly names: readonly string[];
  /** Its hundredths: "cent", "pence". */
  readonly minor: readonly string[];
}

function named(code: string, names: string, minor = '', decimals = 2): CurrencyName {
  const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));
  return { code, decimals, names: [code.toLowerCase(), ...words(names)], minor: words(minor) };
}

/** Names shared by several currencies stand with the one meant most; `AMBIGUOUS` says which they are. */
export const CURRENCIES: readonly CurrencyName[] = [
  named('EUR', '€ euro euros eurootjes €ur €uro €uros', 'eurocent eurocents'),
  named('USD', '$ dollar dollars us$ $us dollartje bucks buck', 'cent cents c ¢ penny pennies'),
  named('GBP', '£ pond ponden pound pounds sterling quid', 'pence p'),
  named('CHF', 'frank franken francs franc', 'rappen'),
  named('JPY', '¥ yen', '', 0),
  named('CNY', 'yuan rmb renminbi'),
  named('INR', '₹ rs rupee rupees roepie roepies', 'paisa paise'),
  named('SEK', ''),
  named('NOK', ''),
  named('DKK', ''),
  named('PLN', 'zloty'),
  named('CZK', ''),
  named('HUF', ''),
  named('CAD', 'c$'),
  named('AUD', 'a$'),
  named('NZD', ''),
  named('HKD', ''),
  named('SGD', ''),
  named('ZAR', 'rand'),
  named('TRY', '₺ lira'),
  named('RUB', '₽ roebel roebels rouble roubles ruble rubles'),
  named('UAH', '₴ hryvnia', 'kopiyka kopiykas'),
  named('ILS', '₪ sjekel sjekels shekel shekels'),
  named('AED', 'dirham dirhams'),
  named('SAR', 'riyal riyals saudiriyal'),
  named('IRR', 'rial rials'),
  named('QAR', ''),
  named('KWD', 'dinar dinars', '', 3),
  named('BHD', '', '', 3),
  named('JOD', '', '', 3),
  named('LBP', ''),
  named('EGP', 'geneh l.e le'),
  named('MAD', ''),
  named('BRL', 'r$ real reais'),
  named('MXN', 'peso pesos'),
  named('KRW', '₩ won', '', 0),
  named('THB', '฿ baht'),
  named('VND', '₫ dong', '', 0),
  named('IDR', 'rupiah'),
  named('PHP', '₱'),
  named('MYR', 'rm ringgit ringgits', 'sen'),
  named('PKR', ''),
  named('BGN', 'lev'),
  named('RON', 'leu'),
  named('ISK', '', '', 0),
  named('NLG', 'gulden guldens ƒ'),
  named('BEF', ''),
  named('ANG', ''),
  named('XCG', ''),
  named('SRD', ''),
  named('MNT', '₮ tugrik tugriks'),
  named('BTC', 'bitcoin bitcoins ₿', '', 8),
];

/** Names that more than one currency has. */
export const AMBIGUOUS: ReadonlySet<string> = new Set([
  ...['$', 'dollar', 'dollars', '£', 'pound', 'pounds', 'pond', 'ponden', 'rs', 'rupee', 'rupees'],
  ...[
    'rial',
    'rials',
    'riyal',
    'riyals',
    'dinar',
    'dinars',
    'dirham',
    'dirhams',
    'peso',
    'pesos',
    'franc',
    'francs',
  ],
  ...['frank', 'franken', '¥', 'lira', 'cent', 'cents', 'c', '¢'],
]);
