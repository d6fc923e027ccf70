import type { Found, Recogniser } from '../recogniser.ts';

/** An addr-spec as people write it (RFC 5322 3.4.1, without comments and quoted local parts). */
const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}-])/giu;

const MAX_FOUND = 60;

function find(passage: string): readonly Found<'email-address'>[] {
  return [...passage.matchAll(ADDRESS)].slice(0, MAX_FOUND).map((match) => {
    const [local = '', domain = ''] = match[0].split('@');
    const value = { address: `${local}@${domain.toLowerCase()}` };
    return { value, start: match.index, end: match.index + match[0].length, certainty: 0.98 };
  });
}

/** Mail addresses in the text. */
export const emailAddress: Recogniser<'email-address'> = {
  kind: 'email-address',
  filter: /@/,
  voices: ['own', 'signature', 'forwarded'],
  subject: false,
  lists: false,
  find,
};
