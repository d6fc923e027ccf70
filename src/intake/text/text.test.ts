import { expect, test } from 'vitest';
import { unflow } from './flowed.ts';
import { htmlToText } from './html.ts';
import { languageOf } from './language.ts';

test.each([
  ['paragraphs and lines', '<p>Een</p><p>twee<br>drie</p>', 'Een\n\ntwee\ndrie'],
  ['white space', '<div>a\n  b</div>\n\n<div> c </div>', 'a b\nc'],
  [
    'characters by name and number',
    '&eacute;&#233;&#xe9; &lt;b&gt; &nope; &#150;',
    'ééé <b> &nope; –',
  ],
  ['lists', '<ul><li>een<li>twee</ul>', '- een\n- twee'],
  ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['preformatted', '<pre>a\n  b</pre>', 'a\n  b'],
  ['what is no text', '<style>p{}</style><script>x<y</script><title>t</title><!-- c -->a', 'a'],
  ['what nobody sees', 'a<div style="display:none">secret</div><span hidden>x</span>b', 'ab'],
  ['Outlook lines', '<p class=MsoNormal>a</p><p class=MsoNormal>b</p>', 'a\nb'],
  ['an angle that opens nothing', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['a tag that never closes', 'a <b', 'a <b'],
  ['pictures only', '<img src=x alt="Lentefeest, 3 mei">', 'Lentefeest, 3 mei'],
])('HTML: %s', (_what, html, expected) => {
  expect(htmlToText(html).text).toBe(expected);
});

test('text that cannot be seen is told of', () => {
  expect(htmlToText('a<p style="font-size:0px">pay now</p>').hidden).toBe(true);
  expect(htmlToText('a<p style="font-size:0.9em">b</p>').hidden).toBe(false);
});

test('20,000 divs inside one another are as quick as one', () => {
  expect(htmlToText(`${'<div>'.repeat(20_000)}x${'</div>'.repeat(20_000)}`).text).toBe('x');
});

test('flowed lines are joined, quoted ones with their own, and a signature mark stays', () => {
  const text = 'one \ntwo\n> a \n> b\n-- \nJan';
  expect(unflow(text, false)).toBe('one two\n> a b\n-- \nJan');
});

test.each([
  ['Geachte heer, kunt u mij de stukken sturen voor vrijdag? Met vriendelijke groet', 'nl'],
  ['Dear Dr Smit, could you please send me the report before Friday? Kind regards', 'en'],
  [
    'Sehr geehrte Damen und Herren, ich möchte mich für die Einladung bedanken und bin nicht da',
    'other',
  ],
  ['Уважаемый господин Смит, спасибо за письмо', 'other'],
  ['ok', 'unknown'],
  ['', 'unknown'],
])('the language of "%s" is %s', (text, expected) => {
  expect(languageOf(text)).toBe(expected);
});
