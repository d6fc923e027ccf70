import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decide } from '../src/duties/diary/decide.ts';
import { diarySituation } from '../src/duties/diary/testing/situation.ts';
import { tellDiary } from '../src/duties/diary/testing/tell.ts';
import { DiaryExample } from '../src/duties/diary/testing/example.ts';
const dir = new URL('../src/duties/diary/examples/', import.meta.url);
const [from = '', to = '~', write] = process.argv.slice(2);
for (const f of readdirSync(dir).filter((n) => n.endsWith('.json') && !n.endsWith('.expected.json')).sort()) {
  if (f < from || f > to) continue;
  try {
    const s = diarySituation(DiaryExample.parse(JSON.parse(readFileSync(new URL(f, dir), 'utf8'))));
    const told = tellDiary(decide(s), s.profile);
    console.log('=====', f);
    for (const l of told.decided) console.log('D ', l);
    for (const l of told.diary) console.log('E ', l);
    for (const l of told.sent) console.log('S ', l);
    for (const l of told.letters) console.log(`L  [${l.kind}] ${l.to} :: ${l.subject}\n     ` + l.text.join('\n     ').replace(/\n     -- [\s\S]*/, ''));
    if (write === 'write') writeFileSync(new URL(f.replace('.json', '.expected.json'), dir), JSON.stringify(told, null, 2) + '\n');
  } catch (e) { console.log('=====', f, 'ERROR', e); }
}
