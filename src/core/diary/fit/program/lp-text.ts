import type { Program, ProgramRow } from './program.ts';

/** Longest line written: readers of the format have buffers of 255 or 560 signs. */
const TERMS_A_LINE = 8;

/**
 * A program in the LP format of CPLEX, which nearly every solver reads. Columns are `x0`, `x1` and so on. The offset
 * is a column of its own, `one`, which is always 1: not every reader knows a constant in the objective.
 */
export function lpText({ costs, whole, rows, offset }: Program): string {
  const names = costs.map((_, at) => `x${at}`);
  const objective = costs.flatMap((cost, at) => (cost === 0 ? [] : [term(cost, names[at] ?? '')]));
  return [
    'Minimize',
    ` cost: ${wrapped([...objective, term(offset, 'one')])}`,
    'Subject To',
    ...rows.flatMap((row, at) => rowLines(row, `r${at}`, names)),
    'Bounds',
    ' one = 1',
    ...names.flatMap((name, at) => (whole[at] === true ? [] : [` 0 <= ${name} <= 1`])),
    'Binary',
    ...names.flatMap((name, at) => (whole[at] === true ? [` ${name}`] : [])),
    'End',
    '',
  ].join('\n');
}

function rowLines(
  { columns, values, least, most }: ProgramRow,
  name: string,
  names: readonly string[],
): readonly string[] {
  const left = wrapped(columns.map((column, at) => term(values[at] ?? 0, names[column] ?? '')));
  if (least === most) return [` ${name}: ${left} = ${least}`];
  return [
    ...(most === Infinity ? [] : [` ${name}m: ${left} <= ${most}`]),
    ...(least === -Infinity ? [] : [` ${name}l: ${left} >= ${least}`]),
  ];
}

function term(value: number, name: string): string {
  const factor = Math.abs(value) === 1 ? '' : `${Math.abs(value)} `;
  return `${value < 0 ? '-' : '+'} ${factor}${name}`;
}

function wrapped(terms: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < terms.length; at += TERMS_A_LINE) {
    lines.push(terms.slice(at, at + TERMS_A_LINE).join(' '));
  }
  return lines.join('\n  ');
}
