import type { Json } from '@sfn-sagemaker/asl-model';
import { parseMockConfig } from '../local/mock/parseMockConfig.ts';
import type { FileFindings, Scenario } from './project.ts';
import { projectDiagnostic, projectRules } from './projectRules.ts';

/** The run without mocks: SageMaker is simulated, every other task fails and says which mock it lacks. */
export const unmocked: Scenario = {
  name: '',
  mocks: new Map(),
  expected: { status: 'SUCCEEDED' },
};
