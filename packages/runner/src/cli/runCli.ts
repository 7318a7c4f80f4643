import { CommanderError, Option, Command as Program } from 'commander';
import { inertLog, plain, plainLines } from '../report/log.ts';
import type { Shell } from '../shell.ts';
import { UsageError } from '../shell.ts';
import type { Command, ExitCode, OptionValues } from './command.ts';
import { commands } from './commands.ts';
import { optionValue } from './optionValue.ts';
import { version } from './version.ts';

/**
 * Runs one command line; every failure becomes one message on stderr and an exit code.
 *
 * @example
 * process.exitCode = await runCli(['validate', 'train.asl.json'], nodeShell(process));
 */
export async function runCli(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = programFor(shell, async (command, paths, options) => {
    exitCode = await command.run({ shell, paths, options });
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return failure(shell, error);
  }
}

type Run = (command: Command, paths: readonly string[], options: OptionValues) => Promise<void>;

function programFor(shell: Shell, run: Run): Program {
  const program = new Program('sfn-sagemaker')
    .description(
      'Validate, simulate, deploy and follow Step Functions workflows that manage SageMaker.',
    )
    .version(version)
    .helpCommand(false);
  inherit(program, shell);
  for (const command of commands) program.addCommand(inherit(subcommand(command, run), shell));
  return program;
}

/** Output through the shell, and exceptions instead of an exit of the process. */
function inherit(program: Program, { stdout, stderr }: Shell): Program {
  return program
    .exitOverride()
    .showHelpAfterError('(see --help)')
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(inertLog(plainLines(text))),
    });
}

function subcommand(command: Command, run: Run): Program {
  const program = new Program(command.name).description(command.summary);
  if (command.arguments !== '') program.arguments(command.arguments);
  for (const declared of command.options) {
    const option = new Option(declared.flags, declared.description);
    // A description that lists the choices reads better than commander's own list.
    if (option.required) {
      option.argParser((value: string, before?: string) => optionValue(declared, value, before));
    }
    program.addOption(option);
  }
  return program.action(async () => run(command, program.args, program.opts()));
}

function failure(shell: Shell, error: unknown): ExitCode {
  // commander has printed its message already; help and version come as errors with code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = error instanceof Error ? error.message : String(error);
  const line = plain(message.replace(/\s*\n\s*/g, ' '));
  if (error instanceof UsageError) {
    shell.stderr.write(inertLog(`sfn-sagemaker: ${line}\n`));
    return 2;
  }
  const hint = 'This is a fault of sfn-sagemaker; SFN_SAGEMAKER_DEBUG=1 shows where.';
  shell.stderr.write(inertLog(`sfn-sagemaker: ${line}\n${hint}\n`));
  if (shell.env.SFN_SAGEMAKER_DEBUG && error instanceof Error) {
    shell.stderr.write(inertLog(`${error.stack}\n`));
  }
  return 2;
}
