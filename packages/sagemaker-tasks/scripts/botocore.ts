import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BotocoreModel } from './slimModel.ts';

/** The release that the model is read from; the hash makes the result the same everywhere. */
export interface BotocoreRelease {
  readonly version: string;
  readonly wheelSha256: string;
}

const entry = 'botocore/data/sagemaker/2017-07-24/service-2.json.gz';
const extract = `import sys, zipfile
sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))`;

/** SageMaker's model out of the wheel, which pip downloads into a throwaway environment. */
export function readSageMakerModel({ version, wheelSha256 }: BotocoreRelease): BotocoreModel {
  const folder = mkdtempSync(join(tmpdir(), 'sagemaker-model-'));
  try {
    execFileSync('python3', ['-m', 'venv', join(folder, 'venv')]);
    const python = join(folder, 'venv', 'bin', 'python');
    const requirements = join(folder, 'requirements.txt');
    writeFileSync(requirements, `botocore==${version} --hash=sha256:${wheelSha256}\n`);
    const wheels = join(folder, 'wheels');
    const download = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check'];
    const what = ['--no-deps', '--only-binary', ':all:', '--dest', wheels, '-r', requirements];
    execFileSync(python, [...download, ...what], { stdio: ['ignore', 'inherit', 'inherit'] });
    const [wheel] = readdirSync(wheels);
    if (wheel === undefined) throw new Error(`pip downloaded no wheel of botocore ${version}.`);
    const packed = execFileSync(python, ['-c', extract, join(wheels, wheel), entry], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(gunzipSync(packed).toString('utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
