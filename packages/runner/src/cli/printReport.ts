import type { JsonSubject } from '../report/json.ts';
import type { Report } from '../report/model.ts';
import type { Shell } from '../shell.ts';
import { UsageError } from '../shell.ts';
import type { OptionValues } from './command.ts';
import { textOption } from './command.ts';

interface Rendering {
  readonly subject: JsonSubject;
  readonly colour: boolean;
  readonly columns?: number;
}

type Renderer = (report: Report, rendering: Rendering) => Promise<string>;

/** Each rendering with the libraries it needs is loaded only when it is asked for. */
const renderers = new Map<string, Renderer>([
  [
    'text',
    async (report, options) =>
      (await import('../report/text/renderText.ts')).renderText(report, options),
  ],
  [
    'json',
    async (report, { subject }) => (await import('../report/json.ts')).renderJson(report, subject),
  ],
  [
    'markdown',
    async (report) => (await import('../report/markdown/renderMarkdown.ts')).renderMarkdown(report),
  ],
  ['sarif', async (report) => (await import('../report/sarif.ts')).renderSarif(report)],
  ['html', async (report) => (await import('../report/html/renderHtml.ts')).renderHtml(report)],
  ['github', async (report) => (await import('../report/github.ts')).renderAnnotations(report)],
]);

/** Writes the report as `--format` says, to stdout or to the file of `--output`. */
export async function printReport(
  shell: Shell,
  report: Report,
  { subject, options }: { readonly subject: JsonSubject; readonly options: OptionValues },
): Promise<void> {
  const format = textOption(options, 'format') ?? 'text';
  const render = renderers.get(format);
  if (!render) throw new UsageError(`--format ${format} is not known.`);
  const output = textOption(options, 'output');
  const colour = output === undefined && usesColour(shell, options);
  const { columns } = output === undefined ? shell.stdout : {};
  const rendering = { subject, colour, ...(columns !== undefined && { columns }) };
  await writeResult(shell, await render(report, rendering), output);
}

/** Writes a command's result to stdout, or to the file that was named. */
export async function writeResult(shell: Shell, text: string, output?: string): Promise<void> {
  if (output === undefined) {
    shell.stdout.write(text);
    return;
  }
  try {
    await shell.writeFile(output, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--output ${output} cannot be written: ${reason}.`);
  }
}

function usesColour({ stdout, env }: Shell, options: OptionValues): boolean {
  return options.color !== false && stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
}
