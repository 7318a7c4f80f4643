import type { Shell } from '../shell.ts';
import type { FileFindings, Scenario } from './project.ts';
import { readDataFile } from './readDataFile.ts';

/**
 * The run without mocks: SageMaker is simulated, every other task fails and says which mock it
 * lacks.
 */
export const unmocked: Scenario = {
  name: '',
  mocks: new Map(),
  expected: { status: 'SUCCEEDED' },
};

export interface ReadScenarios {
  readonly value: readonly Scenario[];
  readonly findings: FileFindings;
}

export interface MocksFile {
  readonly path: string;
  /** Name of the workflow; a file about one state machine may name it otherwise. */
  readonly workflow: string;
  /** Names of the workflow's states; none where the definition cannot be read. */
  readonly states: ReadonlySet<string>;
  /** Keep this test case only. */
  readonly only: string | undefined;
}

/**
 * The test cases of one workflow in a mocks file.
 *
 * @throws UsageError when the file cannot be read
 */
export async function readScenarios(shell: Shell, file: MocksFile): Promise<ReadScenarios> {
  const { path, workflow: stateMachine, only, states } = file;
  const document = await readDataFile(shell, path, 'mocks file');
  // Reading mocks needs a part of the engine, which a workflow without mocks need not load.
  const { parseMockConfig } = await import('../local/mock/parseMockConfig.ts');
  const { cases, diagnostics } = parseMockConfig(document, {
    ...{ stateMachine, case: only },
    ...(states.size > 0 && { states }),
  });
  const readable = diagnostics.every(({ severity }) => severity !== 'error');
  const value = cases.length === 0 && readable ? [unmocked] : cases;
  return { value, findings: { path, diagnostics } };
}
