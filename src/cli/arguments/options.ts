import { type Language, languages } from "../../model/text/language.ts";
import type { HelpWords } from "../../model/words/cli.ts";

export const commandNames = [
  "new",
  "import",
  "build",
  "dev",
  "check",
  "status",
  "due",
  "announce",
  "cards",
  "remove-samples",
] as const satisfies readonly (keyof HelpWords["commandPurposes"])[];

export type CommandName = (typeof commandNames)[number];

export const reportFormats = ["text", "json", "github", "compact"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** What was asked for on the command line; null for what was not. */
export interface CommandOptions extends NewOptions {
  readonly posts: string | null;
  readonly assets: string | null;
  readonly output: string | null;
  readonly config: string | null;
  readonly basePath: string | null;
  readonly origin: string | null;
  readonly now: string | null;
  readonly since: string | null;
  readonly port: string | null;
  readonly format: ReportFormat | null;
  readonly lang: Language | null;
  readonly fix: boolean;
  readonly watch: boolean;
  /** The notes that only are to be told of, as typed behind the command; empty for all. */
  readonly files: readonly string[];
  /** This build goes online: its addresses are written down. */
  readonly publish: boolean;
  readonly acceptMoves: boolean;
  readonly acceptRemovals: boolean;
  /** Where `import` puts what it brings in; null for the working folder. */
  readonly to: string | null;
  /** Whether `import` writes what it has told. */
  readonly write: boolean;
  /** Everything is read and made anew, and nothing is kept for the next time. */
  readonly noCache: boolean;
  readonly debug: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** What only `new` is asked. */
export interface NewOptions {
  /** The words behind the command. */
  readonly title: string | null;
  readonly url: string | null;
  readonly html: string | null;
  readonly tags: string | null;
  readonly category: string | null;
  readonly date: string | null;
  readonly slug: string | null;
  readonly template: string | null;
  readonly draft: boolean;
  readonly body: boolean;
  readonly image: boolean;
  readonly open: boolean;
  readonly allowLocal: boolean;
}

/** The values that a command takes for an option; empty when any will do. */
export function choicesFor({ choices, choicesOf }: OptionForm, command: CommandName | null): readonly string[] {
  return (command === null ? undefined : choicesOf[command]) ?? choices;
}

export type OptionName = keyof CommandOptions & keyof HelpWords["optionPurposes"];

/** How an option is typed and who takes it. */
export interface OptionForm {
  /** As it is typed after `--`. */
  readonly flag: string;
  readonly short: string | null;
  /** The name of its value in the help; null when it takes none. */
  readonly value: string | null;
  /** The only values it may have; empty when any will do. */
  readonly choices: readonly string[];
  /** The same for a command that takes fewer. */
  readonly choicesOf: Readonly<Partial<Record<CommandName, readonly string[]>>>;
  readonly commands: readonly CommandName[];
}

const everywhere = { short: null, choices: [], choicesOf: {}, commands: commandNames } as const;
const here = { ...everywhere, commands: commandNames.filter((command) => command !== "import") } as const;
const addressing = {
  ...everywhere,
  commands: commandNames.filter((command) => command !== "import" && command !== "remove-samples"),
} as const;
const planning = { ...everywhere, commands: ["new", "build", "check", "status", "due", "announce", "cards"] } as const;
const writing = { ...everywhere, commands: ["new"] } as const;

/** Every option there is, in the order the help lists them. */
export const optionForms: Readonly<Record<OptionName, OptionForm>> = {
  url: { ...writing, flag: "url", value: "https://…" },
  html: { ...writing, flag: "html", value: "FILE" },
  tags: { ...writing, flag: "tags", value: "a,b" },
  category: { ...writing, flag: "category", value: "NAME" },
  date: { ...writing, flag: "date", value: "2026-11-23" },
  slug: { ...writing, flag: "slug", value: "NAME" },
  draft: { ...writing, flag: "draft", value: null },
  body: { ...writing, flag: "body", value: null },
  image: { ...writing, flag: "image", value: null },
  template: { ...writing, flag: "template", value: "FILE" },
  open: { ...writing, flag: "open", value: null },
  allowLocal: { ...writing, flag: "allow-local", value: null },
  posts: { ...here, flag: "posts", value: "DIR" },
  assets: { ...here, flag: "assets", value: "DIR" },
  output: { ...everywhere, flag: "output", value: "DIR", commands: ["build"] },
  config: { ...everywhere, flag: "config", value: "FILE" },
  basePath: { ...addressing, flag: "base-path", value: "/x/" },
  origin: { ...addressing, flag: "origin", value: "https://…" },
  now: { ...planning, flag: "now", value: "2026-11-23T09:00" },
  since: { ...everywhere, flag: "since", value: "2026-11-23", commands: ["due"] },
  port: { ...everywhere, flag: "port", value: "8080", commands: ["dev"] },
  publish: { ...everywhere, flag: "publish", value: null, commands: ["build"] },
  acceptMoves: { ...everywhere, flag: "accept-moves", value: null, commands: ["build"] },
  acceptRemovals: { ...everywhere, flag: "accept-removals", value: null, commands: ["build"] },
  to: { ...everywhere, flag: "to", value: "DIR", commands: ["import"] },
  write: { ...everywhere, flag: "write", value: null, commands: ["import"] },
  fix: { ...everywhere, flag: "fix", value: null, commands: ["check"] },
  watch: { ...everywhere, flag: "watch", value: null, commands: ["check"] },
  format: {
    ...everywhere,
    flag: "format",
    value: "FORMAT",
    choices: reportFormats,
    choicesOf: { status: ["text", "json"], import: ["text", "json"] },
    commands: ["check", "status", "import"],
  },
  lang: { ...everywhere, flag: "lang", value: "LANG", choices: languages },
  noCache: { ...everywhere, flag: "no-cache", value: null, commands: ["build", "dev", "check", "status"] },
  debug: { ...everywhere, flag: "debug", value: null },
  help: { ...everywhere, flag: "help", short: "h", value: null },
  version: { ...everywhere, flag: "version", short: "v", value: null },
};
