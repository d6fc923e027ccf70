/** Whether a text is a calendar of the time before iCalendar (vCalendar 1.0). */
export function isVCalendar(text: string): boolean {
  return /^version[^:\r\n]*:[ \t]*1\.0[ \t]*\r?$/im.test(text.slice(0, 4000));
}
export function modernised(text: string, _drop: (what: string, why: string) => void): string {
  return text;
}
