import { element, escapeXml, type XmlName } from './names.ts';
import type { XmlElement } from './read.ts';

/** The first element of that name directly inside. */
export function child(parent: XmlElement | undefined, name: XmlName): XmlElement | undefined {
  return parent?.inside.find((one) => one.name === name);
}

/** All elements of that name directly inside. */
export function children(parent: XmlElement | undefined, name: XmlName): readonly XmlElement[] {
  return parent?.inside.filter((one) => one.name === name) ?? [];
}

/** What stands inside an element, written again: kept for clients that set what means nothing here. */
export function writeInside(parent: XmlElement): string {
  if (parent.inside.length === 0) return escapeXml(parent.text);
  return parent.inside
    .map((one) => {
      const attributes = [...one.attributes]
        .filter(([name]) => !name.startsWith('{'))
        .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
        .join('');
      const written = element(one.name, writeInside(one));
      return attributes === ''
        ? written
        : written.replace(/^<[^\s/>]+/, `$&${attributes.replaceAll('$', '$$$$')}`);
    })
    .join('');
}
