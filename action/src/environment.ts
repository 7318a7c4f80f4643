import type { Environment } from '@sfn-sagemaker/runner';

/** Which environments an event is about: a pull request is judged by where its merge would go. */
const deployedOn: Readonly<Record<string, Environment['on']>> = {
  pull_request: 'push',
  pull_request_target: 'push',
  merge_group: 'push',
  push: 'push',
  release: 'release',
  workflow_dispatch: 'workflow_dispatch',
};

/**
 * The environment of the project file that region and substitutions come from.
 *
 * @returns the one asked for by name, else the first whose `on` fits the event, if any
 * @throws Error that lists the environments when there is none of that name
 */
export function chooseEnvironment(
  environments: readonly Environment[],
  { name, event }: { readonly name: string | undefined; readonly event: string },
): Environment | undefined {
  if (name === undefined) {
    const on = Object.hasOwn(deployedOn, event) ? deployedOn[event] : undefined;
    return on && environments.find((environment) => environment.on === on);
  }
  const found = environments.find((environment) => environment.name === name);
  if (found !== undefined) return found;
  const known = environments.map((environment) => environment.name).join(', ');
  throw new Error(
    `The input \`environment\` is \`${name}\`; ` +
      (known ? `the project file has: ${known}.` : 'there is no project file with environments.'),
  );
}
