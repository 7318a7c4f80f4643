import { roleExample, roleFindings } from '../packages/runner/test/policy/roleExample.ts';
import { fenced, findingLines } from './ruleExample.ts';

/** Examples of a rule about roles: the workflow, the policy and what is found in them. */
export async function roleRuleExamples(code: string): Promise<string[]> {
  const wrong = roleExample(code, 'triggers');
  const findings = (await roleFindings(wrong)).filter(([, finding]) => finding.code === code);
  const subject = wrong.role.path.includes('.trust.') ? 'trust policy' : 'policy';
  return [
    ...['', '## What triggers it', '', 'The workflow:', '', ...fenced(wrong.workflow)],
    ...['', `The role's ${subject}:`, '', ...fenced(wrong.role), ''],
    ...findings.flatMap(([path, finding]) => {
      const file = path === wrong.role.path ? `The role's ${subject}:` : 'The workflow:';
      return [file, '', ...findingLines(finding)];
    }),
    ...['', '## What is right', '', ...fenced(roleExample(code, 'passes').role)],
  ];
}
