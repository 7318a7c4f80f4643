import { objectSites } from '../../definition/objectSites.ts';
import { perWorkflow } from '../../definition/perWorkflow.ts';
import { shapeField } from '../../definition/shape.ts';
import { nearest } from '../../integration/nearest.ts';
import { shorten } from '../../syntax/shorten.ts';
import { fieldOf, stringOf } from '../../syntax/tree.ts';
import { nameOf } from '../describe.ts';
import type { Rule } from '../rule.ts';

/**
 * Names that Step Functions itself gives errors; no one else may use the prefix.
 *
 * @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html}
 */
const reserved = [
  ...['States.ALL', 'States.BranchFailed', 'States.DataLimitExceeded'],
  ...['States.ExceedToleratedFailureThreshold', 'States.HeartbeatTimeout', 'States.Http.Socket'],
  ...['States.IntrinsicFailure', 'States.ItemReaderFailed', 'States.NoChoiceMatched'],
  ...['States.ParameterPathFailure', 'States.Permissions', 'States.QueryEvaluationError'],
  ...['States.ResultPathMatchFailure', 'States.ResultWriterFailed', 'States.Runtime'],
  ...['States.TaskFailed', 'States.Timeout'],
];

export const errorName: Rule = {
  code: 'ASL141',
  name: 'asl/error-name',
  severity: 'warning',
  perState: true,
  title: 'A name that starts with `States.` is one that Step Functions gives',
  check(workflow, report) {
    const isOwn = (name: string) => errorsOfFailStates(workflow.whole ?? workflow).has(name);
    for (const site of objectSites(workflow)) {
      if (!shapeField(site.shape, 'ErrorEquals')) continue;
      const errors = fieldOf(site.node, 'ErrorEquals');
      if (errors?.kind !== 'array') continue;
      for (const [index, error] of errors.items.entries()) {
        const name = stringOf(error);
        if (!name?.startsWith('States.') || isReserved(name) || isOwn(name)) continue;
        const meant = nearest(name, reserved);
        report(
          { pointer: `${site.pointer}/ErrorEquals/${index}`, span: error },
          {
            message:
              `${nameOf(site)} names "${shorten(name)}": Step Functions gives no error of that ` +
              'name, so that it never matches.',
            help: meant ? `Did you mean "${meant}"?` : 'Write one of the names that start so.',
          },
        );
      }
    }
  },
};

/** The language keeps the prefix for itself, but Step Functions lets Fail states use it. */
const errorsOfFailStates = perWorkflow(({ states }): ReadonlySet<string> => {
  const failures = states.filter(({ type }) => type === 'Fail');
  return new Set(failures.flatMap(({ node }) => stringOf(fieldOf(node, 'Error')) ?? []));
});

function isReserved(name: string): boolean {
  return reserved.includes(name) || name.startsWith('States.Http.');
}
