import { readOrder } from '../src/core/orders/read-order.ts';
import { worldOf } from './eval/orders/world.ts';
import { KINDS } from '../src/core/orders/kinds/index.ts';
import { lexiconOf } from '../src/core/orders/reading/lexicon.ts';
import { layOut } from '../src/core/orders/reading/lay.ts';
import { headsIn } from '../src/core/orders/reading/heads.ts';
import { piecesIn, slotsOf } from '../src/core/orders/reading/slots.ts';
import { plainText } from '../src/core/orders/reading/plain-text.ts';
import { tokenise } from '../src/core/text/grammar/tokens.ts';
import { gistOf } from './eval/orders/gist.ts';
import { sayOrder } from '../src/core/orders/say-order.ts';
const [language, ...texts] = process.argv.slice(2) as ['nl'|'en', ...string[]];
const lexicon = lexiconOf(language, KINDS.map(k=>k.forms));
for (const text of texts) {
  const context = worldOf(language);
  const plain = plainText(text, language);
  const tokens = tokenise(plain);
  const laid = layOut(text, plain, tokens, context, lexicon);
  console.log('##', text);
  if (process.env.V) for (const h of headsIn(laid, {from:0,to:tokens.length}, lexicon).slice(0,8)) {
    console.log('  ', KINDS[h.form.kind]!.kind, h.form.way, [...h.tokens].map(t=>tokens[t]!.norm).join(' '));
    const s = slotsOf(piecesIn(laid,{from:0,to:tokens.length},h.tokens,KINDS[h.form.kind]!.ofEvents));
    console.log('       ', s.slots.map(x=>`${x.role??'-'}[${x.pieces.map(p=>p.is+':'+tokens.slice(p.start,p.end).map(t=>t.norm).join(' ')).join(', ')}]`).join(' '), s.marks.map(m=>m.mark).join(','));
  }
  const r = readOrder(text, context);
  if (r.understood) for (const o of r.orders) console.log('  =', gistOf(o), '\n   ', sayOrder(o, language));
  else console.log('  ?', r.question.key, JSON.stringify(r.question.values), r.readings.map(x=>x.said));
}
