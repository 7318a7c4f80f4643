import { type Rule, shorten } from '@sfn-sagemaker/asl-model';
import { literalString } from '../../argument/argument.ts';
import { generalError, sageMakerCalls } from '../sageMakerCall.ts';
import { stateText, words } from '../wording.ts';
import { createdResources, parameter } from './createdResource.ts';
import { handlesGeneralError } from './handledErrors.ts';

/**
 * Models, endpoint configurations and endpoints keep their names until they are deleted.
 */
export const existingResource: Rule = {
  code: 'SM308',
  name: 'sagemaker/existing-resource',
  severity: 'warning',
  title: 'A workflow that runs again meets what it created before',
  source: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html',
  check(workflow, report) {
    const operations = sageMakerCalls(workflow).map(({ operation }) => operation);
    for (const { call, integration, request } of createdResources(workflow)) {
      const kind = integration.operation.replace(/^Create/, '');
      const name = parameter(request, integration.nameMember);
      const text = literalString(name);
      const knowsOthers = operations.some((each) => asksOrDeletes(each, kind));
      if (integration.job || text === undefined || name?.place === undefined) continue;
      // A name that is wrong already needs no second finding.
      const refused = call.violations.some(({ visit }) => visit.argument === name);
      if (knowsOthers || refused || handlesGeneralError(call, 'Catch')) continue;
      report(name.place, {
        message: words(
          `${stateText(call)} always creates "${shorten(text)}". It exists until it is deleted:`,
          'from the second execution on, the call fails with',
          `${generalError(call.resource)} (ValidationException).`,
        ),
        help: words(
          `Give ${integration.nameMember} a part that differs, delete it before,`,
          `or catch ${generalError(call.resource)}.`,
        ),
      });
    }
  },
};

function asksOrDeletes(operation: string, kind: string): boolean {
  return [`Describe${kind}`, `Delete${kind}`, `List${kind}s`].includes(operation);
}
