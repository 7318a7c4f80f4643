import type { MockResponseValidationMode } from '@aws-sdk/client-sfn';
import type { Json } from '@sfn-sagemaker/asl-model';
import type { StatePlan } from '../definition/plan.ts';

export function requireMockShape(
  _state: StatePlan,
  _value: Json,
  _mode: MockResponseValidationMode,
): void {}
