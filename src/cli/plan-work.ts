import { makeReport } from "../check/make-report.ts";
import { outputFolderProblems } from "../eleventy/output-folder.ts";
import type { Language } from "../model/language.ts";
import { cliWords } from "../model/words/cli.ts";
import { nodeFileSystem } from "../site/node-file-system.ts";
import { type PlannedSite, type PlanRequest, planSite } from "../site/plan-site.ts";
import { type Caches, openCaches } from "./caches.ts";
import type { CommandIo } from "./command-io.ts";
import { type CommandName, type CommandOptions, optionForms } from "./options.ts";
import { readWork, type Work } from "./plan-request.ts";
import { showProgress } from "./progress.ts";
import { tellReport } from "./tell-report.ts";
import { tellUsage } from "./tell-usage.ts";

/** A site planned for a command, and the language to speak about it. */
export interface PlannedWork {
  readonly work: Work;
  readonly planned: PlannedSite;
  readonly language: Language;
  readonly caches: Caches;
}

/** Who works on what was asked. */
export interface Asked {
  readonly command: CommandName;
  readonly options: CommandOptions;
  readonly io: CommandIo;
}

/** Plans the site that was asked for; null when it was asked for wrongly, which has then been told. */
export async function planWork({ command, options, io }: Asked): Promise<PlannedWork | null> {
  const work = readWork(options, io);
  if ("problems" in work) {
    tellUsage(work.problems, { io, language: options.lang ?? "ko", command });
    return null;
  }
  const caches = openCaches(work.cacheFolder, options);
  const planned = await planWithProgress({ ...work.plan, reader: caches.reader }, io, options.lang ?? "ko");
  caches.save();
  const language = options.lang ?? planned.loaded.config.language;
  const typed = planned.loaded.diagnostics.filter(({ source }) => source === null);
  const writes = optionForms.output.commands.includes(command);
  const wrong = writes ? [...typed, ...outputFolderProblems(work.output)] : typed;
  if (wrong.length === 0) return { work, planned, language, caches };
  tellReport(makeReport(wrong, 0), { io, stream: io.stderr, language, format: "text", sources: [] });
  return null;
}

async function planWithProgress(plan: PlanRequest, io: CommandIo, language: Language): Promise<PlannedSite> {
  const { reading } = cliWords[language].build;
  const progress = showProgress(io.stderr, reading, () => io.now().getTime());
  const planned = await planSite(nodeFileSystem, { ...plan, onNote: progress.step });
  progress.end();
  return planned;
}
