import type { Json } from '@sfn-sagemaker/asl-model';
import { setMember } from '@sfn-sagemaker/asl-model';

const placeholder = /\$\{([A-Za-z0-9_.:-]+)\}/g;

/**
 * Fills `${Name}` in all strings of a definition; a name without a value stays as it is.
 *
 * @example
 * substitute({ S3Uri: 's3://${Bucket}/x' }, { Bucket: 'ml' }); // { S3Uri: 's3://ml/x' }
 */
export function substitute(value: Json, values: Readonly<Record<string, string>>): Json {
  if (typeof value === 'string') return fill(value, values);
  if (Array.isArray(value)) return value.map((item) => substitute(item, values));
  if (value === null || typeof value !== 'object') return value;
  const object = {};
  for (const [key, member] of Object.entries(value)) {
    setMember(object, key, substitute(member, values));
  }
  return object;
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(placeholder, (written, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? written) : written,
  );
}
