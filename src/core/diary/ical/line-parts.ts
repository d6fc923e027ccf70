/** A content line taken apart without reading it: what is put together again is what was there. */
export interface LineParts {
  /** As written. */
  readonly name: string;
  /** Name as written, and everything behind its `=`, quotes and all. */
  readonly parameters: readonly (readonly [string, string])[];
  readonly value: string;
}

/** Where the value begins, and where each parameter does: `;` and `:` within quotes are none. */
function cuts(line: string): { readonly parts: readonly number[]; readonly colon: number } {
  const parts: number[] = [];
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === ';') parts.push(at);
    else if (!quoted && character === ':') return { parts, colon: at };
  }
  return { parts, colon: line.length };
}

/** Takes an unfolded content line apart (RFC 5545 section 3.1). */
export function splitLine(line: string): LineParts {
  const { parts, colon } = cuts(line);
  const pieces = parts.map((at, index) => line.slice(at + 1, parts[index + 1] ?? colon));
  return {
    name: line.slice(0, parts[0] ?? colon),
    parameters: pieces.map((piece) => {
      const at = piece.indexOf('=');
      return at === -1 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + 1)];
    }),
    value: line.slice(colon + 1),
  };
}

/** Puts a line together. */
export function joinLine({ name, parameters, value }: LineParts): string {
  return `${name}${parameters.map(([key, given]) => `;${key}=${given}`).join('')}:${value}`;
}

/** The same line with other parameters: null takes one away, what is not named stays. Values are as written. */
export function withParameters(
  line: LineParts,
  changed: Readonly<Record<string, string | null>>,
): LineParts {
  const left = new Map(Object.entries(changed).map(([key, value]) => [key.toUpperCase(), value]));
  const kept = line.parameters.flatMap(([key, given]): (readonly [string, string])[] => {
    const value = left.get(key.toUpperCase());
    if (value === undefined) return [[key, given]];
    left.delete(key.toUpperCase());
    return value === null ? [] : [[key, value]];
  });
  const added = [...left].flatMap(([key, value]): (readonly [string, string])[] =>
    value === null ? [] : [[key, value]],
  );
  return { ...line, parameters: [...kept, ...added] };
}
