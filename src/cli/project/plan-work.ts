import { makeReport } from "../../check/report/make-report.ts";
import type { Language } from "../../model/text/language.ts";
import { cliWords } from "../../model/words/cli.ts";
import { outputFolderProblems } from "../../output/folder/output-folder.ts";
import { type LoadedPlan, loadAndPlan, type PlanRequest } from "../../site/load-and-plan.ts";
import { type LoadedConfig, loadConfig } from "../../site/load-config.ts";
import { nodeFileSystem } from "../../site/system/node-file-system.ts";
import { type CommandName, type CommandOptions, optionForms } from "../arguments/options.ts";
import { tellUsage } from "../arguments/tell-usage.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { withProgress } from "../terminal/progress.ts";
import { tellReport } from "../terminal/tell-report.ts";
import { type Caches, openCaches } from "./caches.ts";
import { readWork, type Work } from "./read-work.ts";
import { spokenLanguage } from "./spoken-language.ts";

/** A site planned for a command, and the language for messages. */
export interface PlannedWork {
  readonly work: Work;
  readonly planned: LoadedPlan;
  readonly language: Language;
  readonly caches: Caches;
}

/** A command as it was typed, and its terminal. */
export interface CommandRequest {
  readonly command: CommandName;
  readonly options: CommandOptions;
  readonly io: CommandIo;
}

/** A validated request and its configuration, before any note is read. */
export type PreparedWork = Omit<PlannedWork, "planned"> & { readonly loaded: LoadedConfig };

/** Plans the requested site; null if the request was invalid, which has then been reported. */
export async function planWork(request: CommandRequest): Promise<PlannedWork | null> {
  const prepared = await prepareWork(request);
  return prepared === null ? null : await planPrepared(prepared, request.io);
}

/** Reads the request and the configuration; null if the request was invalid, which has then been reported. */
export async function prepareWork({ command, options, io }: CommandRequest): Promise<PreparedWork | null> {
  const work = readWork(options, io);
  if ("problems" in work) {
    tellUsage(work.problems, { io, language: await spokenLanguage(options, io), command });
    return null;
  }
  const loaded = await loadConfig(work.request.config);
  const language = options.lang ?? loaded.config.language;
  const typed = loaded.diagnostics.filter(({ source }) => source === null);
  const writes = optionForms.output.commands.includes(command);
  const wrong = writes ? [...typed, ...outputFolderProblems(work.output)] : typed;
  if (wrong.length === 0) return { work, loaded, language, caches: openCaches(work.cacheFolder, options) };
  tellReport(makeReport(wrong, 0), { io, stream: io.stderr, language, format: "text", sources: [] });
  return null;
}

/** Plans what was prepared, and caches what was read. `meanwhile` is done while other threads read, if any do. */
export async function planPrepared(
  { work, loaded, language, caches }: PreparedWork,
  io: CommandIo,
  meanwhile?: () => Promise<unknown>,
): Promise<PlannedWork> {
  const memory = { searchParts: caches.searchParts(loaded.config) };
  const request = { ...work.request, loaded, reader: caches.reader, memory, ...(meanwhile && { meanwhile }) };
  const planned = await planWithProgress(request, io, language);
  caches.save();
  return { work, planned, language, caches };
}

/** Plans a site, and shows progress on a terminal. */
export function planWithProgress(request: PlanRequest, io: CommandIo, language: Language): Promise<LoadedPlan> {
  return withProgress(io, cliWords[language].build.reading, (step) =>
    loadAndPlan(nodeFileSystem, {
      ...request,
      onNote() {
        request.onNote?.();
        step();
      },
    }),
  );
}
