/** Rows and columns of a mixed integer program that is to be made as small as it can be. Every column lies between 0 and 1. */
export interface Program {
  readonly costs: readonly number[];
  /** Whole columns are 0 or 1. */
  readonly whole: readonly boolean[];
  readonly rows: readonly ProgramRow[];
  /** Cost of what is settled already. */
  readonly offset: number;
}

export interface ProgramRow {
  readonly least: number;
  readonly most: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** A program being written. */
export interface ProgramWriter {
  column(cost: number, whole: boolean): number;
  /** Columns with the factor one. */
  row(
    columns: readonly number[],
    bounds: { readonly least?: number; readonly most?: number },
  ): void;
  weighed(
    terms: readonly (readonly [column: number, value: number])[],
    bounds: { readonly least?: number; readonly most?: number },
  ): void;
  done(offset: number): Program;
}

export function programWriter(): ProgramWriter {
  const costs: number[] = [];
  const whole: boolean[] = [];
  const rows: ProgramRow[] = [];
  return {
    column(cost, isWhole) {
      whole.push(isWhole);
      return costs.push(cost) - 1;
    },
    row(columns, { least = -Infinity, most = Infinity }) {
      rows.push({ least, most, columns, values: columns.map(() => 1) });
    },
    weighed(terms, { least = -Infinity, most = Infinity }) {
      const columns = terms.map(([column]) => column);
      rows.push({ least, most, columns, values: terms.map(([, value]) => value) });
    },
    done: (offset) => ({ costs, whole, rows, offset }),
  };
}
