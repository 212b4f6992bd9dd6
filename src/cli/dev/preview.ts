import { rmSync } from "node:fs";
import { join } from "node:path";
import { renderPage } from "../../../layouts/render-page.ts";
import type { BasePath } from "../../model/address/addresses.ts";
import type { SiteView } from "../../model/page/site-view.ts";
import type { Report } from "../../model/problem/report.ts";
import type { Language } from "../../model/text/language.ts";
import { cliWords } from "../../model/words/cli.ts";
import { previewWords } from "../../model/words/dev.ts";
import { previewWriter } from "../../output/preview-writer.ts";
import { SearchParts } from "../../search/search-parts.ts";
import { bundle } from "../../site/assets/bundle.ts";
import { type BundledAssets, bundleAssets } from "../../site/assets/bundle-assets.ts";
import { readEarlyPage } from "../../site/early-page.ts";
import { loadConfig } from "../../site/load-config.ts";
import { rememberNotes } from "../../site/notes/remember-notes.ts";
import type { PlannedSite, PlanRequest } from "../../site/plan-site.ts";
import { type QuotedReport, reportWithAssets } from "../../site/report-with-assets.ts";
import { cacheFolder, saegimRoot } from "../../site/saegim-root.ts";
import { siteFiles, type ViewedFiles } from "../../site/site-files.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { countedFiles } from "../terminal/counted-files.ts";
import { inkFor } from "../terminal/ink-for.ts";
import { showProgress } from "../terminal/progress.ts";
import { tellReport } from "../terminal/tell-report.ts";
import type { Caches } from "../work/caches.ts";
import { planWithProgress } from "../work/plan-work.ts";
import { makePreviewFolder } from "./preview-folder.ts";
import { type Shown, startPreview } from "./preview-server.ts";
import { faultPanel, problemPanel } from "./problem-panel.ts";
import { Screen } from "./screen.ts";
import { takeTurns } from "./take-turns.ts";
import { watchPaths } from "./watch-paths.ts";
import { withoutCollisions } from "./without-collisions.ts";

/** What is previewed, and how. */
export interface PreviewWork {
  readonly plan: PlanRequest;
  readonly caches: Caches;
  readonly port: number;
  /** The language asked for; null leaves it to the configuration. */
  readonly language: Language | null;
  /** Told whether there is something to show, it resolves when the port may be taken: when nobody shows older pages there. */
  readonly turn: (isMade: boolean) => Promise<void>;
  /** Told of the port that is served, so that a restart may take it again; null when it is free to be taken. */
  readonly onPort: (port: number | null) => void;
}

/** Makes a site, serves it and makes it anew whenever its notes and pictures change, until `io` is interrupted. No note ends it. */
export async function preview(work: PreviewWork, io: CommandIo): Promise<void> {
  const { plan, caches, turn } = work;
  const interrupted = io.interrupted();
  const { config } = await loadConfig(plan.config);
  const language = work.language ?? config.language;
  const folder = makePreviewFolder(join(cacheFolder(), "preview"));
  const screen = new Screen();
  const { rebuild, showEarly, isMade } = rebuilder({ plan, caches, folder, screen, language }, io);
  const rebuilding = takeTurns(rebuild);
  // From before anything is read, so that nothing is missed that is saved meanwhile.
  const unwatch = watchPaths({
    paths: [plan.postsFolder, plan.assetsFolder],
    onChange: rebuilding.request,
    onTouch: showEarly,
  });
  await rebuilding.request();
  caches.save();
  const script = await previewScript();
  const isWanted = await Promise.race([turn(isMade()).then(() => true), interrupted.then(() => false)]);
  const server = isWanted ? await startPreview({ folder, basePath: config.basePath, port: work.port, script }) : null;
  if (server !== null) {
    screen.showOn(server);
    work.onPort(server.port);
    tellServed(server.port, work.port, { io, language, basePath: config.basePath });
    await interrupted;
    await server.close();
    work.onPort(null);
  }
  unwatch();
  await rebuilding.settled();
  rmSync(folder, { recursive: true, force: true });
}

interface Telling {
  readonly io: CommandIo;
  readonly language: Language;
  readonly basePath: BasePath;
}

