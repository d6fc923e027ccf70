/** The names of numbers in one language. */
export interface NumberNames {
  readonly cardinals: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Twenty to ninety. */
  readonly tens: readonly (readonly [string, number])[];
  /** First halves of years: "negentien" of 1928. */
  readonly centuries: readonly (readonly [string, number])[];
}

function counted(from: number, names: string): readonly (readonly [string, number])[] {
  return names.split(' ').map((name, index) => [name, from + index] as const);
}

function byTen(names: string): readonly (readonly [string, number])[] {
  return names.split(' ').map((name, index) => [name, 20 + 10 * index] as const);
}

const DUTCH_TENS = byTen('twintig dertig veertig vijftig zestig zeventig tachtig negentig');
const DUTCH_TEENS = counted(
  10,
  'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
);

export const DUTCH_NUMBERS: NumberNames = {
  cardinals: new Map<string, number>([
    ...counted(0, 'nul een twee drie vier vijf zes zeven acht negen'),
    ...DUTCH_TEENS,
    ...DUTCH_TENS,
    ['één', 1],
    ['honderd', 100],
    ['duizend', 1000],
    ['dozijn', 12],
  ]),
  ordinals: new Map<string, number>([
    ...counted(1, 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'),
    ...counted(11, 'elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende'),
    ...counted(18, 'achttiende negentiende twintigste'),
    ['nulde', 0],
    ['honderdste', 100],
    ['duizendste', 1000],
  ]),
  tens: DUTCH_TENS,
  centuries: DUTCH_TEENS,
};

const ENGLISH_TENS = byTen('twenty thirty forty fifty sixty seventy eighty ninety');
const ENGLISH_TEENS = counted(
  10,
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);

export const ENGLISH_NUMBERS: NumberNames = {
  cardinals: new Map<string, number>([
    ...counted(0, 'zero one two three four five six seven eight nine'),
    ...ENGLISH_TEENS,
    ...ENGLISH_TENS,
    ['fourty', 40],
    ['hundred', 100],
    ['thousand', 1000],
    ['dozen', 12],
  ]),
  ordinals: new Map<string, number>([
    ...counted(1, 'first second third fourth fifth sixth seventh eighth ninth tenth'),
    ...counted(11, 'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth'),
    ...counted(18, 'eighteenth nineteenth twentieth'),
    ['zeroth', 0],
    ['nineth', 9],
    ['twelveth', 12],
    ['fourtieth', 40],
    ['thirtieth', 30],
    ['fortieth', 40],
    ['fiftieth', 50],
    ['sixtieth', 60],
    ['seventieth', 70],
    ['eightieth', 80],
    ['ninetieth', 90],
    ['hundredth', 100],
    ['thousandth', 1000],
  ]),
  tens: ENGLISH_TENS,
  centuries: ENGLISH_TEENS,
};
