import type { SlimModel } from './slimModel.ts';

/** What every check needs, and the rest, which is loaded when a workflow calls it. */
export interface SplitModel {
  readonly core: SlimModel & {
    /** All operations, of both parts. */
    readonly names: readonly string[];
    readonly runtimeNames: readonly string[];
  };
  readonly others: Pick<SlimModel, 'operations' | 'shapes'>;
}

/** The nine APIs with optimized integrations, and what workflows poll, stop and delete with. */
const coreOperation = new RegExp(
  `^(?:${[
    '(?:Create|Delete|Describe|List|Stop|Update)(?:Endpoint|EndpointConfig|Model)s?',
    '(?:Create|Describe|List|Stop)(?:Training|Processing|Transform|Labeling)Jobs?',
    '(?:Create|Describe|List|Stop)HyperParameterTuningJobs?',
    '(?:Add|List)Tags',
  ].join('|')})$`,
);

/** Cuts the model in two: a shape that the core needs is not in the rest. */
export function splitModel(sagemaker: SlimModel, runtime: SlimModel): SplitModel {
  const { source, operations, shapes } = sagemaker;
  const names = Object.keys(operations);
  const coreNames = names.filter((name) => coreOperation.test(name));
  const reached = reachedShapes(coreNames, sagemaker);
  return {
    core: {
      source,
      names,
      runtimeNames: Object.keys(runtime.operations),
      operations: {
        ...pick(operations, (name) => coreNames.includes(name)),
        ...runtime.operations,
      },
      shapes: { ...pick(shapes, (name) => reached.has(name)), ...runtime.shapes },
    },
    others: {
      operations: pick(operations, (name) => !coreNames.includes(name)),
      shapes: pick(shapes, (name) => !reached.has(name)),
    },
  };
}

function reachedShapes(operations: readonly string[], model: SlimModel): ReadonlySet<string> {
  const ends = (value: object | undefined): string[] =>
    Object.values(value ?? {}).flatMap((end) => (typeof end === 'string' ? end : []));
  const reached = new Set(operations.flatMap((name) => ends(model.operations[name])));
  // A Set is walked in the order of insertion, and what is added while walking is walked too.
  for (const name of reached) {
    const { members, member, key, value } = JSON.parse(model.shapes[name] ?? '{}');
    for (const next of [...ends(members), ...ends({ member, key, value })]) reached.add(next);
  }
  return reached;
}

function pick<T>(
  record: Readonly<Record<string, T>>,
  keep: (name: string) => boolean,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => keep(name)));
}
