import process from 'node:process';
import { nodeShell } from './nodeShell.ts';
import { runCli } from './runCli.ts';

// `sfn-sagemaker … | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runCli(process.argv.slice(2), nodeShell(process));
