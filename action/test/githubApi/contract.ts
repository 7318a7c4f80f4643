import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly $ref: string }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, ResponseObject | { readonly $ref: string }>>;
}

interface ResponseObject {
  readonly content?: Content;
}

interface Content {
  readonly 'application/json'?: { readonly schema: object };
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly schema: object;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, ResponseObject>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

const file = new URL('openApi.generated.json', import.meta.url);
const description: Description = JSON.parse(readFileSync(file, 'utf8'));
const schemaId = 'github';

// The description is OpenAPI 3.0: `nullable` and `example` are no JSON Schema, formats are hints.
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(description, schemaId);

/** A request as it arrived, matched to the operation that it asks for. */
export interface Call {
  readonly operationId: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly operation: Operation;
}

/** GitHub's own example of a response, to start answers from. */
export function example(name: string): unknown {
  return structuredClone(description.components.examples[name]?.value);
}

/** Finds the operation of GitHub's description; undefined when it has none of those taken. */
export function findOperation(method: string, url: URL, body: unknown): Call | undefined {
  for (const [template, methods] of Object.entries(description.paths)) {
    const operation = methods[method.toLowerCase()];
    const path = matchPath(template, url.pathname);
    if (operation === undefined || path === undefined) continue;
    const { operationId } = operation;
    return { operationId, path, query: url.searchParams, body, operation };
  }
  return undefined;
}

function matchPath(template: string, pathname: string): Record<string, string> | undefined {
  const want = template.split('/');
  const have = pathname.split('/');
  if (want.length !== have.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, segment] of want.entries()) {
    const value = decodeURIComponent(have[index] ?? '');
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name !== undefined) values[name] = value;
    else if (segment !== value) return undefined;
  }
  return values;
}

/** What in the request GitHub's description does not allow. */
export function requestViolations(call: Call): string[] {
  const parameters = call.operation.parameters.map(parameterOf);
  const known = new Set(parameters.map(({ name }) => name));
  const unknown = [...call.query.keys()].filter((key) => !known.has(key));
  return [
    ...unknown.map((key) => `${call.operationId} has no parameter ${key}`),
    ...parameters.flatMap((parameter) => parameterViolations(call, parameter)),
    ...schemaViolations(call, 'body', call.operation.requestBody?.content, call.body),
  ];
}

function parameterOf({ $ref }: { readonly $ref: string }): Parameter {
  const found = description.components.parameters[$ref.split('/').at(-1) ?? ''];
  if (found === undefined) throw new Error(`no parameter ${$ref}`);
  return found;
}

function parameterViolations(call: Call, parameter: Parameter): string[] {
  const text = parameter.in === 'path' ? call.path[parameter.name] : call.query.get(parameter.name);
  if (text === null || text === undefined) return [];
  const integer = 'type' in parameter.schema && parameter.schema.type === 'integer';
  const validate = ajv.compile(parameter.schema);
  validate(integer ? Number(text) : text);
  return messages(call, parameter.name, validate);
}

/** What in the answer GitHub would not send. */
export function responseViolations(call: Call, status: number, body: unknown): string[] {
  const response = call.operation.responses[String(status)];
  // GitHub may answer 500 and the like to anything without saying so in the description.
  if (response === undefined) return status >= 400 ? [] : [`${call.operationId}: odd ${status}`];
  const resolved =
    '$ref' in response
      ? description.components.responses[response.$ref.split('/').at(-1) ?? '']
      : response;
  return schemaViolations(call, `response ${status}`, resolved?.content, body);
}

function schemaViolations(call: Call, part: string, content: Content | undefined, body: unknown) {
  const schema = content?.['application/json']?.schema;
  if (schema === undefined)
    return body === undefined ? [] : [`${call.operationId}: ${part} is unexpected`];
  const validate = ajv.compile(rebase(schema));
  validate(body);
  return messages(call, part, validate);
}

/** References count from the description's root. */
function rebase(schema: object): object {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${schemaId}#/`);
  return JSON.parse(text);
}

function messages(call: Call, part: string, { errors }: ValidateFunction): string[] {
  return (errors ?? []).map((e) => `${call.operationId} ${part}${e.instancePath}: ${e.message}`);
}
