import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundle } from '../../build.ts';
import type { GithubApi } from '../githubApi/server.ts';
import { type ActionRun, type ActRecord, actionRun } from './record.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** One run of a workflow that uses the action. */
export interface WorkflowRun {
  /** Files of the user's repository. */
  readonly files: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: object };
  readonly api: GithubApi;
  /** Inputs of the action. */
  readonly with?: Readonly<Record<string, string>>;
}

/** act with the action as its users get it: action.yml and the bundle, nothing else. */
export class Runner implements AsyncDisposable {
  readonly #folder: string;
  readonly #act: string;

  private constructor(folder: string, act: string) {
    this.#folder = folder;
    this.#act = act;
  }

  static async prepare(act: string): Promise<Runner> {
    const folder = await mkdtemp(join(tmpdir(), 'sfn-sagemaker-act-'));
    await bundle(join(folder, 'action/action/dist'));
    await cp(join(root, 'action.yml'), join(folder, 'action/action.yml'));
    await cp(join(root, 'action/package.json'), join(folder, 'action/package.json'));
    // Without a settings file act asks which image to use.
    await mkdir(join(folder, 'home/act'), { recursive: true });
    await writeFile(join(folder, 'home/act/actrc'), '');
    return new Runner(folder, act);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true });
  }

  async run(given: WorkflowRun): Promise<ActionRun> {
    const repository = await mkdtemp(join(this.#folder, 'repository-'));
    await writeFiles(repository, { ...given.files, [workflowPath]: workflow(given) });
    await commit(repository);
    const event = join(this.#folder, 'event.json');
    await writeFile(event, JSON.stringify(given.event.payload));
    const text = await this.#runAct(repository, given, event);
    const lines = text.split('\n').filter((line) => line.startsWith('{'));
    return actionRun(lines.map((line): ActRecord => JSON.parse(line)));
  }

  /** act ends with 1 when the job failed: the records say which step did. */
  async #runAct(cwd: string, { event, api }: WorkflowRun, eventPath: string): Promise<string> {
    const action = `org/sfn-sagemaker@v1=${join(this.#folder, 'action')}`;
    const args = [
      event.name,
      '--json',
      '--no-cache-server',
      '--eventpath',
      eventPath,
      '--platform',
      'ubuntu-latest=-self-hosted',
      '--local-repository',
      action,
      '--secret',
      'GITHUB_TOKEN=token-of-the-run',
      '--env',
      `GITHUB_API_URL=${api.url}`,
    ];
    const options = { cwd, env: this.#env(), maxBuffer: 64 * 1024 * 1024 };
    try {
      return (await run(this.#act, args, options)).stdout;
    } catch (error) {
      if (error instanceof Error && 'stdout' in error && error.stdout) return String(error.stdout);
      throw error;
    }
  }

  /** Nothing of the machine's own settings; the action runs on the Node that runs the tests. */
  #env(): Record<string, string> {
    const home = join(this.#folder, 'home');
    const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
    return { PATH: path, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: join(home, 'cache') };
  }
}

const workflowPath = '.github/workflows/pipeline.yml';

function workflow({ event, with: inputs = {} }: WorkflowRun): string {
  return JSON.stringify({
    on: event.name,
    jobs: {
      pipeline: {
        'runs-on': 'ubuntu-latest',
        steps: [
          { uses: 'actions/checkout@v5' },
          { id: 'action', uses: 'org/sfn-sagemaker@v1', with: inputs },
          {
            id: 'after',
            if: 'always()',
            env: { JSON_FILE: output('report-json'), HTML_FILE: output('report-html') },
            run: 'cat "$JSON_FILE"; test -s "$HTML_FILE" || echo "no HTML report"',
          },
        ],
      },
    },
  });
}

/** GitHub's own placeholder. */
function output(name: string): string {
  return `\${{ steps.action.outputs.${name} }}`;
}

async function writeFiles(folder: string, files: WorkflowRun['files']): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** act takes the name of the repository from its remote. */
async function commit(cwd: string): Promise<void> {
  const git = (...args: string[]) => run('git', args, { cwd });
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', 'https://github.com/o/r.git');
  await git('add', '.');
  await git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', 'x');
}
