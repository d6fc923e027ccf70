import type { BriefLine, BriefSection, SourceLine } from './document.ts';

/** As much of a briefing as text shows. */
interface Written {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly BriefSection[];
  readonly sources: readonly Pick<SourceLine, 'number' | 'text' | 'id'>[];
}

/** Lines of a mail are not longer than this where they can be broken (RFC 5322 section 2.1.1 advises 78). */
const WIDTH = 76;

/** A briefing as text: for mail and the command line. Sources are numbers between brackets, listed at the end. */
export function plainText(document: Written, labels: { readonly sources: string }): string {
  const { title, lead, sections, sources } = document;
  const parts = [
    `${title}\n${lead}`,
    ...sections.map(sectionText),
    sources.length === 0
      ? ''
      : [
          labels.sources,
          ...sources.map(({ number, text, id }) => wrapped(`[${number}] ${text} · ${id}`, 4)),
        ].join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function sectionText({ heading, aside, groups, empty }: BriefSection): string {
  const head = aside === null ? heading : `${aside}  ${heading}`;
  const lines = groups.flatMap(({ label, lines: inGroup }) => [
    ...(label === null ? [] : [`  ${label}`]),
    ...inGroup.map((line) => lineText(line, label === null ? 2 : 4)),
  ]);
  return [wrapped(head, 0), ...(empty === null ? [] : [wrapped(empty, 2)]), ...lines].join('\n');
}

function lineText({ text, sources, isUnder }: BriefLine, indent: number): string {
  const marks = sources.length === 0 ? '' : ` [${sources.join(', ')}]`;
  const before = isUnder === true ? indent + 2 : indent;
  return wrapped(`${' '.repeat(before)}${isUnder === true ? '' : '– '}${text}${marks}`, before + 2);
}

/** Broken between words; what follows stands under `indent`. */
function wrapped(text: string, indent: number): string {
  const [first = '', ...words] = text.split(/ (?=\S)/);
  const lines: string[] = [];
  let line = first;
  for (const word of words) {
    if (line.length + word.length + 1 <= WIDTH) line = `${line} ${word}`;
    else {
      lines.push(line);
      line = `${' '.repeat(indent)}${word}`;
    }
  }
  return [...lines, line].join('\n');
}
