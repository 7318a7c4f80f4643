export { aslRules } from './check/aslRules.ts';
export { checkWorkflow } from './check/checkWorkflow.ts';
export { inDocumentOrder } from './check/inDocumentOrder.ts';
export { loadAslRules, loadJsonataRules } from './check/loadRules.ts';
export type { Finding, Place, Report, Rule } from './check/rule.ts';
export { perWorkflow } from './definition/perWorkflow.ts';
export { readWorkflow, type WorkflowOptions } from './definition/readWorkflow.ts';
export type { Catcher, Retrier } from './definition/retrier.ts';
export type { ChoiceRule, ChoiceState, DataTest } from './definition/state/choice.ts';
export type { FailState } from './definition/state/fail.ts';
export type { MapState } from './definition/state/map.ts';
export type { ParallelState } from './definition/state/parallel.ts';
export type { PassState } from './definition/state/pass.ts';
export type { SucceedState } from './definition/state/succeed.ts';
export type { TaskState } from './definition/state/task.ts';
export type { WaitState } from './definition/state/wait.ts';
export type {
  BranchDefinition,
  ProcessorConfig,
  State,
  StateMachine,
} from './definition/stateMachine.ts';
export { type TaskSite, taskSites } from './definition/taskSites.ts';
export type {
  MachineSite,
  QueryLanguage,
  StateMachineType,
  StateSite,
  Workflow,
} from './definition/workflow.ts';
export type { Diagnostic, Position, Range, RuleTitle, Severity } from './diagnostic.ts';
export { ruleDocs } from './diagnostic.ts';
export { reachableStates } from './flow/reachable.ts';
export { type Transition, type TransitionKind, transitionsOf } from './flow/transitions.ts';
export {
  type EdgeKind,
  type GraphEdge,
  type WorkflowGraph,
  workflowGraph,
} from './flow/workflowGraph.ts';
export { findIntegration, integrationServices, integrations } from './integration/catalogue.ts';
export { nearest } from './integration/nearest.ts';
export { parseTaskResource } from './integration/parseTaskResource.ts';
export type {
  IntegrationPattern,
  TaskIntegration,
  TaskResource,
} from './integration/taskIntegration.ts';
export type { Json, JsonObject } from './json.ts';
export { setMember } from './json.ts';
export {
  COMPARISON_OPERATORS,
  type ComparisonOperator,
  compare,
  type ExpectedType,
} from './query/comparison/comparisonOperators.ts';
export { compareTimestamps, parseTimestamp, type Timestamp } from './query/comparison/timestamp.ts';
export { findPath, readPath } from './query/evaluatePath.ts';
export { evaluateField, evaluatePayloadTemplate } from './query/evaluatePayloadTemplate.ts';
export { evaluateIntrinsic } from './query/intrinsics/evaluateIntrinsic.ts';
export type { Intrinsic, IntrinsicCall, IntrinsicOperand } from './query/intrinsics/intrinsic.ts';
export { INTRINSICS } from './query/intrinsics/intrinsicTable.ts';
export { looksLikeIntrinsic, parseIntrinsic } from './query/intrinsics/parseIntrinsic.ts';
export type { JsonataExpression } from './query/jsonata/compiledJsonata.ts';
export { evaluateJsonata } from './query/jsonata/evaluateJsonata.ts';
export { evaluateJsonataTemplate } from './query/jsonata/evaluateJsonataTemplate.ts';
export { type JsonataPlace, unexpectedType } from './query/jsonata/jsonataError.ts';
export type { VariableReference } from './query/jsonata/jsonataReferences.ts';
export { isJsonataText } from './query/jsonata/jsonataText.ts';
export { loadJsonataParser, parseJsonata } from './query/jsonata/parseJsonata.ts';
export { evaluateJsonPath, type PathOutcome } from './query/jsonPath/evaluateJsonPath.ts';
export type { JsonPath, PathRoot, PathSegment } from './query/jsonPath/jsonPath.ts';
export { parseJsonPath } from './query/jsonPath/parseJsonPath.ts';
export { QueryError } from './query/queryError.ts';
export {
  parseReferencePath,
  type ReferencePath,
} from './query/referencePath/parseReferencePath.ts';
export { readReferencePath } from './query/referencePath/readReferencePath.ts';
export { writeReferencePath } from './query/referencePath/writeReferencePath.ts';
export type { JsonataScope, JsonPathScope, Random } from './query/scope.ts';
export type { Parsed, SyntaxProblem } from './query/syntax/parsed.ts';
export type { Document, DocumentFormat } from './syntax/document.ts';
export { embeddedDocument, partDocument } from './syntax/embeddedDocument.ts';
export {
  documentFormat,
  loadYaml,
  type ParseOptions,
  parseDocument,
  readDocument,
  type YamlParser,
} from './syntax/parseDocument.ts';
export { hasPlaceholder, isUnknown } from './syntax/placeholder.ts';
export {
  childPointer,
  escapePointerToken,
  nodeAt,
  pointerOf,
  pointerTokens,
} from './syntax/pointer.ts';
export { shorten } from './syntax/shorten.ts';
export { syntaxRules } from './syntax/syntaxRules.ts';
export { type ToJsonOptions, toJson } from './syntax/toJson.ts';
export {
  type ArrayNode,
  childrenOf,
  type FunctionCall,
  fieldOf,
  type ObjectNode,
  type Property,
  propertyOf,
  type ScalarNode,
  type Span,
  stringOf,
  type TreeNode,
  type UnknownNode,
} from './syntax/tree.ts';
