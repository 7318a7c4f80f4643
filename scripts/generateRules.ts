// Writes docs/rules/ from the tables of rules. Run:
// node --conditions=@sfn-sagemaker/source scripts/generateRules.ts
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePages } from './rulePages.ts';

const folder = new URL('../docs/rules/', import.meta.url);
mkdirSync(folder, { recursive: true });
const pages = await rulePages();
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(new URL(file, folder));
for (const [file, text] of pages) writeFileSync(new URL(file, folder), text);
console.log(`docs/rules: ${pages.size} pages`);
