import type { z } from 'zod';
import type { OperationName } from '../../contract/index.ts';
import type { Operation } from '../../contract/operation.ts';
import type { Language } from '../../core/text/words.ts';
import type { CliDeps, Connection, OfficeOptions } from './deps.ts';

/** An option of a command, as commander writes it: `--set-aside`, `--to <path>`. */
export interface OptionSpec {
  readonly flags: string;
  readonly says: Readonly<Record<Language, string>>;
  readonly choices?: readonly string[];
  readonly required?: true;
}

/** A command as it is declared; what does it is loaded when it is called. */
export interface VerbSpec {
  /** `docket`, `mandate check` */
  readonly verb: string;
  /** The operation of the contract it stands for; null for what is done without an office. */
  readonly operation: OperationName | null;
  readonly says: Readonly<Record<Language, string>>;
  /** Arguments as commander writes them: `<id...>`. */
  readonly takes?: string;
  readonly options?: readonly OptionSpec[];
  readonly examples: readonly string[];
  /** Whether it is about an office, and so takes `--data`, `--principal`, `--as` and `--now`. */
  readonly office: boolean;
  readonly load: () => Promise<VerbRun>;
}

/** How the answer is written. */
export type Form = 'text' | 'json' | 'jsonl';

/** What a command works with. */
export interface VerbContext {
  readonly deps: CliDeps;
  readonly office: OfficeOptions;
  readonly language: Language;
  readonly form: Form;
  readonly options: Readonly<Record<string, unknown>>;
  /** Whether this command may make an office where there is none. */
  connect(create?: boolean): Promise<Connection>;
  /** Asks the office one thing; `--principal` is filled in. */
  ask<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
    operation: Operation<Name, Input, Output>,
    input: Record<string, unknown>,
    more?: { readonly create?: boolean; readonly onProgress?: (progress: unknown) => void },
  ): Promise<z.output<Output>>;
  /** Writes the answer in the form asked for. */
  say(answer: unknown, text: () => string, lines?: readonly unknown[]): void;
}

/** Does a command; the number is the exit code, 0 when there is none. */
export type VerbRun = (
  context: VerbContext,
  args: readonly string[],
) => Promise<number | undefined>;
