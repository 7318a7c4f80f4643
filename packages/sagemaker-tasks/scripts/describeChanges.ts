// Writes to the standard output what the generated model has that HEAD's has not, in Markdown.
// usage: node packages/sagemaker-tasks/scripts/describeChanges.ts
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelChanges, type WholeModel } from './modelChanges.ts';

const folder = fileURLToPath(new URL('../src/api/', import.meta.url));
const committed = (name: string): string =>
  execFileSync('git', ['show', `HEAD:./${name}`], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
const generated = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

function wholeModel(read: (name: string) => string): WholeModel {
  const core: WholeModel = JSON.parse(read('core.generated.json'));
  const others: WholeModel = JSON.parse(read('others.generated.json'));
  return {
    source: core.source,
    operations: { ...core.operations, ...others.operations },
    shapes: { ...core.shapes, ...others.shapes },
  };
}

process.stdout.write(modelChanges(wholeModel(committed), wholeModel(generated)));
