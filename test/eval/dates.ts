import { scoreDuckling } from './dates/duckling.ts';
import { scorePhrases } from './dates/phrases.ts';
import { scoreRecognizers, scoreSpans } from './dates/recognizers.ts';
import { evaluate } from './table/evaluate.ts';

// Dates and times in text against labelled sets, Dutch and English. What we knowingly read otherwise
// than a set does stands in docs/reading.md.
process.exitCode = evaluate([
  ...scorePhrases(),
  ...scoreDuckling('nl'),
  ...scoreDuckling('en'),
  ...scoreRecognizers('nl'),
  ...scoreRecognizers('en'),
  ...scoreSpans('nl'),
  ...scoreSpans('en'),
]);
