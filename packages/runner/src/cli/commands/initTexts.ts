import { definitionName } from '../../project/definitionName.ts';

const example = 'workflows/train.asl.yaml';

/** A project file for the definitions that were found, or for one that is to be written. */
export function projectFileText(definitions: readonly string[]): string {
  const found = definitions.length > 0 ? definitions : [example];
  const names = new Map<string, string>();
  for (const path of found) names.set(uniqueName(definitionName(path), names), path);
  const workflows = [...names].map(
    ([name, path]) => `  ${JSON.stringify(name)}:\n    definition: ${JSON.stringify(path)}\n`,
  );
  return `${head}workflows:\n${workflows.join('')}`;
}

/** Two folders may hold definitions of the same name; a key may not appear twice. */
function uniqueName(name: string, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(name)) return name;
  for (let count = 2; ; count += 1) {
    if (!taken.has(`${name}-${count}`)) return `${name}-${count}`;
  }
}

const head = `# yaml-language-server: $schema=https://raw.githubusercontent.com/org/sfn-sagemaker/main/packages/runner/sfn-sagemaker.schema.json
# More of a workflow: input, scenarios, role, execute. More of the file: environments.
`;

/** A workflow of GitHub Actions that runs the action. */
export const actionWorkflowText: string = `name: sfn-sagemaker
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read # check out the workflows
  pull-requests: write # the comment with the result
jobs:
  workflows:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: org/sfn-sagemaker@v1
`;
