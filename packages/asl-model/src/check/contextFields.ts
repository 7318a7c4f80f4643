import type { StateSite } from '../definition/workflow.ts';
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
  /** Whether there is surely nothing: of fields that no known one is near, some may be newer. */
  readonly certain: boolean;
}

/** A path into the context object, and the state that reads it. */
interface ContextPath {
  /** Absent is a step that is no name: nothing can be said about what follows it. */
  readonly names: readonly (string | undefined)[];
  /** How the context object itself is written. */
  readonly root: string;
  readonly state: StateSite;
}

/**
 * Tells of the first name of a path that the context object does not have there; absent when all
 * are known.
 */
export function unknownContextField(path: ContextPath): UnknownContextField | undefined {
  return misnamed(path) ?? misplaced(path);
}

/** An iteration's states are below its Map. */
const inMap = /\/(?:ItemProcessor|Iterator)\//;

/** Some fields are there for some states only. */
function misplaced({ names: [first], root, state }: ContextPath): UnknownContextField | undefined {
  if (first === 'Map' && state.type !== 'Map' && !inMap.test(state.pointer)) {
    return {
      certain: true,
      message: `\`${root}.Map\` is there for a Map state and its iterations only`,
      help: 'Read it in the "ItemSelector" of a Map state, or in its iterations.',
    };
  }
  // Measured: every task has a token, also one that waits for a job.
  if (first !== 'Task' || state.type === 'Task') return undefined;
  return {
    // What Step Functions says to it is unverified.
    certain: false,
    message: `\`${root}.Task\` is there for a Task state only`,
    help: 'Read it in a Task state whose "Resource" ends with `.waitForTaskToken`.',
  };
}

function misnamed({ names, root }: ContextPath): UnknownContextField | undefined {
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
    certain: meant !== undefined,
    help: meant ? `Did you mean \`${place}.${meant}\`?` : 'Read a field that is documented.',
  };
}
