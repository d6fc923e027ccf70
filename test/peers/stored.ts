/** A message as it lies in a folder. */
export interface Stored {
  readonly uid: number;
  readonly flags: readonly string[];
  readonly raw: Uint8Array;
}

/** Reads a `FETCH (UID FLAGS RFC822.SIZE BODY[])` as Dovecot answers it; nothing for another line. */
export function readStored(line: string): Stored[] {
  const head = /^\* \d+ FETCH \(UID (\d+) FLAGS \(([^)]*)\) RFC822\.SIZE \d+ BODY\[\] /.exec(line);
  if (head === null) return [];
  const raw = Buffer.from(line.slice(head[0].length, -1), 'latin1');
  const flags = (head[2] ?? '').split(' ').filter((flag) => flag !== '' && flag !== '\\Recent');
  return [{ uid: Number(head[1]), flags, raw }];
}
