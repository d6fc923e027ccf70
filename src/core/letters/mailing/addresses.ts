/** One mail address (RFC 5321 section 4.1.2, without quoted local parts): nothing that a header could be broken with. */
const ADDRESS =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}){0,8}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}$/u;

/** Longest address that can be written to (RFC 5321 section 4.5.3.1.3). */
const MOST_ADDRESS = 254;

/** The addresses that a cell holds, in lower case, and what in it is none. */
export function addressesIn(cell: string): {
  readonly addresses: readonly string[];
  readonly broken: string | null;
} {
  const text = cell.trim();
  if (text === '') return { addresses: [], broken: null };
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
    return { addresses: [], broken: text.replace(/\s+/g, ' ') };
  const parts = text
    .split(/[;,]|\s+(?=[^\s<>]+@)|\s+(?=<)/)
    .map((part) => part.trim().replace(/^mailto:/i, ''))
    .filter((part) => part !== '')
    // "Els Visser <els@visser.example>": the name is said in its own column.
    .filter((part, _at, all) => part.includes('@') || !all.some((one) => /^<.+>$/.test(one)))
    .map((part) => /<([^<>]+)>$/.exec(part)?.[1] ?? part);
  const broken = parts.find((part) => part.length > MOST_ADDRESS || !ADDRESS.test(part));
  if (broken !== undefined) return { addresses: [], broken };
  return { addresses: [...new Set(parts.map((part) => part.toLowerCase()))], broken: null };
}

export function isOwnAddress(own: readonly string[], address: string): boolean {
  return address !== '' && own.some((one) => one.toLowerCase() === address);
}
