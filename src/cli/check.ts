import { reportOfFiles } from "../check/report/report-of-files.ts";
import type { SourcePath } from "../model/address/addresses.ts";
import { loadAndPlan } from "../site/load-and-plan.ts";
import { defaultConfigFile } from "../site/load-config.ts";
import { draftsByName } from "../site/notes/drafts-by-name.ts";
import { rememberNotes } from "../site/notes/remember-notes.ts";
import type { QuotedReport } from "../site/report-with-assets.ts";
import { nodeFileSystem } from "../site/system/node-file-system.ts";
import type { CommandOptions } from "./arguments/options.ts";
import { tellUsage } from "./arguments/tell-usage.ts";
import { askedFiles } from "./check/asked-files.ts";
import { fixRemembered } from "./check/fix-remembered.ts";
import { tellFixes } from "./check/tell-fixes.ts";
import { undoFixes } from "./check/undo-fixes.ts";
import { watchAndCheck } from "./check/watch-and-check.ts";
import type { Command } from "./command.ts";
import { type PlannedWork, planWork } from "./project/plan-work.ts";
import { removeUnfinished } from "./project/unfinished-files.ts";
import type { CommandIo, ExitCode } from "./terminal/command-io.ts";
import { draftsLine } from "./terminal/drafts-line.ts";
import { tellReport } from "./terminal/tell-report.ts";

/**
 * Reports every problem of the notes without building the site; `--fix` first fixes what it can. If files are named,
 * only those are reported on.
 */
export const check: Command = async (options, io) => {
  const interrupted = options.watch ? io.interrupted() : null;
  const plannedWork = await planWork({ command: "check", options, io });
  if (plannedWork === null) return 2;
  const { posts, sources } = plannedWork.planned.plan;
  const known = new Set([...posts.map(({ path }) => path), ...sources.map(({ path }) => path)]);
  const wanted = options.files.length === 0 ? { files: null } : askedFiles(options.files, [...known]);
  if ("problems" in wanted) {
    tellUsage(wanted.problems, { io, language: plannedWork.language, command: "check" });
    return 2;
  }
  const { files } = wanted;
  if (options.fix || options.undo) removeUnfinished(plannedWork.work.request.postsFolder);
  if (options.undo) {
    undoFixes({ cacheFolder: plannedWork.work.cacheFolder, known, files, language: plannedWork.language }, io);
    return 0;
  }
  if (interrupted === null) return await checkNotes(plannedWork, { options, files }, io);
  await watch(plannedWork, { options, files, interrupted }, io);
  return 0;
};

/** How to report the problems. */
interface CheckScope {
  readonly options: CommandOptions;
  /** Files to report on; null for all. */
  readonly files: ReadonlySet<SourcePath> | null;
}

async function checkNotes(
  { work, planned, language, caches }: PlannedWork,
  { options, files }: CheckScope,
  io: CommandIo,
): Promise<ExitCode> {
  const format = options.format ?? "text";
  const checkedNotes = ({ plan: { report, problems, sources } }: PlannedWork["planned"]): QuotedReport => {
    return { report: files === null ? report : reportOfFiles(problems, files), sources };
  };
  let found = checkedNotes(planned);
  let isRefused = false;
  let unfixed: ReadonlySet<SourcePath> = new Set();
  if (options.fix) {
    const { reader } = caches;
    const checkAgain = async () => checkedNotes(await loadAndPlan(nodeFileSystem, { ...work.request, reader }));
    const { last, ...told } = await fixRemembered(options.noCache ? null : work.cacheFolder, found, checkAgain);
    // A report for programs has standard output to itself.
    const stream = format === "text" ? io.stdout : io.stderr;
    tellFixes(told, { io, stream, language, cacheFolder: work.cacheFolder });
    isRefused = told.failure !== null;
    unfixed = new Set(told.files.flatMap(({ file, outcome }) => (outcome === "not-written" ? [file] : [])));
    found = last;
  }
  tellReport(found.report, { io, stream: io.stdout, language, format, sources: found.sources, unfixed });
  const drafts = files === null && format === "text" ? draftsByName(planned.plan.ignored) : null;
  if (drafts !== null) io.stdout.write(`${draftsLine(drafts, language)}\n`);
  return found.report.errors > 0 || isRefused ? 1 : 0;
}

async function watch(
  first: PlannedWork,
  { interrupted, ...scope }: CheckScope & { readonly interrupted: Promise<void> },
  io: CommandIo,
): Promise<void> {
  const { request } = first.work;
  const reader = rememberNotes(first.caches.reader);
  let planned: PlannedWork["planned"] | null = first.planned;
  const checkAgain = async (): Promise<void> => {
    planned ??= await loadAndPlan(nodeFileSystem, { ...request, reader });
    await checkNotes({ ...first, planned }, scope, io);
    planned = null;
  };
  const paths = [
    request.postsFolder,
    request.assetsFolder,
    ...first.planned.loaded.inputs,
    request.config.file ?? defaultConfigFile,
  ];
  await watchAndCheck({ paths: [...new Set(paths)], check: checkAgain, language: first.language, interrupted }, io);
}
