import type { Diagnostic, Severity } from '@sfn-sagemaker/asl-model';
import type { Report } from './model.ts';
import { sentences } from './sentences.ts';
import { visibleJson } from './visibleJson.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * The findings as SARIF 2.1.0, for GitHub code scanning and editors.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 *
 * @example
 * await writeFile('findings.sarif', renderSarif(report));
 */
export function renderSarif(report: Report): string {
  const files = [...report.files, ...report.workflows];
  const found = files.flatMap(({ diagnostics }) => diagnostics);
  const rules = [...new Map(found.map((one) => [one.code, one])).values()].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  const driver = {
    name: 'sfn-sagemaker',
    informationUri: 'https://github.com/org/sfn-sagemaker',
    rules: rules.map(rule),
  };
  const results = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((diagnostic) => result(path, diagnostic)),
  );
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${visibleJson(log)}\n`;
}

function rule({ code, rule: name, docs }: Diagnostic): object {
  return { id: code, name, helpUri: docs };
}

function result(path: string, diagnostic: Diagnostic): object {
  const { code, severity, message, help, range, aws } = diagnostic;
  const { start, end } = range;
  const region = {
    ...{ startLine: start.line, startColumn: start.column },
    ...{ endLine: end.line, endColumn: end.column },
  };
  const artifactLocation = { uri: path.split('/').map(encodeURIComponent).join('/') };
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: sentences(message, help) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    // The code that AWS would refuse it with.
    ...(aws !== undefined && { properties: { aws } }),
  };
}
