import { writeFileSync } from 'node:fs';
import { churn } from './churn.ts';

const target = new URL('../workflows/churn.asl.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(churn, null, 2)}\n`);
