import { readFileSync } from 'node:fs'; import { ParseEnglish } from 'parse-english'; const p=new ParseEnglish();
const names=process.argv.slice(2); const M=[]; for(const n of names) M.push((await import('/tmp/lab/b_'+n+'.mjs')).analyze); names.push('pe'); M.push(t=>p.parse(t));
const texts = readFileSync('/work/shared/gold/train.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l).text).slice(0,100);
const T=M.map(()=>[]); for(let r=-3;r<25;r++) M.forEach((f,i)=>{const a=performance.now(); for(const t of texts) f(t); if(r>=0)T[i].push(performance.now()-a)});
const med=v=>v.toSorted((a,b)=>a-b)[v.length>>1]; const pe=med(T.at(-1)); names.forEach((n,i)=>console.log(n,(med(T[i])/100).toFixed(3),(med(T[i])/pe).toFixed(2)));
