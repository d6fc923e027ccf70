/** One figure of the product, with its peer measured in the same run. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly peer?: string;
  readonly peerValue?: number;
  /** What is to be reached, in words. */
  readonly target: string;
  readonly reached: boolean;
}

/** How the product's own scripts start Node; see `bin/secretaris.js`. */
export const FLAGS = ['--max-semi-space-size=4', '--heap-growing-percent=20'];

/** Prints a figure as one line of JSON, with the ratio to its peer. */
export function printFigure(figure: Figure): void {
  const { value, peerValue } = figure;
  const ratio = peerValue === undefined ? {} : { ratio: round(value / peerValue) };
  process.stdout.write(
    `${JSON.stringify({ ...figure, value: round(value), ...rounded(peerValue), ...ratio })}\n`,
  );
}

function rounded(peerValue: number | undefined): object {
  return peerValue === undefined ? {} : { peerValue: round(peerValue) };
}

function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}

/** The value below which that share of the sample lies (nearest rank). */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
