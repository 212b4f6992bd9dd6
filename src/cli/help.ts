import packageFacts from "../../package.json" with { type: "json" };
import { displayWidth, padToWidth } from "../model/terminal/terminal-cells.ts";
import type { Language } from "../model/text/language.ts";
import { cliWords, type HelpWords } from "../model/words/cli.ts";
import {
  type CommandName,
  choicesFor,
  commandNames,
  type OptionForm,
  type OptionName,
  optionForms,
} from "./arguments/options.ts";

type Row = readonly [string, string];

/** The help of one command, or of all. */
export function helpText(command: CommandName | null, language: Language): string {
  return `${(command === null ? wholeHelp(language) : commandHelp(command, language)).join("\n")}\n`;
}

function wholeHelp(language: Language): readonly string[] {
  const { help } = cliWords[language];
  return [
    help.tagline,
    "",
    `${help.usage}: ${typedCommand(null)}<${help.command}> [${help.options}]`,
    "",
    ...table(
      help.commandsTitle,
      commandNames.map((name): Row => [name, help.commandPurposes[name]]),
    ),
    ...table(help.optionsTitle, optionRows(["help", "version"], null, language)),
    `${help.commandHelp}: ${typedCommand(null)}<${help.command}> --help`,
  ];
}

function commandHelp(command: CommandName, language: Language): readonly string[] {
  const { help } = cliWords[language];
  const names = Object.entries(optionForms)
    .filter(([, form]) => form.commands.includes(command))
    .map(([name]) => name);
  return [
    `saegim ${command}: ${help.commandPurposes[command]}.`,
    "",
    `${help.usage}: ${typedCommand(command)}${typedWords(command, help)}[${help.options}]`,
    "",
    ...examples(command, help),
    ...table(help.optionsTitle, optionRows(names, command, language)),
    ...table(
      help.environmentTitle,
      Object.entries(help.environment).filter(([name]) => isRead(name, command)),
    ),
    ...table(help.exitTitle, Object.entries(help.exits)),
  ].slice(0, -1);
}

function examples(command: CommandName, help: HelpWords): readonly string[] {
  const typed = help.examples[command] ?? [];
  return typed.length === 0 ? [] : [help.examplesTitle, ...typed.map((line) => `  ${line}`), ""];
}

/** How a command is typed in a blog's folder, where the shell does not know `saegim` itself. */
function typedCommand(command: CommandName | null): string {
  if (command === null) return "npm run saegim -- ";
  return command in packageFacts.scripts ? `npm run ${command} -- ` : `npm run saegim -- ${command} `;
}

/** Whether a command reads an environment variable. */
function isRead(variable: string, command: CommandName): boolean {
  const readers: Readonly<Record<string, readonly CommandName[]>> = {
    BASE_PATH: optionForms.basePath.commands,
    SITE_ORIGIN: optionForms.origin.commands,
    INDEXNOW_KEY: ["build", "announce"],
    EDITOR: optionForms.open.commands,
    CHROMIUM: ["cards"],
  };
  return readers[variable]?.includes(command) ?? true;
}

function optionRows(names: readonly string[], command: CommandName | null, language: Language): readonly Row[] {
  const { optionPurposes } = cliWords[language].help;
  return Object.entries(optionForms)
    .filter(([name]) => names.includes(name))
    .map(([name, form]) => {
      const choices = choicesFor(form, command);
      const purpose = optionPurposes[name as OptionName];
      return [typedForm(form), choices.length === 0 ? purpose : `${purpose}: ${choices.join(", ")}`];
    });
}

/** The arguments that can follow a command's name. */
function typedWords(command: CommandName, { noteTitle, file, folder }: HelpWords): string {
  if (command === "new") return `["${noteTitle}"] `;
  if (command === "import") return `<${folder}> `;
  return command === "check" ? `[${file}…] ` : "";
}

function typedForm({ flag, short, value }: OptionForm): string {
  return `--${flag}${value === null ? "" : ` ${value}`}${short === null ? "" : `, -${short}`}`;
}

function table(title: string, rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => displayWidth(left)));
  return [title, ...rows.map(([left, right]) => `  ${padToWidth(left, width)}  ${right}`), ""];
}
