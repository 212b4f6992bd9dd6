import type { UsageProblem } from "../../model/words/usage-problem.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { type CommandName, type OptionForm, optionForms } from "./options.ts";

/**
 * Finds options that npm took for its own: for `npm run check --fix`, without a `--` in between, npm passes only the
 * script's name and puts the option into the script's environment (https://docs.npmjs.com/cli/commands/npm-run-script).
 */
export function lostToNpm(
  command: CommandName,
  typed: ReadonlyMap<OptionForm, string>,
  { env }: Pick<CommandIo, "env">,
): readonly UsageProblem[] {
  if (env["npm_lifecycle_event"] !== command) return [];
  return Object.values(optionForms)
    .filter((form) => form.commands.includes(command) && !typed.has(form) && env[variableOf(form)] !== undefined)
    .map(({ flag, value }) => ({ kind: "lost-to-npm", option: `--${flag}`, value, command }));
}

function variableOf({ flag }: OptionForm): string {
  return `npm_config_${flag.replaceAll("-", "_")}`;
}
