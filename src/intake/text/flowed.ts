/**
 * Joins the lines of format=flowed text (RFC 3676): a line that ends in a space goes on in the next
 * of the same quote depth. `delSp` takes that space away. Quote marks stay; stuffing goes.
 */
export function unflow(text: string, delSp: boolean): string {
  const out: string[] = [];
  let depth = -1;
  for (const raw of text.split('\n')) {
    const marks = /^>*/.exec(raw)?.[0].length ?? 0;
    const stuffed = raw.charCodeAt(marks) === 32 ? marks + 1 : marks;
    const content = raw.slice(stuffed);
    const flows = content.endsWith(' ') && content !== '-- ';
    const kept = flows && delSp ? content.slice(0, -1) : content;
    const last = out.length - 1;
    if (depth === marks && content !== '-- ') out[last] = (out[last] ?? '') + kept;
    else out.push(marks === 0 ? kept : `${raw.slice(0, marks)} ${kept}`);
    depth = flows ? marks : -1;
  }
  return out.join('\n');
}
