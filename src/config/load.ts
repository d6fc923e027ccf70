import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sentence } from '../core/text/words.ts';
import type { ConfigProblem, ConfigRead, ConfigSources } from './read.ts';
import { CONFIG_FILE, dataFolderOf, readConfig } from './read.ts';

/** `readConfig` with the file `secretaris.json` of the data folder; no file is an empty one. */
export async function loadConfig(sources: Omit<ConfigSources, 'file'>): Promise<ConfigRead> {
  const path = join(dataFolderOf(sources), CONFIG_FILE);
  const read = await readSettings(path);
  if ('said' in read) return { outcome: 'problems', problems: [read] };
  return readConfig({ ...sources, file: read.content });
}

async function readSettings(path: string): Promise<{ readonly content: unknown } | ConfigProblem> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { content: {} };
    return { path: '', from: 'file', said: sentence('config.unreadable', { name: path, code }) };
  }
  try {
    // Editors on Windows put a byte order mark in front.
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { content };
  } catch (error) {
    const where = / at position (\d+)/.exec(String(error))?.[1];
    const line = text.slice(0, Number(where ?? text.length)).split('\n').length;
    const values = { name: path, line: String(line) };
    return { path: '', from: 'file', said: sentence('config.no-json', values) };
  }
}
