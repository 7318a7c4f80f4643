import { readFileSync, writeFileSync } from 'node:fs';
import { commands } from '../src/cli/commands.ts';
import { projectJsonSchemaText } from '../src/project/schema.ts';
import { withReference } from './commandReference.ts';

// Writes what is made from the sources: node --conditions=@sfn-sagemaker/source packages/runner/scripts/generate.ts
const file = (name: string): URL => new URL(`../${name}`, import.meta.url);

writeFileSync(file('sfn-sagemaker.schema.json'), projectJsonSchemaText());
writeFileSync(file('README.md'), withReference(readFileSync(file('README.md'), 'utf8'), commands));
