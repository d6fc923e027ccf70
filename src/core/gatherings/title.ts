/** What a meeting is called without who it is with: a letter to one of them does not tell him that he comes. */
export function bareTitle(title: string): string {
  return title.replace(/\s+(?:met|with)\s+\p{Lu}.*$/u, '').trim();
}

/** Words without the stop at their end, to stand within a sentence. */
export function unstopped(words: string): string {
  return words.trim().replace(/[.\s]+$/, '');
}
