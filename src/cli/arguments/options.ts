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

/** What was requested on the command line; null for what was not given. */
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
  readonly undo: boolean;
  readonly watch: boolean;
  /** The only notes to report on, as typed after the command; empty means all. */
  readonly files: readonly string[];
  /** This build will be published, so its addresses are recorded. */
  readonly publish: boolean;
  readonly acceptMoves: boolean;
  readonly acceptRemovals: boolean;
  /** Where `import` writes; null for the working folder. */
  readonly to: string | null;
  /** Whether `import` writes what it has announced. */
  readonly write: boolean;
  /** Everything is read and built anew, and nothing is cached. */
  readonly noCache: boolean;
  readonly debug: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Options that only `new` has. */
export interface NewOptions {
  /** The words after the command. */
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

/** The values that a command accepts for an option; empty if any will do. */
export function choicesFor({ choices, choicesOf }: OptionForm, command: CommandName | null): readonly string[] {
  return (command === null ? undefined : choicesOf[command]) ?? choices;
}

export type OptionName = keyof CommandOptions & keyof HelpWords["optionPurposes"];

/** How an option is typed, and which commands take it. */
export interface OptionForm {
  /** As it is typed after `--`. */
  readonly flag: string;
  readonly short: string | null;
  /** The name of its value in the help; null if it takes none. */
  readonly value: string | null;
  /** Its only possible values; empty if any will do. */
  readonly choices: readonly string[];
  /** The same for a command that accepts fewer. */
  readonly choicesOf: Readonly<Partial<Record<CommandName, readonly string[]>>>;
  readonly commands: readonly CommandName[];
}

/** For every command. */
const general = { short: null, choices: [], choicesOf: {}, commands: commandNames } as const;

/** For commands on the notes in this folder; `import` works on those of another folder. */
const ofNotes = { ...general, commands: commandNames.filter((command) => command !== "import") } as const;

/** For commands that deal with the addresses of notes. */
const ofAddresses = {
  ...general,
  commands: commandNames.filter((command) => command !== "import" && command !== "remove-samples"),
} as const;

/** For commands that depend on the current time. */
const ofMoments = { ...general, commands: ["new", "build", "check", "status", "due", "announce", "cards"] } as const;

const ofNew = { ...general, commands: ["new"] } as const;

/** Every option there is, in the order the help lists them. */
export const optionForms: Readonly<Record<OptionName, OptionForm>> = {
  url: { ...ofNew, flag: "url", value: "https://…" },
  html: { ...ofNew, flag: "html", value: "FILE" },
  tags: { ...ofNew, flag: "tags", value: "a,b" },
  category: { ...ofNew, flag: "category", value: "NAME" },
  date: { ...ofNew, flag: "date", value: "2026-11-23" },
  slug: { ...ofNew, flag: "slug", value: "NAME" },
  draft: { ...ofNew, flag: "draft", value: null },
  body: { ...ofNew, flag: "body", value: null },
  image: { ...ofNew, flag: "image", value: null },
  template: { ...ofNew, flag: "template", value: "FILE" },
  open: { ...ofNew, flag: "open", value: null },
  allowLocal: { ...ofNew, flag: "allow-local", value: null },
  posts: { ...ofNotes, flag: "posts", value: "DIR" },
  assets: { ...ofNotes, flag: "assets", value: "DIR" },
  output: { ...general, flag: "output", value: "DIR", commands: ["build"] },
  config: { ...general, flag: "config", value: "FILE" },
  basePath: { ...ofAddresses, flag: "base-path", value: "/x/" },
  origin: { ...ofAddresses, flag: "origin", value: "https://…" },
  now: { ...ofMoments, flag: "now", value: "2026-11-23T09:00" },
  since: { ...general, flag: "since", value: "2026-11-23", commands: ["due"] },
  port: { ...general, flag: "port", value: "8080", commands: ["dev"] },
  publish: { ...general, flag: "publish", value: null, commands: ["build"] },
  acceptMoves: { ...general, flag: "accept-moves", value: null, commands: ["build"] },
  acceptRemovals: { ...general, flag: "accept-removals", value: null, commands: ["build"] },
  to: { ...general, flag: "to", value: "DIR", commands: ["import"] },
  write: { ...general, flag: "write", value: null, commands: ["import"] },
  fix: { ...general, flag: "fix", value: null, commands: ["check"] },
  undo: { ...general, flag: "undo", value: null, commands: ["check"] },
  watch: { ...general, flag: "watch", value: null, commands: ["check"] },
  format: {
    ...general,
    flag: "format",
    value: "FORMAT",
    choices: reportFormats,
    choicesOf: { status: ["text", "json"], import: ["text", "json"] },
    commands: ["check", "status", "import"],
  },
  lang: { ...general, flag: "lang", value: "LANG", choices: languages },
  noCache: { ...general, flag: "no-cache", value: null, commands: ["build", "dev", "check", "status"] },
  debug: { ...general, flag: "debug", value: null },
  help: { ...general, flag: "help", short: "h", value: null },
  version: { ...general, flag: "version", short: "v", value: null },
};
