import type { ProtectedPart } from '../../../../core/records/protected-part.ts';
import type { Found } from '../../recogniser.ts';
import type { Leaf, PartRecogniser } from '../leaf.ts';
import { contentOf } from './cms.ts';

const SMIME_TYPES: ReadonlyMap<string, ProtectedPart['what']> = new Map([
  ['signed-data', 'signed'],
  ['signed-receipt', 'signed'],
  ['enveloped-data', 'encrypted'],
  ['authenveloped-data', 'encrypted'],
  ['compressed-data', 'compressed'],
  ['certs-only', 'certificates'],
]);

/** Lines with which OpenPGP armour begins (RFC 9580 section 6.2). */
const ARMOUR: readonly (readonly [string, ProtectedPart['what']])[] = [
  ['-----BEGIN PGP MESSAGE', 'encrypted'],
  ['-----BEGIN PGP SIGNED MESSAGE-----', 'signed'],
  ['-----BEGIN PGP SIGNATURE-----', 'signature'],
  ['-----BEGIN PGP PUBLIC KEY BLOCK-----', 'key'],
  ['-----BEGIN PGP PRIVATE KEY BLOCK-----', 'key'],
];

/** Armour is looked for in the beginning of a text: a message is armoured as a whole. */
const MAX_LOOKED_AT = 100_000;

function smime(leaf: Leaf): ProtectedPart['what'] | null {
  const type = leaf.type.replace('application/x-pkcs7', 'application/pkcs7');
  const ending = /\.(p7[msc])$/i.exec(leaf.name ?? '')?.[1]?.toLowerCase();
  if (type === 'application/pkcs7-signature' || ending === 'p7s') return 'signature';
  if (type === 'application/pkcs7-certificates' || ending === 'p7c') return 'certificates';
  if (type !== 'application/pkcs7-mime' && ending !== 'p7m') return null;
  const named = SMIME_TYPES.get(leaf.parameters.get('smime-type')?.trim().toLowerCase() ?? '');
  return named ?? contentOf(leaf.bytes()) ?? 'encrypted';
}

const PGP_TYPES: Readonly<Record<string, ProtectedPart['what']>> = {
  'application/pgp-encrypted': 'encrypted',
  'application/pgp-signature': 'signature',
  'application/pgp-keys': 'key',
};

/** What a part is, without what its multipart says of it. */
type Named = Omit<ProtectedPart, 'by'>;

interface Standing {
  readonly value: Named;
  readonly start: number;
  readonly end: number;
}

/** Armour in a text, from its first line to its last; of one that was cut off to the end. */
function armoured(leaf: Leaf): Standing | null {
  const text = leaf.text().slice(0, MAX_LOOKED_AT);
  for (const [begins, what] of ARMOUR) {
    const start = text.startsWith(begins) ? 0 : text.indexOf(`\n${begins}`) + 1;
    if (!text.startsWith(begins, start)) continue;
    const close = text.indexOf('-----END PGP', start);
    const line = close === -1 ? -1 : text.indexOf('\n', close);
    return { value: { form: 'openpgp', what }, start, end: line === -1 ? text.length : line };
  }
  return null;
}

function whole(leaf: Leaf, value: Named): Standing {
  return { value, start: 0, end: leaf.bytes().length };
}

/** What a multipart says by its protocol of a part whose own type says nothing (RFC 1847): the last of its parts is meant. */
function byProtocol({ type, within }: Leaf): Named | null {
  if (within?.isLast !== true || type !== 'application/octet-stream') return null;
  const protocol = within.parameters.get('protocol')?.trim().toLowerCase() ?? '';
  const form = protocol.includes('pgp-') ? 'openpgp' : protocol.includes('pkcs7') ? 'smime' : null;
  if (form === null) return null;
  if (within.type === 'multipart/signed') return { form, what: 'signature' };
  return within.type === 'multipart/encrypted' ? { form, what: 'encrypted' } : null;
}

function standing(leaf: Leaf): Standing | null {
  const signedOrSo = smime(leaf);
  if (signedOrSo !== null) return whole(leaf, { form: 'smime', what: signedOrSo });
  const pgp = PGP_TYPES[leaf.type];
  if (pgp !== undefined) return whole(leaf, { form: 'openpgp', what: pgp });
  const enclosed = byProtocol(leaf);
  if (enclosed !== null) return whole(leaf, enclosed);
  const ending = /\.(asc|gpg|pgp|sig)$/i.exec(leaf.name ?? '')?.[1]?.toLowerCase();
  if (ending === undefined && leaf.type !== 'text/plain') return null;
  const found = armoured(leaf);
  if (found !== null || ending === undefined) return found;
  return whole(leaf, {
    form: 'openpgp',
    what: ending === 'sig' || ending === 'asc' ? 'signature' : 'encrypted',
  });
}

function find(leaf: Leaf): readonly Found<'protected-part'>[] {
  const found = standing(leaf);
  if (found === null) return [];
  const micalg = leaf.within?.parameters.get('micalg')?.trim().toLowerCase().slice(0, 60) ?? '';
  const by = found.value.what === 'signature' && micalg !== '' ? micalg : null;
  return [{ ...found, value: { ...found.value, by }, certainty: 1 }];
}

/** Parts that cryptography protects, named for what they are; nothing is opened here, and no signature is believed. */
export const protectedPart: PartRecogniser<'protected-part'> = {
  kind: 'protected-part',
  takes: ({ type, name, within, text }) =>
    within?.type === 'multipart/encrypted' ||
    within?.type === 'multipart/signed' ||
    /^application\/(?:x-)?(?:pkcs7-|pgp-)/.test(type) ||
    /\.(?:p7[msc]|asc|gpg|pgp|sig)$/i.test(name ?? '') ||
    (type === 'text/plain' && text().includes('-----BEGIN PGP ')),
  find,
};
