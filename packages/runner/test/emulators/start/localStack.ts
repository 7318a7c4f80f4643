import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findPython } from './python.ts';
import { freePort, startServer } from './server.ts';
import { ensureVenv } from './venv.ts';

/** Newer versions of the last four break the start of this LocalStack. */
const packages = [
  'localstack-core[runtime]==4.14.0',
  'cbor2<5.8',
  'pyOpenSSL<26',
  'cryptography<47',
  'service-identity',
];

/** The Python that LocalStack needs at least: 3.12. */
export const localStackPython = 12;

export interface Emulator {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** LocalStack without Docker and without a token; undefined where there is no Python for it. */
export async function startLocalStack(parent: string): Promise<Emulator | undefined> {
  const python = findPython(localStackPython);
  if (python === undefined) return undefined;
  const command = await ensureVenv({ name: 'localstack', python, packages });
  const folder = join(parent, 'localstack');
  mkdirSync(join(folder, 'home'), { recursive: true });
  mkdirSync(join(folder, 'var/lib/localstack/lib'), { recursive: true });
  const address = `127.0.0.1:${await freePort()}`;
  const stop = await startServer({
    ...{ command, folder },
    parameters: ['-m', 'localstack.runtime.main'],
    env: {
      HOME: join(folder, 'home'),
      OVERRIDE_IN_DOCKER: '0',
      FILESYSTEM_ROOT: folder,
      GATEWAY_LISTEN: address,
      DNS_ADDRESS: '0',
      DISABLE_EVENTS: '1',
      SKIP_SSL_CERT_DOWNLOAD: '1',
    },
    readyUrl: `http://${address}/_localstack/health`,
  });
  return { url: `http://${address}`, stop };
}
