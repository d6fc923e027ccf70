/** A line that its first word behind it would have made longer than this was broken for width, not for sense. */
const WIDTH = 60;

/** A line that begins so is a point of a list or a heading of its own. */
const OWN_LINE = /^[ \t]*(?:[-*•–>#|]|\d{1,3}[.)])\s/;

/**
 * The text with the lines of a paragraph as one: a break where a mail program broke for width becomes a space,
 * so that a phrase is found wherever the line ended. As long as before: places in it are places in the text.
 */
export function joinWrapped(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  let joined = lines[0] ?? '';
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const before = lines[index - 1] ?? '';
    joined += `${isWrapped(before, line) ? ' ' : '\n'}${line}`;
  }
  return joined;
}

function isWrapped(before: string, line: string): boolean {
  // A word of any length would not do: a long address on a line of its own says nothing of the line before.
  if (before.length < WIDTH / 2 || OWN_LINE.test(line) || /:\s*$/.test(before.slice(-3)))
    return false;
  const [word] = /^\S{1,40}/.exec(line) ?? [''];
  return word !== '' && before.trimEnd().length + 1 + word.length >= WIDTH;
}
