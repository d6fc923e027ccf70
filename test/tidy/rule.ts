/** A file of the project as a rule sees it: path from the root, text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A breach of a rule: where, and what to do about it. */
export interface Finding {
  readonly path: string;
  readonly said: string;
}

/**
 * A rule over the repository, pure over its files. `planted` are violations that must be caught,
 * each file by itself beside `beside`; `innocent` are look-alikes that must not be.
 */
export interface Rule {
  readonly name: string;
  readonly check: (files: readonly SourceFile[]) => readonly Finding[];
  readonly planted: readonly SourceFile[];
  readonly innocent: readonly SourceFile[];
  /** Files a violation needs around it to be one; themselves without fault. */
  readonly beside?: readonly SourceFile[];
}

/** A rule that looks at one file at a time: says what is wrong with it, or nothing. */
export function perFile(look: (file: SourceFile) => readonly string[]): Rule['check'] {
  return (files) => files.flatMap((file) => look(file).map((said) => ({ path: file.path, said })));
}

/** The numbered lines of a text that match, as `line 3: …`. */
export function matchingLines(text: string, pattern: RegExp): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`line ${index + 1}: ${line.trim()}`] : []));
}

export function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}

/** Sources written by us, in which rules about code hold. */
export function isSource(path: string): boolean {
  return /\.(ts|tsx|js)$/.test(path);
}
