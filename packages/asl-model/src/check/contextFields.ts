import { nearest } from '../integration/nearest.ts';
import { shorten } from '../syntax/shorten.ts';

/** Fields of an object; those of the user's own data are not listed. */
interface Fields {
  readonly [name: string]: Fields | 'data';
}

/** @see {@link https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html} */
const contextObject: Fields = {
  Execution: {
    ...{ Id: {}, Input: 'data', Name: {}, RoleArn: {}, StartTime: {} },
    ...{ RedriveCount: {}, RedriveTime: {} },
  },
  State: { EnteredTime: {}, Name: {}, RetryCount: {} },
  StateMachine: { Id: {}, Name: {} },
  Task: { Token: {} },
  Map: { Item: { Index: {}, Key: {}, Value: 'data', Source: {} } },
};

/** What is wrong with a path into the context object, and what may have been meant. */
interface UnknownContextField {
  readonly message: string;
  readonly help: string;
  /** Whether a known field is so near that it must have been meant: others may be newer. */
  readonly meant: boolean;
}

/**
 * Tells of the first name of a path that the context object does not have there; absent when all
 * are known.
 */
export function unknownContextField(
  names: readonly (string | undefined)[],
  root: string,
): UnknownContextField | undefined {
  let fields = contextObject;
  let place = root;
  for (const name of names) {
    if (name === undefined) return undefined;
    const found = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (found === 'data') return undefined;
    if (!found) return missing(fields, { name, place });
    fields = found;
    place = `${place}.${name}`;
  }
  return undefined;
}

function missing(
  fields: Fields,
  { name, place }: { readonly name: string; readonly place: string },
): UnknownContextField {
  const known = Object.keys(fields);
  const meant = nearest(name, known);
  return {
    message:
      known.length === 0
        ? `\`${place}\` has no fields, so that there is no \`${shorten(name)}\``
        : `\`${place}\` has no field \`${shorten(name)}\`, only ${known.join(', ')}`,
    meant: meant !== undefined,
    help: meant ? `Did you mean \`${place}.${meant}\`?` : 'Read a field that is documented.',
  };
}
