import type { WorkflowSource } from '../../project/workflowSource.ts';

/** What a project file says about a workflow; paths are relative to that file. */
export type WorkflowEntry = Pick<
  WorkflowSource,
  'name' | 'definition' | 'input' | 'mocks' | 'type'
>;

/** A project file for some workflows. */
export function projectFileText(entries: readonly WorkflowEntry[]): string {
  const taken = new Set<string>();
  const workflows = entries.map((entry) => {
    const name = uniqueName(entry.name, taken);
    taken.add(name);
    return workflowText(name, entry);
  });
  return `${head}workflows:\n${workflows.join('')}`;
}

/** Two folders may hold definitions of the same name; a key may not appear twice. */
function uniqueName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let count = 2; ; count += 1) {
    if (!taken.has(`${name}-${count}`)) return `${name}-${count}`;
  }
}

function workflowText(name: string, { definition, input, mocks, type }: WorkflowEntry): string {
  const values = {
    definition,
    ...(input && { input }),
    ...(mocks && { scenarios: mocks }),
    ...(type === 'EXPRESS' && { type }),
  };
  const lines = Object.entries(values).map(([key, value]) => `    ${key}: ${scalar(value)}\n`);
  return `  ${scalar(name)}:\n${lines.join('')}`;
}

/** Quoted unless YAML cannot take it for anything else. */
function scalar(text: string): string {
  return /^[a-z][\w-]*([./][\w-]+)*$/i.test(text) && !reserved.test(text)
    ? text
    : JSON.stringify(text);
}

/** https://yaml.org/type/bool.html and the null of YAML 1.1, which other readers still follow. */
const reserved = /^(y|n|yes|no|true|false|on|off|null)$/i;

const head = `# yaml-language-server: $schema=https://raw.githubusercontent.com/org/sfn-sagemaker/main/packages/runner/sfn-sagemaker.schema.json
# A workflow may also have: role, execute, objects. The file may also have: environments, ignore.
`;
