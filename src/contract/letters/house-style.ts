import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

const line = z.string().trim().max(120);
const lines = z.array(line).max(8);

const style = z.object({
  head: line,
  under: line,
  address: lines,
  contact: lines,
  foot: lines,
  place: line.nullable(),
  window: z.enum(['left', 'right']),
  reference: z.string().max(40).describe('With {year} and {number}; {principal} is his initials'),
  closing: z.object({ nl: line, en: line }),
});

/** How the paper of the office looks. */
export const houseStyle = define({
  name: 'house-style',
  title: { nl: 'De huisstijl', en: 'The house style' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: style,
  errors: ABOUT_PRINCIPAL,
});

/** Changes what is named of it. */
export const houseStyleChange = define({
  name: 'house-style-change',
  title: { nl: 'De huisstijl wijzigen', en: 'Change the house style' },
  who: 'principal',
  changes: true,
  input: z.strictObject({ ...about, style: style.partial() }),
  output: style,
  errors: [...ABOUT_PRINCIPAL, 'settings-invalid'],
});

/** Says where somebody has his post; no lines forget it. */
export const personAddress = define({
  name: 'person-address',
  title: { nl: 'Zeggen waar iemand zijn post krijgt', en: 'Tell where somebody has his post' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    person: z.string().trim().min(1).max(320).describe('Name, mail address or id'),
    lines: z.array(line.min(1).regex(/^[^\r\n]*$/)).max(6),
  }),
  output: z.object({ person: z.string(), name: z.string(), lines: z.array(z.string()) }),
  errors: [...ABOUT_PRINCIPAL, 'person-unknown', 'person-ambiguous'],
});
