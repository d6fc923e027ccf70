/** The lines of the fenced blocks of a document. */
export function commandsOfReadme(text: string): readonly string[] {
  return [...text.matchAll(/^```[^\n]*\n(.*?)^```/gms)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The two commands a stranger is given: the first that starts the sample office, the first that tests. */
export function startAndTest(text: string): { readonly start: string; readonly test: string } {
  const commands = commandsOfReadme(text);
  const start = commands.find((line) => /\bnpm start -- --demo\b/.test(line));
  const test = commands.find((line) => /\bnpm test\b/.test(line));
  if (start === undefined) throw new Error('the README has no start command for the sample office');
  if (test === undefined) throw new Error('the README has no test command');
  return { start, test };
}
