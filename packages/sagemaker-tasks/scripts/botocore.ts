import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BotocoreModel } from './slimModel.ts';

/** The release that the model is read from; the hash makes the result the same everywhere. */
export interface BotocoreRelease {
  readonly version: string;
  readonly wheelSha256: string;
}

/** The services that make up SageMaker in Step Functions, by their name in botocore. */
export interface SageMakerModels {
  readonly sagemaker: BotocoreModel;
  readonly runtime: BotocoreModel;
}

const entries = {
  sagemaker: 'botocore/data/sagemaker/2017-07-24/service-2.json.gz',
  runtime: 'botocore/data/sagemaker-runtime/2017-05-13/service-2.json.gz',
};
const wheelName = /^botocore-(\d+(?:\.\d+)+)-/;
const extract = `import sys, zipfile
sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))`;

/** SageMaker's models. */
export function readSageMakerModels(release: BotocoreRelease): SageMakerModels {
  return readModels(release, entries);
}

/** Models out of the wheel, which pip downloads into a throwaway environment, by their paths in it. */
export function readModels<Name extends string>(
  { version, wheelSha256 }: BotocoreRelease,
  paths: Readonly<Record<Name, string>>,
): Record<Name, BotocoreModel> {
  const requirement = `botocore==${version} --hash=sha256:${wheelSha256}`;
  return withWheel(requirement, ({ wheel, python }) => {
    const read = (path: string): BotocoreModel => {
      const packed = execFileSync(python, ['-c', extract, wheel, path], {
        maxBuffer: 64 * 1024 * 1024,
      });
      return JSON.parse(gunzipSync(packed).toString('utf8'));
    };
    const names = Object.keys(paths) as Name[];
    const models = names.map((name) => [name, read(paths[name])] as const);
    return Object.fromEntries(models) as Record<Name, BotocoreModel>;
  });
}

/** The newest release, with the hash of its wheel, so that the next run gets the same. */
export function latestRelease(): BotocoreRelease {
  return withWheel('botocore', ({ wheel }) => {
    const [, version] = wheelName.exec(basename(wheel)) ?? [];
    if (version === undefined) throw new Error(`${basename(wheel)} is no wheel of botocore.`);
    const wheelSha256 = createHash('sha256').update(readFileSync(wheel)).digest('hex');
    return { version, wheelSha256 };
  });
}

interface DownloadedWheel {
  readonly wheel: string;
  readonly python: string;
}

/** Runs with the wheel of a requirement, which pip downloads into a throwaway environment. */
export function withWheel<T>(requirement: string, use: (downloaded: DownloadedWheel) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sagemaker-model-'));
  try {
    execFileSync('python3', ['-m', 'venv', join(folder, 'venv')]);
    const python = join(folder, 'venv', 'bin', 'python');
    const requirements = join(folder, 'requirements.txt');
    writeFileSync(requirements, `${requirement}\n`);
    const wheels = join(folder, 'wheels');
    const download = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check'];
    const what = ['--no-deps', '--only-binary', ':all:', '--dest', wheels, '-r', requirements];
    execFileSync(python, [...download, ...what], { stdio: ['ignore', 'inherit', 'inherit'] });
    const [name] = readdirSync(wheels);
    if (name === undefined) throw new Error(`pip downloaded no wheel for ${requirement}.`);
    return use({ wheel: join(wheels, name), python });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
