import type { Document } from '@sfn-sagemaker/asl-model';
import type { FileFindings, Scenario } from './project.ts';

/** The run without mocks: SageMaker is simulated, every other task fails and says which mock it lacks. */
export const unmocked: Scenario = {
  name: '',
  mocks: new Map(),
  expected: { status: 'SUCCEEDED' },
};

export interface ReadScenarios {
  readonly value: readonly Scenario[];
  readonly findings?: FileFindings;
}

export interface MocksFile {
  readonly path: string;
  /** Of the workflow; a file about one state machine may name it otherwise. */
  readonly name: string;
  /** Keep this test case only. */
  readonly only: string | undefined;
}

/** The test cases of one workflow in a mocks file. */
export async function readScenarios(
  document: Document,
  { path, name, only }: MocksFile,
): Promise<ReadScenarios> {
  const { parseMockConfig } = await import('../local/mock/parseMockConfig.ts');
  const { cases, diagnostics } = parseMockConfig(document, { stateMachine: name, case: only });
  return { value: cases, ...(diagnostics.length > 0 && { findings: { path, diagnostics } }) };
}
