// The main job on the examples: validate, simulate, permit; in the terminal and as a report for the browser.
import { join, relative } from 'node:path';
import {
  buildReport,
  loadProject,
  nodeShell,
  renderHtml,
  renderText,
  verdict,
} from '@sfn-sagemaker/runner';

const examples = ['transform', 'training', 'labeling', 'processing', 'train-and-deploy'];
const root = join(import.meta.dirname, '..');
process.chdir(root);
const shell = nodeShell(process);
const page = join(root, 'demo-report/index.html');

const project = await loadProject(
  shell,
  examples.map((name) => `examples/${name}`),
);
const report = await buildReport(project, { simulate: {}, policy: { region: 'us-west-2' } });
const { isTTY, columns } = shell.stdout;
const colour = isTTY && !shell.env.NO_COLOR;
shell.stdout.write(renderText(report, { colour, ...(columns && { columns }) }));
await shell.writeFile(page, renderHtml(report));
shell.stdout.write(`\nThe same as a page for the browser: ${relative(process.cwd(), page)}\n`);
process.exitCode = verdict(report).outcome === 'failed' ? 1 : 0;
