import type { Shell } from '../shell.ts';
import type { OptionForm } from './optionForms.ts';

/** 0 done or clean, 1 findings or failed, 2 unreadable or wrong usage. */
export type ExitCode = 0 | 1 | 2;

/**
 * Values of options as the command line gives them, by long name in camel case; absent when not
 * given.
 */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** One option: a row of a command's table. */
export interface CommandOption {
  /** As commander reads it, such as `--input <JSON or FILE>`. */
  readonly flags: string;
  readonly description: string;
  /** What it may be; anything else is wrong usage. */
  readonly choices?: readonly string[];
  /** What its value looks like; anything else is wrong usage. */
  readonly form?: OptionForm;
  /** Given several times, the values come as lines of one text. */
  readonly repeatable?: true;
}

/** What a command works with. */
export interface CommandContext {
  readonly shell: Shell;
  /** Positional arguments; empty when none were given. */
  readonly paths: readonly string[];
  readonly options: OptionValues;
}

/** One command: a row of the command table. Its code is loaded only when it runs. */
export interface Command {
  readonly name: string;
  /** Positional arguments as commander reads them, such as `[paths...]`. */
  readonly arguments: string;
  readonly summary: string;
  readonly options: readonly CommandOption[];
  run(context: CommandContext): Promise<ExitCode>;
}

/** The text of an option; absent when it was not given. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = Object.hasOwn(options, name) ? options[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}
