/** Words set in lines, as a set. */
export function wordSet(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().split(/\s+/));
}
