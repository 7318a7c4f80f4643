// Writes what SageMaker's API accepts and answers, as data and as types, to `*.generated.*`. Needs
// python3 and a package index.
// usage: node packages/sagemaker-tasks/scripts/generate.ts [--latest]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { latestRelease, readSageMakerModels } from './botocore.ts';
import { requestTypes } from './requestTypes.ts';
import { modelText, renameShapes, slimModel } from './slimModel.ts';
import { splitModel } from './splitModel.ts';

const { values } = parseArgs({ options: { latest: { type: 'boolean', default: false } } });
const releaseFile = new URL('./botocore.json', import.meta.url);
const release = values.latest ? latestRelease() : JSON.parse(readFileSync(releaseFile, 'utf8'));

const source = `botocore ${release.version}`;
const { sagemaker, runtime } = readSageMakerModels(release);
const model = slimModel(sagemaker, source);
const runtimeModel = slimModel(
  renameShapes(runtime, (name) => `runtime.${name}`),
  source,
);
const { core, others } = splitModel(model, runtimeModel);

const target = (name: string): URL => new URL(`../src/${name}`, import.meta.url);
writeFileSync(target('api/core.generated.json'), modelText(core));
writeFileSync(target('api/others.generated.json'), modelText(others));
writeFileSync(target('build/requests.generated.ts'), requestTypes(core));
writeFileSync(releaseFile, `${JSON.stringify(release, null, 2)}\n`);

const counts = [model.operations, model.shapes].map((record) => Object.keys(record).length);
process.stdout.write(`${source}: ${counts[0]} operations, ${counts[1]} shapes\n`);
