import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from './localStack.ts';
import { findPython } from './python.ts';
import { freePort, startServer } from './server.ts';
import { ensureVenv } from './venv.ts';

/** moto as a server, with executions that really run. */
export async function startMoto(parent: string): Promise<Emulator> {
  const python = findPython(9);
  if (python === undefined) throw new Error('the tests on emulators need python3, 3.9 or newer');
  const command = await ensureVenv({ name: 'moto', python, packages: ['moto[server]==5.2.5'] });
  const folder = join(parent, 'moto');
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const stop = await startServer({
    ...{ command, folder },
    parameters: ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)],
    env: { HOME: folder },
    readyUrl: `${url}/moto-api/`,
  });
  // Without this its StartExecution is a stub that accepts anything.
  await fetch(`${url}/moto-api/config`, {
    method: 'POST',
    body: JSON.stringify({ stepfunctions: { execute_state_machine: true } }),
  });
  return { url, stop };
}
