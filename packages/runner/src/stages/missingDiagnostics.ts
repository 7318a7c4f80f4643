import { type Diagnostic, ruleDocs, type Workflow } from '@sfn-sagemaker/asl-model';
import { iamRules, type MissingCause, type MissingPermission } from '@sfn-sagemaker/iam-templates';

interface CauseTexts {
  /** What the role does about it, after "which". */
  readonly role: string;
  readonly help: (what: string) => string;
}

const causes: Readonly<Record<MissingCause, CauseTexts>> = {
  notAllowed: {
    role: 'the role does not allow',
    help: (what) => `Allow ${what}; \`sfn-sagemaker policy\` writes the statement.`,
  },
  partly: {
    role: 'the role allows for some names only',
    help: (what) =>
      `Keep it where the names are always among them; else allow ${what}: a call with another name fails.`,
  },
  denied: {
    role: 'the role denies',
    help: () => 'Take the statement with Effect Deny away, or name other resources in it.',
  },
  boundary: {
    role: 'the permissions boundary of the role does not let through',
    help: (what) => `Allow ${what} in the permissions boundary too, or take the boundary away.`,
  },
};

/** What a role lacks: one finding for each statement and state, in the order of the policy. */
export function missingDiagnostics(
  workflow: Workflow,
  missing: readonly MissingPermission[],
): readonly Diagnostic[] {
  const byState = missing.flatMap((need) =>
    (need.states.length === 0 ? [undefined] : need.states).map((state) => ({ state, need })),
  );
  const alike = Map.groupBy(byState, ({ state, need: { sid, cause } }) =>
    JSON.stringify([sid, cause, state]),
  );
  return [...alike.values()].flatMap((of) => {
    const needs = of.map(({ need }) => need);
    return stateDiagnostics(workflow, of[0]?.state, needs);
  });
}

/** At the state's name; at the top for what the role needs whatever its states. */
function stateDiagnostics(
  workflow: Workflow,
  state: string | undefined,
  needs: readonly MissingPermission[],
): readonly Diagnostic[] {
  const [first] = needs;
  if (first === undefined) return [];
  const actions = unique(
    needs.map(({ action }) => action),
    ', ',
  );
  const resources = unique(
    needs.map(({ resource }) => resource),
    ', ',
  );
  const why = unique(
    needs.map((need) => need.why),
    ' ',
  );
  const { code, name } = iamRules.missing;
  // Names that are computed may all be among those that the role allows.
  const severity = first.cause === 'partly' ? 'warning' : iamRules.missing.severity;
  const what = `${actions} on ${resources}`;
  const { role, help } = causes[first.cause];
  return placesOf(workflow, state).map(({ subject, pointer, range }) => ({
    ...{ code, rule: name, severity, docs: ruleDocs(code), pointer, range, help: help(what) },
    message: `${subject} needs ${what}, which ${role}. ${why}`,
  }));
}

function placesOf(workflow: Workflow, state: string | undefined) {
  const { document } = workflow;
  const sites = workflow.states.filter(({ name }) => name === state);
  if (sites.length === 0) {
    const range = document.range({ start: 0, end: 0 });
    return [{ subject: 'The state machine', pointer: '', range }];
  }
  return sites.map(({ name, nameSpan, pointer }) => ({
    subject: JSON.stringify(name),
    pointer,
    range: document.range(nameSpan),
  }));
}

function unique(texts: readonly string[], separator: string): string {
  return [...new Set(texts)].join(separator);
}
