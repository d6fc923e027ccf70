import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What a page loads: its type, and the files it is put together from. */
const ASSETS = {
  'style.css': {
    type: 'text/css; charset=utf-8',
    from: [
      new URL('./assets/base.css', import.meta.url),
      new URL('./assets/frame.css', import.meta.url),
      new URL('./assets/lists.css', import.meta.url),
      new URL('./assets/act.css', import.meta.url),
      new URL('./assets/diary.css', import.meta.url),
      new URL('./assets/brief.css', import.meta.url),
      new URL('./assets/forms.css', import.meta.url),
      new URL('./assets/narrow.css', import.meta.url),
    ],
  },
  'moment.css': {
    type: 'text/css; charset=utf-8',
    from: [
      new URL('./assets/base.css', import.meta.url),
      new URL('./assets/forms.css', import.meta.url),
      new URL('../moment/moment.css', import.meta.url),
    ],
  },
  'page.js': {
    type: 'text/javascript; charset=utf-8',
    from: [new URL('./assets/page.js', import.meta.url)],
  },
  'icon.svg': { type: 'image/svg+xml', from: [new URL('./assets/icon.svg', import.meta.url)] },
} as const;

type AssetName = keyof typeof ASSETS;

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
  return Object.hasOwn(ASSETS, name);
}

function load(name: AssetName): Asset {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const { type, from } = ASSETS[name];
  const files = from.map((file) => readFileSync(file));
  const bytes = new Uint8Array(Buffer.concat(files));
  const tag = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const made = { bytes, type, tag };
  loaded.set(name, made);
  return made;
}
