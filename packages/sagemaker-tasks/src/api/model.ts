import core from './core.generated.json' with { type: 'json' };
import type { Operation, Shape, StructureShape } from './shape.ts';

/** A part of the API model: shapes are JSON text until they are asked for. */
interface ModelPart {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly shapes: Readonly<Record<string, string>>;
}

const loaded: ModelPart[] = [core];
const shapes = new Map<string, Shape>();

/** Where the model comes from, for reports: `botocore 1.44.8`. */
export const modelVersion: string = core.source;

/** Every operation of the SageMaker API, sorted: `AddAssociation`, `AddTags` … */
export const operationNames: readonly string[] = core.names;

/** Every operation of SageMaker Runtime: `InvokeEndpoint` … */
export const runtimeOperationNames: readonly string[] = core.runtimeNames;

const known = new Set([...operationNames, ...runtimeOperationNames]);

/** Whether the model of an operation is loaded; see `loadWholeModel`. */
export function isLoaded(name: string): boolean {
  return part(name, 'operations') !== undefined;
}

/**
 * Loads what only `aws-sdk` integrations call. Without it the model has the nine APIs with
 * optimized integrations, what workflows poll, stop and delete with, and SageMaker Runtime.
 *
 * @example
 * await loadWholeModel();
 * operation('CreateDomain')?.input; // 'CreateDomainRequest'
 */
export async function loadWholeModel(): Promise<void> {
  if (loaded.length > 1) return;
  const { default: others } = await import('./others.generated.json', { with: { type: 'json' } });
  if (loaded.length === 1) loaded.push(others);
}

/**
 * An operation of the SageMaker API; absent when the model has none of that name.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Service.html
 *
 * @throws {RangeError} when the model has it in the part that is not loaded
 *
 * @example
 * operation('CreateTrainingJob')?.input; // 'CreateTrainingJobRequest'
 */
export function operation(name: string): Operation | undefined {
  if (!known.has(name)) return undefined;
  return part(name, 'operations')?.operations[name] ?? missing(`operation ${name}`);
}

/**
 * A shape of the SageMaker API by its name in the model. Shapes are parsed when first asked for:
 * the model has 3,255 and a workflow meets a few dozen.
 *
 * @throws {RangeError} when the model has no shape of that name, or has not loaded it
 *
 * @example
 * shape('TrainingJobName'); // { type: 'string', min: 1, max: 63, pattern: '…' }
 */
export function shape(name: string): Shape {
  const parsed = shapes.get(name);
  if (parsed !== undefined) return parsed;
  const found: Shape = JSON.parse(part(name, 'shapes')?.shapes[name] ?? missing(`shape ${name}`));
  shapes.set(name, found);
  return found;
}

const empty: StructureShape = { type: 'structure', members: {} };

/** The parameters of an operation; without any for an operation that takes none. */
export function requestShape(name: string): StructureShape {
  return structureShape(operation(name)?.input);
}

/** The members of an operation's response; without any for an operation that answers nothing. */
export function responseShape(name: string): StructureShape {
  return structureShape(operation(name)?.output);
}

function structureShape(name: string | undefined): StructureShape {
  const found = name === undefined ? empty : shape(name);
  if (found.type !== 'structure') throw new TypeError(`${name} is no structure.`);
  return found;
}

function part(name: string, section: keyof ModelPart): ModelPart | undefined {
  return loaded.find((each) => Object.hasOwn(each[section], name));
}

function missing(what: string): never {
  const whole = loaded.length > 1;
  throw new RangeError(
    `The SageMaker model has no ${what}${whole ? '' : ' before loadWholeModel() is called'}.`,
  );
}
