import type { ResourceType } from '../../authorization/authorization.ts';
import { type ArnPattern, parseArn, type Resource } from '../../policy/arn.ts';
import { joinTexts, type KnownText, literalText, unknownText } from '../../text/knownText.ts';
import { queueResource } from '../sqs.ts';
import type { TaskCall } from '../taskCall.ts';
import { inEachCase } from './inEachCase.ts';

/** Members that hold the ARN of whatever the call is about. */
const anyArn = ['ResourceArn', 'ResourceARN', 'Arn'];

/**
 * The resources that a call names, by the types that its action is checked on: variables of a
 * type's ARN are the members of the same name. Every resource of a type that the call must name
 * and does not; of the types that it can name, those that it does.
 */
export function sdkResources(call: TaskCall, types: readonly ResourceType[]): readonly Resource[] {
  if (types.some(({ arn }) => arn === '*')) return ['*'];
  const [whole] = anyArn.flatMap((member) => call.texts(member));
  const arn = whole && parseArn(whole.pattern);
  if (arn && types.length > 0) return [arn];
  const found = types
    .map(({ arn, required }) => ({ required, ...resourceOf(arn, call) }))
    .filter(({ required, named }) => required || named)
    .flatMap(({ resource }) => inEachCase(resource));
  return found.length > 0 ? found : ['*'];
}

interface FoundResource {
  readonly resource: ArnPattern;
  /** Whether the call has a member for one of its variables. */
  readonly named: boolean;
}

const variable = /\$\{(\w+)\}/g;

function resourceOf(arn: string, call: TaskCall): FoundResource {
  const [service = '', region = '', account = '', ...rest] = arn.split(':');
  const parts = rest.join(':').split(variable);
  const last = parts.length - 2;
  const texts = parts.map((part, index) =>
    index % 2 === 0 ? literalText(part) : textOf(part, call, index === last),
  );
  const given = texts.filter((text, index) => index % 2 === 1 && text !== undefined);
  const whole = given.map((text) => text && parseArn(text.pattern)).find((each) => each);
  const resource = whole ?? {
    service,
    ...(!region.startsWith('${') && { region }),
    ...(!account.startsWith('${') && { account }),
    resource: joinTexts(texts.map((text) => text ?? unknownText)).pattern,
  };
  return { resource, named: given.length > 0 };
}

/** What a variable is in a call; absent where the call has no such member. */
function textOf(variable: string, call: TaskCall, isLast: boolean): KnownText | undefined {
  const special = specials.get(variable);
  if (special) return special(call);
  const base = variable.replace(/WithPath$/, '').replace(/(?:Name|Id)$/, '');
  const members = [variable, `${base}Name`, `${base}Id`, `${base}Arn`, `${base}Identifier`, base];
  const own = isLast ? ['Name', 'Id'] : [];
  const [text] = [...members, ...own].flatMap((member) => call.texts(member));
  return text;
}

/** Variables that members hold in another form. */
const specials: ReadonlyMap<string, (call: TaskCall) => KnownText | undefined> = new Map([
  ['BucketName', (call: TaskCall) => call.texts('Bucket')[0]],
  ['ObjectName', (call: TaskCall) => call.texts('Key')[0]],
  ['KeyId', (call: TaskCall) => keyText(call.texts('KeyId')[0])],
  ['ParameterNameWithoutLeadingSlash', parameterText],
  ['QueueName', queueText],
  ['SecretId', (call: TaskCall) => secretText(call.texts('SecretId')[0] ?? call.texts('Name')[0])],
]);

/** Behind an alias may be any key. */
function keyText(text: KnownText | undefined): KnownText | undefined {
  return text?.literal?.startsWith('alias/') ? unknownText : text;
}

function parameterText(call: TaskCall): KnownText | undefined {
  const [name] = call.texts('Name');
  const [path] = call.texts('Path');
  const text = name ?? (path && joinTexts([path, unknownText]));
  return text && { pattern: text.pattern.replace(/^\//, '') };
}

/** Secrets Manager puts a hyphen and six characters behind the name. */
function secretText(text: KnownText | undefined): KnownText | undefined {
  if (text === undefined || text.pattern.startsWith('arn:')) return text;
  return joinTexts([text, literalText('-'), unknownText]);
}

function queueText(call: TaskCall): KnownText | undefined {
  const [url] = call.texts('QueueUrl');
  if (url === undefined) return call.texts('QueueName')[0];
  const { region = '*', account = '*', resource } = queueResource(url);
  return { pattern: `arn:*:sqs:${region}:${account}:${resource}` };
}
