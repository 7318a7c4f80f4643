import { type TaskSite, taskSites } from '../../definition/taskSites.ts';
import { deepServices } from '../../integration/catalogue.ts';
import type { TaskResource } from '../../integration/taskIntegration.ts';
import { shorten } from '../../syntax/shorten.ts';
import type { ObjectNode } from '../../syntax/tree.ts';
import type { Finding, Place, Report, Rule } from '../rule.ts';

export const integrationArguments: Rule = {
  code: 'ASL192',
  name: 'asl/integration-arguments',
  severity: 'error',
  perState: true,
  title: 'A call of a service has the arguments that it cannot do without',
  aws: 'SCHEMA_VALIDATION_FAILED',
  check(workflow, report) {
    for (const site of taskSites(workflow)) {
      const called = site.resource && checked(site.resource);
      if (!called) continue;
      if (!site.arguments) report(...withoutArguments(site, called));
      else if (site.arguments.kind === 'object' && site.integration)
        checkMembers(site, { args: site.arguments, required: site.integration.required }, report);
    }
  },
};

/** The ARN of what a Task calls, where it is an integration that no other package checks. */
function checked({ kind, service, text }: TaskResource): string | undefined {
  if (deepServices.has(service)) return undefined;
  return kind === 'optimized' || kind === 'awsSdk' ? text : undefined;
}

function withoutArguments({ state, argumentsField }: TaskSite, arn: string): [Place, Finding] {
  return [
    { pointer: state.pointer, span: state.nameSpan },
    {
      message:
        `State "${shorten(state.name)}" has no "${argumentsField}": Step Functions says ` +
        `"${argumentsField} field is required for resource ARN: ${shorten(arn)}".`,
      help: `Add "${argumentsField}", if only as an empty object.`,
    },
  ];
}

interface Call {
  readonly args: ObjectNode;
  readonly required: readonly string[];
}

function checkMembers(site: TaskSite, { args, required }: Call, report: Report): void {
  const { state, argumentsField, resource } = site;
  for (const member of required) {
    if (hasMember(site, args, member)) continue;
    report(
      {
        pointer: `${state.pointer}/${argumentsField}`,
        span: { start: args.start, end: args.start + 1 },
      },
      {
        message:
          `State "${shorten(state.name)}" calls "${resource?.service}:${resource?.api}" without ` +
          `"${member}": Step Functions says "The field '${member}' is required but was missing".`,
        help: `Add "${member}" to "${argumentsField}".`,
      },
    );
  }
}

/** A key that ends with `.$` is the member only where paths are evaluated. */
function hasMember({ state }: TaskSite, args: ObjectNode, member: string): boolean {
  const dynamic = state.queryLanguage === 'JSONPath' ? `${member}.$` : member;
  return args.properties.some(({ key }) => key === member || key === dynamic);
}
