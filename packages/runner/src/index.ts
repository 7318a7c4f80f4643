export { nodeShell } from './cli/nodeShell.ts';
export { type LoadOptions, loadProject } from './project/loadProject.ts';
export type {
  Environment,
  FileFindings,
  Project,
  ProjectWorkflow,
  Rollout,
  Scenario,
} from './project/project.ts';
export { projectRules } from './project/projectRules.ts';
export { buildReport, type Stages } from './report/buildReport.ts';
export { type Counts, counts } from './report/counts.ts';
export { type Annotation, annotations, renderAnnotations } from './report/github.ts';
export { renderHtml } from './report/html/renderHtml.ts';
export { renderJson } from './report/json.ts';
export { inertLog, plain } from './report/log.ts';
export { type MarkdownOptions, markdownLimits } from './report/markdown/markdownOptions.ts';
export { renderMarkdown } from './report/markdown/renderMarkdown.ts';
export { renderUnfinished } from './report/markdown/renderUnfinished.ts';
export type {
  DeploymentReport,
  ExecutionReport,
  FailureReport,
  PlanReport,
  PolicyReport,
  Report,
  SimulationReport,
  WorkflowReport,
} from './report/model.ts';
export { renderSarif } from './report/sarif.ts';
export { renderText } from './report/text/renderText.ts';
export { type Outcome, type Verdict, verdict } from './report/verdict.ts';
export { type PathKind, type Shell, type Terminal, UsageError } from './shell.ts';
export type { Placement } from './stages/placement.ts';
export type { SimulateSettings } from './stages/simulate.ts';
