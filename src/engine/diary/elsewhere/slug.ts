/** How long a short name made of a title may be. */
const SLUG_LENGTH = 40;

/** A short name for a calendar, made of its title, that none of these has. */
export function freeName(title: string, all: readonly { readonly name: string }[]): string {
  const taken = new Set(all.map(({ name }) => name));
  const base = slugOf(title);
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
  return name;
}

function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, SLUG_LENGTH);
  return slug === '' ? 'calendar' : slug;
}
