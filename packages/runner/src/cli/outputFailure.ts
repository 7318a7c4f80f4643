import { inertLog, plain } from '../report/log.ts';

/** The part of a process that its output is watched by. */
export interface OutputProcess {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  exitCode?: number | string | null | undefined;
}

interface OutputStream {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  write(text: string): unknown;
}

const reasons = new Map([
  ['ENOSPC', 'there is no space left'],
  ['EDQUOT', 'the quota is used up'],
  ['EIO', 'the device does not take it'],
]);

/**
 * Makes one message and exit code 2 of output that cannot be written. A pipe that is closed early,
 * as in `sfn-sagemaker … | head`, is no failure.
 *
 * @returns whether that happened: it may do so before the command ends, or after
 */
export function watchOutput(process: OutputProcess): () => boolean {
  let failed = false;
  const fail = (): void => {
    failed = true;
    process.exitCode = 2;
  };
  process.stdout.on('error', ({ code = '', message }) => {
    if (code === 'EPIPE' || failed) return;
    fail();
    const reason = reasons.get(code) ?? plain(message);
    process.stderr.write(inertLog(`sfn-sagemaker: stdout cannot be written: ${reason}.\n`));
  });
  // There is nowhere left to say it.
  process.stderr.on('error', ({ code }) => {
    if (code !== 'EPIPE') fail();
  });
  return () => failed;
}
