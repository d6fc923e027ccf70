import { findWhen } from '../src/core/time/when/when.ts';
const [l,...t]=process.argv.slice(2) as ['nl'|'en',string];
for(const x of [t].flat())console.log(findWhen(x,{now:'2026-11-04T10:37',zone:'Europe/Amsterdam',language:l}))
