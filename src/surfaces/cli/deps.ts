import type { CheckedMandateShape } from '../../contract/shapes/mandate.ts';
import type { Reading } from '../../core/records/reading.ts';
import type { Language, Words } from '../../core/text/words.ts';

/** A way to the office: the running one over its socket, or the store itself. */
export interface Connection {
  /** `running`: an office answers; `here`: this command opened the store itself. */
  readonly where: 'running' | 'here';
  call(
    operation: string,
    input: unknown,
    onProgress?: (progress: unknown) => void,
  ): Promise<unknown>;
  /** In which language is answered from now on. */
  speak(language: Language): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What every command about an office may be told. */
export interface OfficeOptions {
  readonly data?: string;
  readonly principal?: string;
  readonly as?: string;
  readonly now?: string;
  readonly language: Language;
}

/** The terminal, or what stands in for it. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person is likely to be watching: then progress is drawn. */
  readonly watched: boolean;
  /** Writes a line over the one before; an empty one clears it. */
  draw(text: string): void;
  /** Everything on standard input. */
  readAll(): Promise<string>;
  /** Standard input line by line, without holding all of it. */
  lines(): AsyncIterable<string>;
  /** Writes text as it is, and waits until it was taken. */
  pour(text: string): Promise<void>;
  /** Asks without showing what is typed; null when nobody is there to ask. */
  askHidden(prompt: string): Promise<string | null>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** An office key that travelled by itself, and the passphrase that opens it. */
export interface BroughtKey {
  readonly text: string;
  readonly passphrase: string;
}

/** What the commands need from the rest; each loads its rooms when called. */
export interface CliDeps {
  readonly terminal: Terminal;
  /** `create`: an office may be made where there is none. */
  connect(options: OfficeOptions, create: boolean): Promise<Connection>;
  /** Opens the office and resolves when it was closed again. */
  start(options: OfficeOptions, rest: Readonly<Record<string, unknown>>): Promise<void>;
  /** What intake makes of a file. */
  readFile(path: string): Promise<Reading>;
  readText(path: string): Promise<string>;
  /** Writes a file that only its owner may read. @throws Trouble `file-in-the-way` where there is one */
  writeBytes(path: string, bytes: Uint8Array): Promise<void>;
  /** The beginning of a file, or of standard input for `-`: so many bytes at most, and whether that was all of it. */
  readBeginning(
    path: string,
    limit: number,
  ): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }>;
  /** Writes a file that is not there yet. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>;
  /** Which of the languages that dates are read in a text is written in. */
  languageOf(text: string): Promise<Language>;
  checkMandate(letter: string): Promise<CheckedMandateShape>;
  restore(
    from: string,
    options: OfficeOptions,
    key: BroughtKey | null,
  ): Promise<Record<string, unknown>>;
  /** Sentences of the rooms in which trouble can arise. */
  words(): Promise<Words>;
}
