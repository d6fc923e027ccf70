import { UsageTrouble } from './usage-trouble.ts';

/** `bufferMinutes=15`, `office=Utrecht`, `lunch=null`: JSON where it is any, else the text itself. */
export function settingIn(pair: string): readonly [string, unknown] {
  const [, name, text] = /^([A-Za-z]{1,40})=(.*)$/s.exec(pair) ?? [];
  if (name === undefined || text === undefined)
    throw new UsageTrouble('usage.set', { value: pair });
  try {
    const value: unknown = JSON.parse(text);
    return [name, value];
  } catch {
    return [name, text];
  }
}
