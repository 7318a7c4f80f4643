import model from './model.generated.json' with { type: 'json' };
import type { Operation, Shape, StructureShape } from './shape.ts';

const operations: Readonly<Record<string, Operation>> = model.operations;
const shapeTexts: Readonly<Record<string, string>> = model.shapes;
const shapes = new Map<string, Shape>();

/** Where the model comes from, for reports: `botocore 1.44.8`. */
export const modelVersion: string = model.source;

/** Every operation of the SageMaker API, sorted: `AddAssociation`, `AddTags` … */
export const operationNames: readonly string[] = Object.keys(operations);

/**
 * An operation of the SageMaker API; absent when the model has none of that name.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Service.html
 *
 * @example
 * operation('CreateTrainingJob')?.input; // 'CreateTrainingJobRequest'
 */
export function operation(name: string): Operation | undefined {
  return Object.hasOwn(operations, name) ? operations[name] : undefined;
}

/**
 * A shape of the SageMaker API by its name in the model. Shapes are parsed when first asked for:
 * the model has 3,255 and a workflow meets a few dozen.
 *
 * @throws {RangeError} when the model has no shape of that name
 *
 * @example
 * shape('TrainingJobName'); // { type: 'string', min: 1, max: 63, pattern: '…' }
 */
export function shape(name: string): Shape {
  const known = shapes.get(name);
  if (known !== undefined) return known;
  const text = Object.hasOwn(shapeTexts, name) ? shapeTexts[name] : undefined;
  if (text === undefined) throw new RangeError(`The SageMaker model has no shape ${name}.`);
  const parsed: Shape = JSON.parse(text);
  shapes.set(name, parsed);
  return parsed;
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
