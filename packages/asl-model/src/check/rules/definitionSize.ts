import type { Rule } from '../rule.ts';

/** Characters that CreateStateMachine takes: {@link https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html} */
const longest = 1_048_576;

export const definitionSize: Rule = {
  code: 'ASL170',
  name: 'asl/definition-size',
  severity: 'error',
  title: 'A definition has at most 1 MB',
  check({ document: { format, root } }, report) {
    // YAML and white space are gone when a definition is deployed; JSON is passed on as it is.
    const length = root ? root.end - root.start : 0;
    if (!root || format !== 'json' || length <= longest) return;
    const size = (length / longest).toFixed(1);
    report(
      { pointer: '', span: { start: root.start, end: root.start + 1 } },
      {
        message:
          `The definition has ${size} MB: Step Functions takes at most 1 MB, and refuses the ` +
          `request.`,
        help: 'Remove white space, or move parts to state machines of their own.',
      },
    );
  },
};
