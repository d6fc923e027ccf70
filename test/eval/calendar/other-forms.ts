import ICAL from 'ical.js';

const PERIOD = /^\d{4}-\d{2}-\d{2}T[\d:]+Z?\/[P\d]/;

/** The iCalendar text of a jCal object (RFC 7265): ical.js keeps calendars in that form, but for a period, which it splits. */
export function textOfJCal(json: string): string {
  const read: unknown = JSON.parse(json, (_key, value: unknown) =>
    typeof value === 'string' && PERIOD.test(value) ? value.split('/') : value,
  );
  return Array.isArray(read) ? ICAL.stringify(read) : '';
}

interface Element {
  readonly name: string;
  readonly text: string;
  readonly inside: readonly Element[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
};

function plain(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_all, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replaceAll(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}

/** The elements of a text of XML, as far as xCal uses it: no attributes that matter, no mixed content. */
function elements(xml: string): readonly Element[] {
  interface Open {
    readonly name: string;
    text: string;
    readonly inside: Element[];
  }
  const open: Open[] = [{ name: '', text: '', inside: [] }];
  for (const [, closes = '', name = '', single = '', text = ''] of xml.matchAll(
    /<(\/?)([a-z-]+)[^>]*?(\/?)>|([^<]+)/g,
  )) {
    const top = open.at(-1);
    if (top === undefined) break;
    if (name === '') top.text += plain(text);
    else if (closes === '' && single === '') open.push({ name, text: '', inside: [] });
    else if (closes === '/') {
      open.pop();
      open.at(-1)?.inside.push(top);
    }
  }
  return open[0]?.inside ?? [];
}

function child(of: Element, name: string): readonly Element[] {
  return of.inside.find((each) => each.name === name)?.inside ?? [];
}

function compact(text: string): string {
  return text.trim().replaceAll(/[-:](?=\d)/g, '');
}

function valueOf({ name, text, inside }: Element): string {
  if (name === 'recur') {
    return inside.map((part) => `${part.name.toUpperCase()}=${part.text.trim()}`).join(';');
  }
  if (name === 'period') return inside.map((part) => compact(part.text)).join('/');
  if (name === 'date' || name === 'date-time') return compact(text);
  if (name === 'utc-offset') return text.trim().replace(':', '');
  return name === 'text' ? text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n') : text.trim();
}

function lineOf(property: Element): string {
  const parameters = child(property, 'parameters').map(
    ({ name, inside }) => `;${name.toUpperCase()}=${inside.map((each) => each.text).join(',')}`,
  );
  const values = property.inside.filter(({ name }) => name !== 'parameters');
  const type = values[0]?.name ?? 'text';
  const typed = type === 'date' || type === 'period' ? `;VALUE=${type.toUpperCase()}` : '';
  return `${property.name.toUpperCase()}${typed}${parameters.join('')}:${values.map(valueOf).join(',')}`;
}

function lines(component: Element): readonly string[] {
  const name = component.name.toUpperCase();
  return [
    `BEGIN:${name}`,
    ...child(component, 'properties').map(lineOf),
    ...child(component, 'components').flatMap(lines),
    `END:${name}`,
  ];
}

/** The iCalendar text of an xCal document (RFC 6321). */
export function textOfXCal(xml: string): string {
  const [root] = elements(xml.replace(/<\?xml[^>]*>/, ''));
  return `${(root?.inside ?? []).flatMap(lines).join('\r\n')}\r\n`;
}
