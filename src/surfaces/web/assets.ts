import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Files a page loads, and what they are. */
const TYPES = {
  'style.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

type AssetName = keyof typeof TYPES;

interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly tag: string;
}

const loaded = new Map<AssetName, Asset>();

/** The address of a file, named after its content: it may be kept for ever, and a new one is fetched at once. */
export function asset(name: AssetName): string {
  return `/assets/${load(name).tag}/${name}`;
}

/** The file, or null where there is none of that name. */
export function assetNamed(name: string): Asset | null {
  return isAsset(name) ? load(name) : null;
}

function isAsset(name: string): name is AssetName {
  return Object.hasOwn(TYPES, name);
}

function load(name: AssetName): Asset {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(readFileSync(new URL(`assets/${name}`, import.meta.url)));
  const tag = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const made = { bytes, type: TYPES[name], tag };
  loaded.set(name, made);
  return made;
}
