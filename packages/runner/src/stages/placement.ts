/** Where a workflow is thought to run; what is absent is a stand-in in ARNs. */
export interface Placement {
  readonly account?: string;
  readonly region?: string;
  readonly partition?: string;
}
