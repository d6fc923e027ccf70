import { fold } from '../fold.ts';

/** A content line as it stands in the text, folds and all, without the line end behind it. */
export interface TreeLine {
  /** In capitals. */
  readonly name: string;
  readonly raw: string;
}

/** A component of a text that is being changed: what is not touched is written as it came. */
export class TreeBlock {
  readonly name: string;
  readonly begin: string;
  end: string;
  lines: TreeLine[] = [];
  blocks: TreeBlock[] = [];

  constructor(name: string, begin: string) {
    this.name = name;
    this.begin = begin;
    this.end = `END:${name}`;
  }

  /** The lines of a property, unfolded. */
  all(name: string): readonly string[] {
    return this.lines.filter((line) => line.name === name).map(({ raw }) => unfolded(raw));
  }

  first(name: string): string | null {
    return this.all(name)[0] ?? null;
  }

  /** Other lines in the place of all of that name; where it had none, behind the others. */
  put(name: string, lines: readonly string[]): void {
    const at = this.lines.findIndex((line) => line.name === name);
    const kept = this.lines.filter((line) => line.name !== name);
    kept.splice(at === -1 ? kept.length : at, 0, ...lines.map(lineOf));
    this.lines = kept;
  }

  copy(): TreeBlock {
    const made = new TreeBlock(this.name, this.begin);
    made.end = this.end;
    made.lines = [...this.lines];
    made.blocks = this.blocks.map((block) => block.copy());
    return made;
  }

  text(): string {
    const lines = [this.begin, ...this.lines.map(({ raw }) => raw)];
    return [
      ...lines.map((line) => `${line}\r\n`),
      ...this.blocks.map((block) => block.text()),
      `${this.end}\r\n`,
    ].join('');
  }
}

function unfolded(raw: string): string {
  return raw.replaceAll(/\r\n[ \t]/g, '');
}

/** A line of ours, folded. */
export function lineOf(line: string): TreeLine {
  return { name: /^[^;:]*/.exec(line)?.[0].toUpperCase() ?? '', raw: fold(line) };
}

/** Reads the text of a calendar object as a tree; what stands outside of it is left out. */
export function treeOf(text: string): TreeBlock {
  const root = new TreeBlock('', '');
  const open = [root];
  for (const raw of text.split(/\r\n(?![ \t])/)) {
    const inner = open.at(-1) ?? root;
    const [, word, name = ''] = /^(BEGIN|END)[ \t]*:[ \t]*([A-Z-]+)/i.exec(raw) ?? [];
    if (word?.toUpperCase() === 'BEGIN') {
      const block = new TreeBlock(name.toUpperCase(), raw);
      inner.blocks.push(block);
      open.push(block);
    } else if (word !== undefined) {
      if (open.length > 1) inner.end = raw;
      if (open.length > 1) open.pop();
    } else if (raw !== '') {
      inner.lines.push({ name: /^[^;:\r]*/.exec(raw)?.[0].toUpperCase() ?? '', raw });
    }
  }
  return root.blocks[0] ?? new TreeBlock('VCALENDAR', 'BEGIN:VCALENDAR');
}
