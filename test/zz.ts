import { ANSWERS_EN } from '../src/core/diary/invitations/answers/examples/en.data.ts';
import { ANSWERS_NL } from '../src/core/diary/invitations/answers/examples/nl.data.ts';
import { OFFERED, WRITTEN } from '../src/core/diary/invitations/answers/examples/offered.ts';
import { readTimesAnswer } from '../src/core/diary/invitations/answers/read-times-answer.ts';
for (const [l, set] of [['nl',ANSWERS_NL],['en',ANSWERS_EN]] as const) {
 let ok=0, falseYes=0;
 for (const [s,j,p=[]] of set) { const r=readTimesAnswer(s,l,OFFERED[j.length],WRITTEN);
  const got=r.offered.map(o=>o.answer).join(' '); const gp=r.proposals.map(x=>`${x.from??''}/${x.until??''}`).join(' ');
  if (got===j.join(' ')&&gp===p.join(' ')) ok++; else console.log(l,JSON.stringify(s),'\n   judged',j.join(' '),p.join(' '),'\n   read  ',got,gp);
  if (r.offered.some((o,i)=>o.answer==='yes'&&j[i]!=='yes')) {falseYes++; console.log('   FALSE YES');}
 }
 console.log(l, ok, 'of', set.length, 'false yes', falseYes);
}
