import type { Document, StateMachineType, TreeNode } from '@sfn-sagemaker/asl-model';

/** Where the definition of a declared state machine is. */
export type DeclaredDefinition =
  | { readonly kind: 'document'; readonly document: Document }
  /** A file, relative to the one that declares the state machine. */
  | { readonly kind: 'file'; readonly path: string; readonly node: TreeNode }
  /** Not in these files: a value that another tool knows, or an object in S3. */
  | { readonly kind: 'elsewhere'; readonly reason: string; readonly node: TreeNode };

/** A state machine that a template or a plan declares. */
export interface DeclaredMachine {
  /** Its logical ID in a template, its address in a plan. */
  readonly id: string;
  /** Its name on AWS, where the file says it. */
  readonly name: string | undefined;
  readonly type: StateMachineType;
  readonly definition: DeclaredDefinition;
  /** Values of `${Name}` that the file itself gives. */
  readonly substitutions: Readonly<Record<string, string>>;
  /** Names of all placeholders that are filled in on AWS; absent where the file does not list them. */
  readonly placeholders?: ReadonlySet<string>;
  readonly pointer: string;
}

export function machineType(written: string | undefined): StateMachineType {
  return written === 'EXPRESS' ? 'EXPRESS' : 'STANDARD';
}
