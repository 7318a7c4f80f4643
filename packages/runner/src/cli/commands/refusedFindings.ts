import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import { StageFailure } from '../../port/stageFailure.ts';
import type { ProjectWorkflow } from '../../project/project.ts';
import { diagnosticCounts, findingsText } from '../../report/counts.ts';

const severities: readonly string[] = ['error', 'warning', 'info'];

/** The findings at or above the severity of `--fail-on`; none for `never`. */
export function atOrAbove(found: readonly Diagnostic[], failOn: string): Diagnostic[] {
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  return found.filter(({ severity }) => failing.includes(severity));
}

/**
 * Why a stage does not begin: findings that `--fail-on` does not let pass. Undefined when there are none.
 */
export function refusedFindings(
  { name, path }: ProjectWorkflow,
  found: readonly Diagnostic[],
): StageFailure | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const { line, column } = first.range.start;
  const counted = findingsText(diagnosticCounts(found));
  const where = `${found.length === 1 ? '' : 'the first '}at ${path}:${line}:${column}`;
  const isError = first.severity === 'error';
  const anyway = isError ? '; `--fail-on never` goes on all the same' : '';
  return new StageFailure(`${name} has ${counted}, ${where}.`, {
    why: isError
      ? 'AWS would refuse the definition, or its executions would fail.'
      : '`--fail-on` asks for a definition without such findings.',
    help: `Mend what is found; \`sfn-sagemaker validate ${path}\` shows all of it${anyway}.`,
  });
}
