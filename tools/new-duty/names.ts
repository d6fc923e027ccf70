/** How a duty is called: its id and folder, its name in code, its title in both languages. */
export interface DutyNames {
  readonly id: string;
  readonly code: string;
  readonly nl: string;
  readonly en: string;
}

/** Words that a duty's constant may not be called. */
const TAKEN = new Set(['duties', 'delete', 'default', 'export', 'import', 'new', 'return']);

/** Reads the id as a person typed it; a sentence for him when it will not do. */
export function readNames(id: string, nl: string | undefined): DutyNames | string {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id) || TAKEN.has(id)) {
    return `"${id}" cannot be a duty: use one word of small letters, or several with hyphens.`;
  }
  const code = id.replace(/-([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
  const spoken = id.replaceAll('-', ' ');
  const en = spoken.charAt(0).toUpperCase() + spoken.slice(1);
  return { id, code, nl: nl ?? en, en };
}

/** `src/duties/index.ts` with the duty added: its import and its place at the end of the list. */
export function addToIndex(index: string, { id, code }: DutyNames): string | null {
  const list = /^(export const duties: readonly Duty\[\] = \[)([^\]]*)\];$/m;
  const found = list.exec(index);
  const lastImport = [...index.matchAll(/^import .*;\n/gm)].at(-1);
  if (found === null || lastImport === undefined) return null;
  const end = lastImport.index + lastImport[0].length;
  const names = (found[2] ?? '').split(',').map((name) => name.trim());
  const all = [...names.filter((name) => name !== ''), code].join(', ');
  const written = `import { ${code} } from './${id}/duty.ts';\n`;
  return (index.slice(0, end) + written + index.slice(end)).replace(list, `$1${all}];`);
}
