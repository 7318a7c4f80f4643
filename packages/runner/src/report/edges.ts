import type { StateSite, TreeNode, Workflow } from '@sfn-sagemaker/asl-model';
import { fieldOf, stringOf } from '@sfn-sagemaker/asl-model';

/** One transition. */
export interface Edge {
  readonly from: StateSite;
  readonly to: StateSite;
  readonly kind: 'next' | 'choice' | 'default' | 'catch';
  /** Nothing for `next`; for `catch` the errors. */
  readonly label: string;
}
