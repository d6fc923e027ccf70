/** One way to log in that a server offers (RFC 9110, 11.6.1). */
export interface Challenge {
  /** In lower case: `basic`, `digest`, `bearer`. */
  readonly scheme: string;
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** A header longer than this offers nothing that is meant. */
const MOST_LETTERS = 16_000;

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const PARAMETER = new RegExp(`^(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))$`);
const SCHEME = new RegExp(`^(${TOKEN})(?:\\s+([^]*))?$`);
/** A piece between commas, with whatever stands in quotes left whole. */
const PIECE = /(?:"(?:[^"\\]|\\.)*"|[^,"]|")+/g;

/** What a `WWW-Authenticate` header offers, in its order; several of them are joined by commas. What is none is passed over. */
export function readChallenges(header: string | undefined): readonly Challenge[] {
  const found: { scheme: string; parameters: Map<string, string> }[] = [];
  for (const [piece] of (header ?? '').slice(0, MOST_LETTERS).matchAll(PIECE)) {
    const text = piece.trim();
    const parameter = PARAMETER.exec(text);
    const [, scheme, rest = ''] = parameter === null ? (SCHEME.exec(text) ?? []) : [];
    if (scheme !== undefined) found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
    const [, name, quoted, bare] = parameter ?? PARAMETER.exec(rest.trim()) ?? [];
    if (name === undefined) continue;
    const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? bare ?? '';
    found.at(-1)?.parameters.set(name.toLowerCase(), value);
  }
  return found;
}
