import { parseArgs } from "node:util";
import { nearestSpelling } from "../../model/text/nearest-spelling.ts";
import type { UsageProblem } from "../../model/words/usage-problem.ts";
import { meantArguments, typedWord } from "./meant-arguments.ts";
import { nearestFlag } from "./nearest-flag.ts";
import { notTogether } from "./not-together.ts";
import { type CommandName, choicesFor, commandNames, type OptionForm, optionForms } from "./options.ts";
import { partedTags } from "./parted-tags.ts";

/**
 * A parsed command line: the command, the title or files after it, and each option's text as typed (`""` for one
 * without a value).
 */
export interface TypedArguments {
  readonly command: CommandName | null;
  readonly title: string | null;
  readonly files: readonly string[];
  readonly typed: ReadonlyMap<OptionForm, string>;
  readonly problems: readonly UsageProblem[];
}

const forms = Object.values(optionForms);

/** Parses a command line and collects everything wrong with it. If an option is repeated, the last value wins. */
export function parseArguments(argv: readonly string[]): TypedArguments {
  const meant = meantArguments(argv);
  const { tokens } = parseArgs({
    args: [...meant.args],
    options: Object.fromEntries(forms.map((form) => [form.flag, parseArgsOption(form)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const { command, title, files, help, problems } = readWords(
    tokens.flatMap((token) => (token.kind === "positional" ? [typedWord(token.value)] : [])),
  );
  const options = tokens
    .filter((token) => token.kind === "option")
    .map(({ name, rawName, value }) => readOption({ name, rawName, value }, command));
  const parted = command === "new" ? partedTags(argv) : [];
  const typed = new Map([...help, ...options.flatMap((option) => ("typed" in option ? [option.typed] : []))]);
  return {
    command,
    title,
    files,
    typed,
    problems: [
      ...meant.problems,
      ...parted,
      ...problems,
      ...options.flatMap((option) => ("problem" in option ? [option.problem] : [])),
      ...notTogether(typed),
    ],
  };
}

type TypedOption = readonly [OptionForm, string];

function parseArgsOption({ short, value }: OptionForm): { type: "string" | "boolean"; short?: string } {
  const type = value === null ? "boolean" : "string";
  return short === null ? { type } : { type, short };
}

interface ReadWords {
  readonly command: CommandName | null;
  readonly title: string | null;
  readonly files: readonly string[];
  /** `help build` says the same as `build --help`. */
  readonly help: readonly TypedOption[];
  readonly problems: readonly UsageProblem[];
}

function readWords([first, ...rest]: readonly string[]): ReadWords {
  if (first === "help") return { ...readWords(rest), help: [[optionForms.help, ""]] };
  const command = commandNames.find((name) => name === first) ?? null;
  const nothing = { command, title: null, files: [], help: [], problems: [] };
  // A title typed without quotes arrives in pieces.
  if (command === "new") return { ...nothing, title: rest.length === 0 ? null : rest.join(" ") };
  if (command === "check" || command === "import") return { ...nothing, files: rest };
  if (first === undefined || command !== null) {
    return { ...nothing, problems: rest.map((typed) => ({ kind: "extra-word", typed })) };
  }
  const nearest = nearestSpelling(first, commandNames);
  return { ...nothing, problems: [{ kind: "unknown-command", typed: first, nearest, known: commandNames }] };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

type ReadOption = { readonly typed: TypedOption } | { readonly problem: UsageProblem };

function readOption({ name, rawName, value }: OptionToken, command: CommandName | null): ReadOption {
  const form = forms.find(({ flag }) => flag === name);
  if (form === undefined) return { problem: unknownOption(rawName, command) };
  const problem =
    (command === null ? null : misplaced(form, command)) ?? wrongValue(form, value, choicesFor(form, command));
  return problem === null ? { typed: [form, value ?? ""] } : { problem };
}

function unknownOption(typed: string, command: CommandName | null): UsageProblem {
  const taken = forms.filter((form) => command === null || form.commands.includes(command));
  const chosen = taken.find((form) => choicesFor(form, command).some((choice) => `--${choice}` === typed));
  const nearest = nearestFlag(typed, taken);
  // Many programs use `--json` for our `--format json`.
  return {
    kind: "unknown-option",
    typed,
    nearest: chosen === undefined ? nearest : `--${chosen.flag} ${typed.slice(2)}`,
  };
}

function misplaced({ flag, commands }: OptionForm, command: CommandName): UsageProblem | null {
  return commands.includes(command) ? null : { kind: "foreign-option", option: `--${flag}`, command, commands };
}

function wrongValue(
  { flag, value }: OptionForm,
  typed: string | undefined,
  choices: readonly string[],
): UsageProblem | null {
  const option = `--${flag}`;
  if (value === null) return typed === undefined ? null : { kind: "unwanted-value", option, typed };
  if (typed === undefined || typed === "" || typed.startsWith("--")) return { kind: "missing-value", option, value };
  if (choices.length === 0 || choices.includes(typed)) return null;
  return { kind: "wrong-choice", option, typed, choices, nearest: nearestSpelling(typed, choices) };
}
