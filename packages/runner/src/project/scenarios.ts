import type { FileFindings, Scenario } from './project.ts';

/** The run without mocks: SageMaker is simulated, every other task fails and says which mock it lacks. */
export const unmocked: Scenario = {
  name: '',
  mocks: new Map(),
  expected: { status: 'SUCCEEDED' },
};
