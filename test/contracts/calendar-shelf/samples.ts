/** Lines of one calendar object around what a test is about. */
export function objectText(lines: readonly string[], component = 'VEVENT'): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kantoor//NL', `BEGIN:${component}`];
  const tail = [`END:${component}`, 'END:VCALENDAR', ''];
  return [...head, 'DTSTAMP:20261101T080000Z', ...lines, ...tail].join('\r\n');
}

/** An event of an hour on a day of November 2026, in UTC. */
export function eventText(uid: string, summary: string, day = 12): string {
  const date = `202611${String(day).padStart(2, '0')}`;
  return objectText([
    `UID:${uid}`,
    `DTSTART:${date}T130000Z`,
    `DTEND:${date}T140000Z`,
    `SUMMARY:${summary}`,
  ]);
}

/** A task that is due on a day of November 2026. */
export function taskText(uid: string, summary: string, day = 12): string {
  const due = `DUE:202611${String(day).padStart(2, '0')}T160000Z`;
  return objectText([`UID:${uid}`, due, `SUMMARY:${summary}`], 'VTODO');
}
