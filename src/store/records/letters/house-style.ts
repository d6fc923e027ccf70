import { z } from 'zod';
import { isReferencePattern, plainStyle } from '../../../core/letters/house-style.ts';
import type { HouseStyle } from '../../../core/letters/house-style.ts';
import type { Profile } from '../../../core/situation.ts';
import type { Reader, Writer } from '../../access.ts';
import { readMeta, writeMeta } from '../meta.ts';

const line = z
  .string()
  .trim()
  .max(120)
  .regex(/^[^\r\n]*$/);
const lines = z.array(line).max(8);

/** A house style as it is stored; what is left out is as of an office that said nothing. */
export const houseStyleSchema = z
  .strictObject({
    head: line.min(1),
    under: line,
    address: lines,
    contact: lines,
    foot: lines,
    place: line.nullable(),
    window: z.enum(['left', 'right']),
    reference: z.string().refine(isReferencePattern, 'no reference'),
    closing: z.strictObject({ nl: line.min(1), en: line.min(1) }),
  })
  .partial();

const KEY = 'house-style';

/** How the paper of the office looks. */
export async function readHouseStyle(
  reader: Reader,
  profile: Pick<Profile, 'name'>,
): Promise<HouseStyle> {
  const text = await readMeta(reader, KEY);
  const said = text === null ? {} : houseStyleSchema.parse(JSON.parse(text));
  return { ...plainStyle(profile.name), ...said };
}

/** Changes what is named of it and keeps the rest. */
export async function changeHouseStyle(
  writer: Writer,
  change: z.infer<typeof houseStyleSchema>,
): Promise<void> {
  const text = await readMeta(writer, KEY);
  const before = text === null ? {} : houseStyleSchema.parse(JSON.parse(text));
  await writeMeta(writer, KEY, JSON.stringify(houseStyleSchema.parse({ ...before, ...change })));
}
