import type { Finding, Severity } from '@sfn-sagemaker/asl-model';
import type { ObjectArgument } from '../../argument/argument.ts';
import type { ParameterPath } from '../../constraint/visit.ts';
import type { SageMakerCall } from '../sageMakerCall.ts';

/** Stands for the shapes of all requests; no shape is called so. */
export const anyRequest = '*';

/** What a rule can say: the parameters by their path from the request. */
export interface RequestSite {
  readonly argument: ObjectArgument;
  readonly call: SageMakerCall;
  /** `State "Train"`. */
  readonly state: string;
  /**
   * Where the structure is in the request; empty for the request itself, else with a dot at its
   * end.
   */
  readonly prefix: string;
}

/** What a rule finds, and where in the structure. */
export interface RequestFinding extends Finding {
  /**
   * Names of members and positions in lists, one in the other; absent where something is missing
   * from the structure.
   */
  readonly at?: ParameterPath;
}

/**
 * A rule between parameters that the model has only as prose: for every structure of the shapes
 * that it names.
 */
export interface RequestRule {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly title: string;
  /** The page that states it. */
  readonly source: string;
  /** Names of the shapes in the model, or `anyRequest`. */
  readonly shapes: readonly string[];
  check(site: RequestSite): RequestFinding | undefined;
}
