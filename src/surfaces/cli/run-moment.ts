/** An ISO 8601 moment with its offset, in milliseconds; NaN for anything else. */
export function readMoment(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
}
