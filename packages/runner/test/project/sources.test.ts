// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are what is tested
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '@sfn-sagemaker/asl-model';
import { toJson } from '@sfn-sagemaker/asl-model';
import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/project/loadProject.ts';
import { buildReport } from '../../src/report/buildReport.ts';
import { memoryShell } from '../memoryShell.ts';

const folder = join(import.meta.dirname, '../fixtures/sources');
const pass = '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}';

function filesOf(name: string): Record<string, string> {
  const root = join(folder, name);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(root, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Findings with the text they mark, as a person sees it. */
function lines(path: string, diagnostics: readonly Diagnostic[], text: string): string {
  const rows = text.split('\n');
  return diagnostics
    .map(({ range: { start, end }, severity, code, message }) => {
      const row = rows[start.line - 1] ?? '';
      const until = start.line === end.line ? end.column - 1 : row.length;
      const marked = row.slice(start.column - 1, until).slice(0, 60);
      return `${path}:${start.line}:${start.column} ${severity} ${code} ${message}\n  ${marked}\n`;
    })
    .join('');
}

async function findingsText(files: Readonly<Record<string, string>>): Promise<string> {
  const project = await loadProject(memoryShell(files), []);
  const report = await buildReport(project);
  const about = (path: string, diagnostics: readonly Diagnostic[]) =>
    lines(path, diagnostics, files[path] ?? '');
  return [
    ...report.files.map(({ path, diagnostics }) => about(path, diagnostics)),
    ...report.workflows.map(
      ({ name, path, workflow, diagnostics }) =>
        `${name} ${workflow.type} in ${path}\n${about(path, diagnostics)}`,
    ),
  ].join('');
}

describe('the state machines of', () => {
  it.each(readdirSync(folder))(
    '%s are found, with findings on the lines of their files',
    async (name) => {
      await expect(await findingsText(filesOf(name))).toMatchFileSnapshot(
        `../golden/sources/${name}.txt`,
      );
    },
  );
});

describe('a project file that names a template', () => {
  const project = (name: string) => `workflows:\n  ${name}: { definition: template.yaml }\n`;
  const files = (name: string) => ({ ...filesOf('sam'), 'sfn-sagemaker.yaml': project(name) });

  it('takes the state machine of the same name', async () => {
    const { workflows, findings } = await loadProject(memoryShell(files('Inline')), []);
    expect(findings).toEqual([]);
    expect(workflows.map(({ name, workflow }) => [name, workflow.type])).toEqual([
      ['Inline', 'EXPRESS'],
    ]);
  });

  it('says which there are when it has none of that name', async () => {
    const { workflows, findings } = await loadProject(memoryShell(files('Other')), []);
    expect(workflows).toEqual([]);
    expect(findings[0]?.diagnostics).toMatchObject([
      {
        code: 'PRJ108',
        range: { start: { line: 2 } },
        help: expect.stringContaining('Train, Inline'),
      },
    ]);
  });
});

describe('substitutions', () => {
  const text =
    '{"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":${S},"Comment":"${C}","End":true}}}';
  const load = async (options: object, more: Readonly<Record<string, string>> = {}) => {
    const { workflows } = await loadProject(
      memoryShell({ 'w.asl.json': text, ...more }),
      ['.'],
      options,
    );
    const root = workflows[0]?.workflow.document.root;
    return root ? JSON.stringify(toJson(root)) : '';
  };

  it('fill placeholders in', async () => {
    expect(await load({ substitutions: 'S=5,C=a,b\nX=1' })).toContain(
      '"Seconds":5,"Comment":"a,b"',
    );
  });

  it('fill placeholders in keys in', async () => {
    const keys = pass.replace('"End"', '"Parameters":{"${T}.$":"$.a","${U}":1},"End"');
    const files = { 'w.asl.json': keys };
    const filled = await load({ substitutions: 'T=table' }, files);
    expect(filled).toContain('{"table.$":"$.a","${U}":1}');
  });

  it('come from files of JSON and YAML too', async () => {
    expect(await load({ substitutions: 'v.yaml' }, { 'v.yaml': 'S: 7\nC: c\n' })).toContain(
      '"Seconds":7,"Comment":"c"',
    );
  });

  it('come from the environment, and the command line wins', async () => {
    const file =
      'workflows:\n  w: { definition: w.asl.json }\nenvironments:\n  prod: { substitutions: { S: "1", C: env } }\n';
    const files = { 'sfn-sagemaker.yaml': file };
    const filled = await load({ environment: 'prod', substitutions: 'S=2' }, files);
    expect(filled).toContain('"Seconds":2,"Comment":"env"');
    expect(await load({}, files)).toContain('"Comment":"${C}"');
  });

  it('keep names like __proto__ harmless', async () => {
    expect(await load({ substitutions: '__proto__=x,constructor=y' })).toContain(
      '"Comment":"${C}"',
    );
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it.each([
    ['missing.json', 'neither Name=value nor a file'],
    ['list.json', 'write an object'],
    ['deep.json', '"a" is no text'],
    ['broken.json', 'broken.json:1'],
  ])('are refused when %s is not such a file', async (path, message) => {
    const files = { 'list.json': '[]', 'deep.json': '{"a":{}}', 'broken.json': '{"a":}' };
    await expect(load({ substitutions: path }, files)).rejects.toThrow(message);
  });
});

describe('a placeholder that the template does not fill in', () => {
  const template = (more: string) =>
    `Resources:\n  Train:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      DefinitionUri: w.asl.json\n${more}`;
  const definition = pass.replace(
    '"Pass"',
    '"Pass","Comment":"${Role} ${Bukcet}","Parameters":{"${Bukcet}":1}',
  );
  const listed = template(
    '      DefinitionSubstitutions: { Bucket: ml, Role: !GetAtt Role.Arn }\n',
  );
  const load = async (files: Readonly<Record<string, string>>, options: object = {}) => {
    const shell = memoryShell({ 'w.asl.json': definition, ...files });
    const { workflows } = await buildReport(await loadProject(shell, [], options));
    return workflows.flatMap(({ diagnostics }) => diagnostics);
  };

  it('is a finding that names what was probably meant', async () => {
    expect(await load({ 'template.yaml': listed })).toMatchObject([
      { code: 'PRJ112', severity: 'warning', help: 'Did you mean `${Bucket}`?' },
    ]);
  });

  it('is none when the command line or any environment fills it in', async () => {
    const files = { 'template.yaml': listed };
    expect(await load(files, { substitutions: 'Bukcet=x' })).toEqual([]);
    const project =
      'workflows:\n  Train: { definition: template.yaml }\nenvironments:\n  prod: { substitutions: { Bukcet: x } }\n';
    expect(await load({ ...files, 'sfn-sagemaker.yaml': project })).toEqual([]);
  });

  it('is none where the template lists nothing: another tool may fill it in', async () => {
    expect(await load({ 'template.yaml': template('') })).toEqual([]);
  });
});

it('a definition that a template names is read once, with what the template says', async () => {
  const files = filesOf('sam');
  const { workflows } = await loadProject(memoryShell({ ...files, 'a.asl.json': pass }), []);
  expect(workflows.map(({ name, path }) => [name, path])).toEqual([
    ['a', 'a.asl.json'],
    ['train', 'statemachine/train.asl.json'],
    ['copy-model', 'template.yaml'],
  ]);
});
