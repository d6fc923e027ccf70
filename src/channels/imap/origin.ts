/** Where a message stands on the server: what an origin says, taken apart. */
export interface Place {
  readonly folder: string;
  readonly uidValidity: number;
  readonly uid: number;
}

/** `INBOX;1700000000;42`: the same message, handed over again, has the same origin. */
export function writeOrigin(place: Place): string {
  return `${place.folder};${place.uidValidity};${place.uid}`;
}

/** Takes an origin apart from the right, for a folder's name may hold a semicolon; null if it is none. */
export function readOrigin(origin: string): Place | null {
  const parts = /^(.+);(\d{1,10});(\d{1,10})$/su.exec(origin);
  if (parts === null) return null;
  const [, folder = '', uidValidity, uid] = parts;
  return { folder, uidValidity: Number(uidValidity), uid: Number(uid) };
}
