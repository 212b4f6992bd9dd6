import type { UsageProblem } from "../../model/words/usage-problem.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { type OptionForm, optionForms } from "./options.ts";
import type { TypedArguments } from "./parse-arguments.ts";

/**
 * Finds options that npm took for its own: for `npm run check --fix`, without a `--` in between, npm passes only the
 * script's name and puts the option into the script's environment (https://docs.npmjs.com/cli/commands/npm-run-script).
 * PowerShell takes the `--` away even where it was typed, so the way round npm is named there.
 */
export function lostToNpm(
  { command, title, files, typed }: Omit<TypedArguments, "problems">,
  { env }: Pick<CommandIo, "env">,
): readonly UsageProblem[] {
  if (command === null || env["npm_lifecycle_event"] !== command) return [];
  const options = Object.values(optionForms)
    .filter((form) => form.commands.includes(command) && !typed.has(form) && env[variableOf(form)] !== undefined)
    .map(({ flag, value }) => ({ option: `--${flag}`, value }));
  if (options.length === 0) return [];
  // The value of an option that npm took is left behind as a word like any other.
  const isMixed = options.some(({ value }) => value !== null);
  const words = isMixed ? [] : [...(title === null ? [] : [title]), ...files];
  const isPowerShell = env["PSModulePath"] !== undefined;
  return [{ kind: "lost-to-npm", options, command, words, isPowerShell }];
}

function variableOf({ flag }: OptionForm): string {
  return `npm_config_${flag.replaceAll("-", "_")}`;
}
