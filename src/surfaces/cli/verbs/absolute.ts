import { resolve } from 'node:path';

/** A path as typed, from where it was typed: the running office stands somewhere else. */
export function absolute(path: string): string {
  return resolve(path);
}
