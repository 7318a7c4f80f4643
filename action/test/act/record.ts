/** One line of `act --json`, as far as the tests read it. */
export interface ActRecord {
  readonly msg?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly raw_output?: boolean;
}

/** A line that GitHub shows beside the code. */
interface ShownAnnotation {
  readonly kind: string;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What a workflow run made of the action's step. */
export interface ActionRun {
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly ShownAnnotation[];
  /** What the step printed, workflow commands apart. */
  readonly log: string;
  /** What the step after it printed. */
  readonly after: string;
}

const annotationKinds = new Set(['error', 'warning', 'notice']);

/** Sorts the records of a run with the action as step `action` and a step `after` behind it. */
export function actionRun(records: readonly ActRecord[]): ActionRun {
  const own = records.filter(({ stepID }) => stepID?.[0] === 'action');
  const printed = (step: string): string =>
    records
      .filter(({ stepID, raw_output }) => raw_output === true && stepID?.[0] === step)
      .map(({ msg = '' }) => msg)
      .join('');
  return {
    result: own.findLast(({ stepResult }) => stepResult !== undefined)?.stepResult ?? 'not run',
    outputs: Object.fromEntries(
      own
        .filter(({ command }) => command === 'set-output')
        .map(({ name = '', arg = '' }) => [name, arg]),
    ),
    summary: own.find(({ command }) => command === 'summary')?.content ?? '',
    annotations: own
      .filter(({ command = '' }) => annotationKinds.has(command))
      .map(({ command = '', arg = '', kvPairs = {} }) => ({
        kind: command,
        message: arg,
        properties: kvPairs,
      })),
    log: printed('action'),
    after: printed('after'),
  };
}
