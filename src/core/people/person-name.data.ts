/** What a word in front of a name tells: how the bearer is addressed, or what he is by training or office. */
export interface Prefix {
  readonly title: string | null;
  readonly address: 'mr' | 'ms' | null;
}

/** Words in front of a name that tell more than `name-words.ts` has, in lower case without their full stop. */
export const MORE_PREFIXES: Readonly<Record<string, Prefix>> = {
  sir: { title: 'Sir', address: 'mr' },
  dame: { title: 'Dame', address: 'ms' },
  lord: { title: 'Lord', address: 'mr' },
  lady: { title: 'Lady', address: 'ms' },
  rev: { title: 'Rev.', address: null },
  jhr: { title: 'jhr.', address: 'mr' },
  jkvr: { title: 'jkvr.', address: 'ms' },
  notaris: { title: 'notaris', address: null },
  dokter: { title: 'dokter', address: null },
};

/** Degrees and letters behind a name besides those of `name-words.ts`. */
export const MORE_SUFFIXES: ReadonlySet<string> = new Set(
  'emba rt mpa cbe obe mbe qc kc fca aca frcp frcs mrics rics bsn junior senior jnr snr'.split(' '),
);

/** Particles of surnames besides those of `name-words.ts`: others' spelling and other languages. */
export const MORE_PARTICLES: ReadonlySet<string> = new Set(
  '’t vd v.d al bin ben del della af'.split(' '),
);
