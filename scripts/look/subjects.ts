import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildReport, loadProject, nodeShell, type Report } from '@sfn-sagemaker/runner';

const root = join(import.meta.dirname, '../..');
const placement = { account: '123456789012', region: 'us-west-2' };

/** The example as it is, and with the two slips that the README's comment shows. */
export async function subjects(): Promise<{ readonly clean: Report; readonly slips: Report }> {
  const folder = mkdtempSync(join(tmpdir(), 'look-'));
  try {
    cpSync(join(root, 'examples/train-and-deploy'), folder, { recursive: true });
    const clean = await report(folder);
    const file = join(folder, 'workflows/train-and-deploy.asl.json');
    writeFileSync(file, slip(readFileSync(file, 'utf8')));
    return { clean, slips: await report(folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function report(folder: string): Promise<Report> {
  process.chdir(folder);
  return buildReport(await loadProject(nodeShell(process), ['.']), {
    simulate: {},
    policy: placement,
  });
}

/** A member in the wrong case, and a Catch that leads nowhere. */
function slip(definition: string): string {
  const wrong = definition
    .replace(/("Train model"[\s\S]*?)"VolumeSizeInGB"/, '$1"VolumeSizeInGb"')
    .replace(/("Catch"[\s\S]*?"Next": )"Create or update endpoint\?"/, '$1"Create or update"');
  if (wrong === definition) throw new Error('The example no longer has what the slips change.');
  return wrong;
}
