import type { ArnPattern } from '../policy/arn.ts';
import { type KnownText, literalText } from '../text/knownText.ts';
import { textWithPlaceholders } from '../text/placeholders.ts';
import type { Permission } from './permission.ts';
import { namedResources } from './resources.ts';
import type { TaskCall } from './taskCall.ts';

/** `123456789012:function:name`, a function's ARN without its beginning. */
const partialArn = /^(\d{12}):function:(.+)$/;

/**
 * The functions that a call of `lambda:invoke` names, by name, partial ARN or ARN, each with its
 * qualifier.
 * https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export function functionResources(call: TaskCall): readonly ArnPattern[] {
  const qualifiers = call.texts('Qualifier');
  const functions = call.texts('FunctionName').map(fullArn);
  return namedResources(functions, 'lambda', 'function:').flatMap((each) =>
    qualifiers.length === 0 ? qualified(each) : qualifiers.map((text) => withQualifier(each, text)),
  );
}

/** A Task whose `Resource` is the function itself. */
export function functionPermissions({ resource }: TaskCall): readonly Permission[] {
  const functions = namedResources([textWithPlaceholders(resource.text)], 'lambda', 'function:');
  return [
    {
      topic: 'InvokeFunctions',
      actions: ['lambda:InvokeFunction'],
      resources: functions.flatMap(qualified),
      why: invokesWhy,
    },
  ];
}

export const invokesWhy = 'Invokes the Lambda function.';

function fullArn(text: KnownText): KnownText {
  const [, account, name] = partialArn.exec(text.literal ?? '') ?? [];
  if (account === undefined || name === undefined) return text;
  return { pattern: `arn:*:lambda:*:${account}:function:${literalText(name).pattern}` };
}

function withQualifier(each: ArnPattern, { pattern }: KnownText): ArnPattern {
  return { ...each, resource: `${each.resource}:${pattern}` };
}

/** `$LATEST` is what the name alone means: AWS may check either. */
function qualified(each: ArnPattern): readonly ArnPattern[] {
  const latest = `:${literalText('$LATEST').pattern}`;
  if (!each.resource.endsWith(latest)) return [each];
  return [each, { ...each, resource: each.resource.slice(0, -latest.length) }];
}
