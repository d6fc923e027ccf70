import type { Asked } from './properties/plan.ts';
import { dav } from './properties/general.ts';
import { DavRefusal } from './refusal.ts';
import { child } from './xml/find.ts';
import type { XmlElement } from './xml/read.ts';

/** What a propfind, or a report with its properties in the same form, asks for. Nothing said is everything. */
export function readAsked(root: XmlElement | null): Asked {
  if (root === null) return { asked: 'all', include: [] };
  const prop = child(root, dav('prop'));
  if (prop !== undefined) return { asked: 'these', names: prop.inside.map((one) => one.name) };
  if (child(root, dav('propname')) !== undefined) return { asked: 'names' };
  const include = child(root, dav('include'))?.inside.map((one) => one.name) ?? [];
  return { asked: 'all', include };
}

/** What a propfind's body asks for. */
export function readPropfind(root: XmlElement | null): Asked {
  if (root !== null && root.name !== dav('propfind')) throw new DavRefusal('dav-xml');
  const asked = readAsked(root);
  const said = root === null || asked.asked !== 'all' || child(root, dav('allprop')) !== undefined;
  if (!said) throw new DavRefusal('dav-xml');
  return asked;
}
