export type { Finding, Place, Report, Rule } from './check/rule.ts';
export type {
  MachineSite,
  QueryLanguage,
  StateMachineType,
  StateSite,
  Workflow,
} from './definition/workflow.ts';
export type { Diagnostic, Position, Range, Severity } from './diagnostic.ts';
export type {
  IntegrationPattern,
  TaskIntegration,
  TaskResource,
} from './integration/taskIntegration.ts';
export type { Json, JsonObject } from './json.ts';
export { QueryError } from './query/queryError.ts';
export type { JsonataScope, JsonPathScope, Random } from './query/scope.ts';
export type { Document, DocumentFormat } from './syntax/document.ts';
export type {
  ArrayNode,
  ObjectNode,
  Property,
  ScalarNode,
  Span,
  TreeNode,
  UnknownNode,
} from './syntax/tree.ts';
