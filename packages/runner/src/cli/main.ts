import process from 'node:process';
import { nodeShell } from './nodeShell.ts';
import { watchOutput } from './outputFailure.ts';
import { runCli } from './runCli.ts';

const outputFailed = watchOutput(process);
const exitCode = await runCli(process.argv.slice(2), nodeShell(process));
if (!outputFailed()) process.exitCode = exitCode;
// A call that nobody waits for any more, to an endpoint that does not answer, must not hold the
// process: a cancelled step of GitHub Actions has 7.5 seconds.
process.stdout.write('', (error) => {
  if (!error) process.exit();
});
