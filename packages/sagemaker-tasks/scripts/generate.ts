// Writes src/api/model.generated.json: what SageMaker's API accepts and answers. Needs python3 and
// a package index.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSageMakerModel } from './botocore.ts';
import { modelText, slimModel } from './slimModel.ts';

const release = {
  version: '1.44.8',
  wheelSha256: '76342a76c338701db80dcb8afe1c9bd079283d6fffbb9d881442abb02a215043',
};

const model = slimModel(readSageMakerModel(release), `botocore ${release.version}`);
const target = fileURLToPath(new URL('../src/api/model.generated.json', import.meta.url));
writeFileSync(target, modelText(model));

const counts = [model.operations, model.shapes].map((record) => Object.keys(record).length);
process.stdout.write(`${target}: ${counts[0]} operations, ${counts[1]} shapes\n`);
