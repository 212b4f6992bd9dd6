import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import type { ImportPlan } from "../import/import-plan.ts";
import { planImport } from "../import/plan-import.ts";
import { blogTimeZone } from "../import/settings/blog-time-zone.ts";
import { isNoteFile } from "../model/note/note-file.ts";
import { defaultLanguage, type Language } from "../model/text/language.ts";
import { importWords } from "../model/words/import.ts";
import type { ImportProblem } from "../model/words/import-problem.ts";
import { defaultConfig } from "../site/config/default-config.ts";
import { defaultConfigFile, type LoadedConfig, loadConfig } from "../site/load-config.ts";
import { nodeFileSystem } from "../site/system/node-file-system.ts";
import type { CommandOptions } from "./arguments/options.ts";
import { tellUsage } from "./arguments/tell-usage.ts";
import type { Command } from "./command.ts";
import { firstCommitDays } from "./import/first-commits.ts";
import { importJson } from "./import/import-json.ts";
import { importText } from "./import/import-text.ts";
import { linkOut } from "./import/link-out.ts";
import { readBlog } from "./import/read-blog.ts";
import { type ImportPaths, readImportPaths } from "./import/read-request.ts";
import { shellWord } from "./import/shell-word.ts";
import { targetFailure } from "./import/target-failure.ts";
import { tellWritten } from "./import/tell-written.ts";
import { countFiles, type WrittenImport, writeImport, writtenPaths } from "./import/write-import.ts";
import { configRequest } from "./project/read-work.ts";
import { spokenLanguage } from "./project/spoken-language.ts";
import { countSampleNotes } from "./remove-samples/samples-in.ts";
import type { CommandIo, ExitCode } from "./terminal/command-io.ts";
import { inkFor } from "./terminal/ink-for.ts";
import { withProgress } from "./terminal/progress.ts";

/** Identifies a folder that contains Saegim itself. */
const launcher = "bin/saegim.mjs";

/**
 * Imports a blog's notes: reports everything first, and writes only when asked to. Never overwrites a file, never
 * writes into the blog.
 */
export const importBlog: Command = async (options, io) => {
  const paths = readImportPaths(options);
  if ("problem" in paths) return await tellProblem(paths.problem, options, io);
  const closed = options.write ? targetFailure(paths.to) : null;
  if (closed !== null) return await tellProblem({ kind: "target-closed", to: paths.to, reason: closed }, options, io);
  const configFile = options.config ?? join(paths.to, defaultConfigFile).replaceAll(sep, "/");
  const loaded = existsSync(configFile)
    ? await loadConfig({ ...configRequest(options, io.env), file: configFile })
    : null;
  const known = options.lang ?? loaded?.config.language ?? null;
  const before: Importing = { options, io, paths, loaded, language: known ?? defaultLanguage };
  const plan = await planImportWithProgress(before);
  // A site that is made from the blog speaks the blog's language, and so does this report.
  const work = { ...before, language: known ?? plan.config.language ?? defaultLanguage };
  const unsafe = linkProblem(plan, work);
  if (unsafe !== null) return await tellProblem(unsafe, options, io);
  if (options.format !== "json") {
    const keptConfig = loaded === null ? null : configFile;
    const { language } = work;
    const voice = { language, words: importWords[language], ink: inkFor(io.stdout, io), keptConfig };
    io.stdout.write(importText(plan, voice));
  }
  const written = options.write ? await writeWithProgress(plan, work) : null;
  if (options.format === "json") io.stdout.write(importJson(plan, written, work.language));
  else tellEnd(written, work);
  return exitCode(plan, written);
};

async function tellProblem(problem: ImportProblem, options: CommandOptions, io: CommandIo): Promise<ExitCode> {
  tellUsage([{ kind: "import", problem }], { io, language: await spokenLanguage(options, io), command: "import" });
  return 2;
}

interface Importing {
  readonly options: CommandOptions;
  readonly io: CommandIo;
  readonly paths: ImportPaths;
  /** The site's configuration; null when it has none yet. */
  readonly loaded: LoadedConfig | null;
  readonly language: Language;
}

/** Looked for before anything is written. */
function linkProblem(plan: ImportPlan, { options, paths: { to }, loaded }: Importing): ImportProblem | null {
  if (!options.write) return null;
  const folder = linkOut(writtenPaths({ plan, to, withConfig: loaded === null }), to);
  return folder === null ? null : { kind: "link-leads-out", folder, to };
}

function planImportWithProgress({ io, paths, loaded, language }: Importing): Promise<ImportPlan> {
  const defaults = defaultConfig(language);
  const site = loaded === null ? null : loaded.config;
  const now = io.now();
  const timeZone = site?.timeZone ?? saidTimeZone(paths.from, now) ?? defaults.timeZone;
  const firstCommits = firstCommitDays(paths.from, timeZone, io.env);
  const folder = readBlog(paths.from, { timeZone, now, firstCommits });
  const existing = notesIn(join(paths.to, "posts"));
  const all = folder.files.filter(({ path }) => isNoteFile(path)).length;
  const line = (steps: number): string => importWords[language].reading(steps, all);
  return withProgress(io, line, (step) => planImport({ folder, site, defaults, existing, onNote: step }));
}

/** The notes that the site has already, relative to their folder. */
function notesIn(folder: string): readonly string[] {
  const entries = existsSync(folder) ? (nodeFileSystem.list(folder) ?? []) : [];
  return entries.map(({ path }) => path).filter(isNoteFile);
}

/** A folder's dates are in a time zone that its own settings name. */
function saidTimeZone(from: string, now: Date): string | null {
  return blogTimeZone(readBlog(from, { timeZone: "UTC", now, firstCommits: new Map() }));
}

function writeWithProgress(plan: ImportPlan, { io, paths, loaded, language }: Importing): Promise<WrittenImport> {
  const withConfig = loaded === null;
  const all = countFiles({ plan, withConfig });
  const line = (steps: number): string => importWords[language].writing(steps, all);
  const { from, to } = paths;
  const interrupted = io.interrupted();
  return withProgress(io, line, (step) => writeImport({ plan, from, to, withConfig, onFile: step, interrupted }));
}

function tellEnd(written: WrittenImport | null, { options, io, paths, language }: Importing): void {
  const words = importWords[language];
  const samples = countSampleNotes(join(paths.to, "posts"));
  if (samples > 0) io.stdout.write(`\n${inkFor(io.stdout, io).warning(words.samplesLeft(samples))}\n`);
  if (written !== null) {
    const isProject = existsSync(join(paths.to, launcher));
    io.stdout.write(`\n${tellWritten(written, { ...paths, isProject }, { words, ink: inkFor(io.stdout, io) })}\n`);
    return;
  }
  const to = options.to === null ? "" : ` --to ${shellWord(options.to)}`;
  io.stdout.write(
    `\n${inkFor(io.stdout, io).good(words.dryRun(`npm run import -- ${shellWord(options.files[0] ?? "")}${to} --write`))}\n`,
  );
}

function exitCode(plan: ImportPlan, written: WrittenImport | null): ExitCode {
  if (plan.notes.length === 0) return 1;
  return written === null || (written.failures.length === 0 && written.complete) ? 0 : 1;
}