function tellServed(port: number, wanted: number, { io, language, basePath }: Telling): void {
  const ink = inkFor(io.stdout, io);
  if (port !== wanted) io.stdout.write(`${ink.warning(previewWords[language].portTaken(wanted, port))}\n`);
  const { ready, stop } = cliWords[language].dev;
  const address = `http://localhost:${port}${encodeURI(basePath)}`;
  io.stdout.write(`${ink.strong(ready(address))}\n${ink.quiet(stop)}\n`);
}

interface Rebuilding {
  readonly plan: PlanRequest;
  readonly caches: Caches;
  readonly folder: string;
  readonly screen: Screen;
  readonly language: Language;
}

/** What the preview does about changes. */
interface Rebuilder {
  /** Makes the site as far as it can be made. With errors in the notes, pages made before stay; before there are any, the good notes are shown. */
  readonly rebuild: () => Promise<void>;
  /** Shows the page of a note that has just been saved, before anything else is made. */
  readonly showEarly: (path: string) => void;
  /** Whether there is anything to show. */
  readonly isMade: () => boolean;
}

function rebuilder({ plan, caches, folder, screen, language }: Rebuilding, io: CommandIo): Rebuilder {
  const writer = previewWriter(folder, plan.assetsFolder);
  const reader = rememberNotes(caches.reader);
  const searchParts = new SearchParts();
  let last: { readonly planned: PlannedSite; readonly view: SiteView } | null = null;
  let wrongBefore = "";
  let pictures: Partial<Shown> = {};
  const writeWithProgress = async (site: ViewedFiles) => {
    const progress = showProgress(io.stderr, cliWords[language].build.writing, () => io.now().getTime());
    try {
      return await writer.write({ ...site, files: countedFiles(site.files, progress) });
    } finally {
      progress.end();
    }
  };
  const make = async (): Promise<void> => {
    const started = io.now().getTime();
    const planned = await planWithProgress({ ...plan, reader, searchParts }, io, language);
    const bundled = await bundleAssets(plan.assetsFolder);
    const quoted = reportWithAssets(planned.built, bundled);
    const { report } = quoted;
    let isOther = false;
    if (report.errors === 0 || last === null) {
      const site = filesOf(planned, bundled);
      const written = await writeWithProgress(site);
      isOther = written.isOther;
      last = { planned, view: site.view };
      pictures = { pictures: written.pictures };
    }
    const wrong = JSON.stringify(report.diagnostics);
    if (!isOther && wrong === wrongBefore) return;
    screen.show({ panel: problemPanel(report, language), ...pictures });
    if (wrong !== wrongBefore) tellProblems(quoted, language, io);
    wrongBefore = wrong;
    io.stdout.write(`${sentence(report, io.now().getTime() - started, language)}\n`);
  };
  const makeEarly = (path: string): void => {
    if (last === null) return;
    const page = readEarlyPage(path, { postsFolder: plan.postsFolder, reader, planned: last.planned });
    if (page !== null && writer.writeEarly(page.output, renderPage(page, last.view))) screen.show(pictures);
  };
  const tellFault = (error: unknown): void => {
    const message = cliWords[language].unexpected(error instanceof Error ? error.message : String(error));
    wrongBefore = message;
    screen.show({ panel: faultPanel(message), ...pictures });
    io.stderr.write(`${inkFor(io.stderr, io).error(message)}\n`);
  };
  return {
    isMade: () => last !== null,
    async rebuild() {
      try {
        await make();
      } catch (error) {
        tellFault(error);
      }
    },
    showEarly(path) {
      try {
        makeEarly(path);
      } catch (error) {
        tellFault(error);
      }
    },
  };
}

function filesOf(planned: PlannedSite, bundled: BundledAssets): ViewedFiles {
  const site = siteFiles(planned, bundled);
  return { ...site, files: withoutCollisions(site.files) };
}

function tellProblems({ report, sources }: QuotedReport, language: Language, io: CommandIo): void {
  if (report.diagnostics.length === 0) return;
  tellReport(report, { io, stream: io.stderr, language, format: "text", sources });
}

function sentence({ errors, warnings }: Report, milliseconds: number, language: Language): string {
  const words = previewWords[language];
  return `${words.rebuilt(milliseconds, errors, warnings)}${errors > 0 ? ` ${words.shownAsBefore}` : ""}`;
}

async function previewScript(): Promise<string> {
  const bundled = await bundle({ entry: join(saegimRoot(), "src/cli/dev/preview-script.ts"), runsIn: "browser" });
  if ("fault" in bundled) throw new Error(bundled.fault.reason);
  return bundled.text;
}
