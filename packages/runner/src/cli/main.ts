import process from 'node:process';
import { nodeShell } from './nodeShell.ts';
import { watchOutput } from './outputFailure.ts';
import { runCli } from './runCli.ts';

const outputFailed = watchOutput(process);
const exitCode = await runCli(process.argv.slice(2), nodeShell(process));
if (!outputFailed()) process.exitCode = exitCode;
