import { importsOf, packageOf } from './imports.ts';
import { isSource, isTest, matchingLines, perFile } from './rule.ts';
import type { Rule } from './rule.ts';

const MAKERS =
  /^(?:ai|openai|@ai-sdk\/.*|@anthropic-ai\/.*|@mistralai\/.*|ollama|@openrouter\/.*)$/;

/** A tool by any of its names, as it would stand in a request to a model. */
const TOOLS =
  /['"]?\b(?:tools?|tool_choice|toolChoice|functions?|function_call|parallel_tool_calls|mcp_servers|web_search_options|plugins)\b['"]?\??\s*:/;

/** A model has no hands: nothing in its rooms can name a tool, and no package that could is used anywhere. */
export const handsOff: Rule = {
  name: 'a model gets no tools, and no package of its makers is used',
  check: perFile((file) => {
    if (!file.path.startsWith('src/') || !isSource(file.path) || isTest(file.path)) return [];
    const makers = importsOf(file)
      .filter(({ to }) => MAKERS.test(packageOf(to)))
      .map(({ to }) => `imports ${to}`);
    const rooms = /^src\/(?:models\/|core\/model\/|core\/ports\/model\.ts|engine\/reading-along\/)/;
    return [...makers, ...(rooms.test(file.path) ? matchingLines(file.text, TOOLS) : [])];
  }),
  planted: [
    { path: 'src/models/anthropic/a.ts', text: 'const body = { model, tools: [send] };' },
    {
      path: 'src/models/openai-compatible/a.ts',
      text: "body['tool_choice'] = 1; x = { 'tools': y }",
    },
    { path: 'src/core/ports/model.ts', text: 'export interface Q { readonly tools?: unknown }' },
    { path: 'src/models/anthropic/b.ts', text: "await import('@ai-sdk/anthropic');" },
    { path: 'src/models/mistral/a.ts', text: "import { generateText } from 'ai';" },
  ],
  innocent: [
    { path: 'src/models/anthropic/a.ts', text: '// never by a tool\nconst body = { model };' },
    { path: 'src/engine/owner.ts', text: 'readonly tools: Tools;' },
  ],
};

const MAKES = 'src/engine/reading-along/one-thread.ts';
/** Where a test gets one made by hand. */
const BY_HAND = 'src/core/model/testing/thread.ts';
const ASKS = 'src/engine/reading-along/ask.ts';
const MAKING = /\bas (?:unknown as )?OneThread\b|\.\.\.(?:\w+\.)?thread\b(?!\.)/;
const ASKING = /\bmodel\??\.ask\(|\bopenModel\??\.?\(/;

/** One thread is made in one place, from one principal's store; and a model is asked in one place. */
export const oneThread: Rule = {
  name: 'a thread for a model is made in one place, and a model is asked in one place',
  check: perFile(({ path, text }) => {
    if (!path.startsWith('src/') || !isSource(path) || isTest(path)) return [];
    const makes = [MAKES, BY_HAND].includes(path) ? [] : matchingLines(text, MAKING);
    const asks = path === ASKS || path.startsWith('src/models/') ? [] : matchingLines(text, ASKING);
    return [...makes, ...asks];
  }),
  planted: [
    { path: 'src/engine/tick.ts', text: 'const all = messages as OneThread;' },
    { path: 'src/engine/reading-along/a.ts', text: 'return { ...thread, messages: others };' },
    { path: 'src/duties/press/a.ts', text: 'const said = await model.ask(question, signal);' },
    { path: 'src/engine/process.ts', text: 'await owner.tools.openModel?.(settings, how)' },
  ],
  innocent: [
    { path: MAKES, text: 'return { thread: made as OneThread };' },
    { path: 'src/models/recorded/a.ts', text: 'await model.ask(question, signal)' },
    { path: 'src/core/model/question.ts', text: 'for (const one of thread.messages) {}' },
  ],
};
