import { readdirSync, readFileSync } from 'node:fs';
import {
  aslRules,
  checkWorkflow,
  type Diagnostic,
  loadJsonataRules,
  type Rule,
  type RuleTitle,
  readDocument,
  readWorkflow,
  syntaxRules,
} from '../packages/asl-model/src/index.ts';
import { iamRules } from '../packages/iam-templates/src/index.ts';
import { projectRules } from '../packages/runner/src/project/projectRules.ts';
import { codes as roleCodes } from '../packages/runner/test/policy/roleExample.ts';
import { loadWholeModel, sagemakerRules } from '../packages/sagemaker-tasks/src/index.ts';
import { roleRuleExamples } from './roleRuleExamples.ts';
import { type ExampleFile, fenced, findingLines } from './ruleExample.ts';

const packages = new URL('../packages/', import.meta.url);
/** Packages with examples of their rules under `test/fixtures/rules`. */
const withExamples = ['asl-model', 'sagemaker-tasks', 'iam-templates', 'runner'];
const footer =
  'This page is made by `node scripts/generateRules.ts` from the tables of rules and their tests.';

/** Every page under `docs/rules/`, by file name. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  await loadWholeModel();
  const rules: Rule[] = [...aslRules, ...(await loadJsonataRules()), ...sagemakerRules];
  const titles: RuleTitle[] = [
    ...Object.values(syntaxRules),
    ...rules,
    ...Object.values(projectRules),
    ...Object.values(iamRules),
  ];
  titles.sort((a, b) => (a.code < b.code ? -1 : 1));
  const pages = new Map([['README.md', indexPage(titles)]]);
  for (const title of titles) pages.set(`${title.code}.md`, await rulePage(title, rules));
  return pages;
}

function indexPage(titles: readonly RuleTitle[]): string {
  const rows = titles.map(
    ({ code, name, severity, title }) =>
      `| [${code}](${code}.md) | \`${name}\` | ${severity} | ${title} |`,
  );
  return [
    '# Rules',
    '',
    '| code | name | severity | what is checked |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    footer,
    '',
  ].join('\n');
}

async function rulePage(rule: RuleTitle, rules: readonly Rule[]): Promise<string> {
  const { code, name, severity, title, source } = rule;
  const wrong = example(code, 'triggers');
  const own = wrong ? (await findings(wrong, rules)).filter((one) => one.code === code) : [];
  const lines = [
    `# ${code} \`${name}\``,
    '',
    `${title}.`,
    '',
    `Severity: ${severity}.${codesOfAws([rule, ...own])}`,
  ];
  if (wrong)
    lines.push('', '## What triggers it', '', ...fenced(wrong), '', ...own.flatMap(findingLines));
  if (roleCodes.includes(code)) lines.push(...(await roleRuleExamples(code)));
  const right = example(code, 'passes');
  if (right) lines.push('', '## What is right', '', ...fenced(right));
  if (source) lines.push('', `Source: <${source}>`);
  return [...lines, '', footer, ''].join('\n').replace(/\n{3,}/g, '\n\n');
}

function codesOfAws(reported: readonly { readonly aws?: string }[]): string {
  const codes = new Set(reported.flatMap(({ aws }) => (aws ? [`\`${aws}\``] : [])));
  return codes.size === 0 ? '' : ` Step Functions reports it as ${[...codes].join(' or ')}.`;
}

function example(code: string, kind: string): ExampleFile | undefined {
  for (const name of withExamples) {
    const folder = new URL(`${name}/test/fixtures/rules/${code}/`, packages);
    const path = filesIn(folder).find((file) => file.startsWith(`${kind}.`));
    if (path) return { path, text: readFileSync(new URL(path, folder), 'utf8') };
  }
  return undefined;
}

function filesIn(folder: URL): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function findings(
  { path, text }: ExampleFile,
  rules: readonly Rule[],
): Promise<Diagnostic[]> {
  const type = path.includes('.express.') ? 'EXPRESS' : 'STANDARD';
  const workflow = readWorkflow(await readDocument(text, { path }), { name: 'example', type });
  return checkWorkflow(workflow, rules);
}
