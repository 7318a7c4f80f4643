import { type Json, type JsonObject, setMember } from '@sfn-sagemaker/asl-model';
import { shape as shapeNamed } from '@sfn-sagemaker/sagemaker-tasks';

/** As version 2 of the Java SDK writes it: no fraction for a whole second. */
export function isoTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/**
 * A response whose timestamps (milliseconds since 1970) are written by `format`, found by the
 * model's shape.
 */
export function formatTimestamps(
  value: Json,
  shapeName: string,
  format: (milliseconds: number) => Json,
): Json {
  const shape = shapeNamed(shapeName);
  if (shape.type === 'timestamp' && typeof value === 'number') return format(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (shape.type !== 'list') return value;
    return value.map((item) => formatTimestamps(item, shape.member, format));
  }
  if (shape.type !== 'structure') return value;
  const formatted: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    const memberShape = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    const written =
      memberShape === undefined ? member : formatTimestamps(member, memberShape, format);
    setMember(formatted, name, written);
  }
  return formatted;
}
