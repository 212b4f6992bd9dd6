import { rmSync } from "node:fs";
import { join } from "node:path";
import type { BasePath } from "../../model/address/addresses.ts";
import { printable } from "../../model/terminal/terminal-cells.ts";
import type { Language } from "../../model/text/language.ts";
import { cliWords } from "../../model/words/cli.ts";
import { previewWords } from "../../model/words/dev.ts";
import { bundle } from "../../site/assets/bundle.ts";
import { lateErrors } from "../../site/config/late-errors.ts";
import { saegimRoot } from "../../site/installation/saegim-root.ts";
import type { PlanRequest } from "../../site/load-and-plan.ts";
import { loadConfig } from "../../site/load-config.ts";
import type { Caches } from "../project/caches.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { inkFor } from "../terminal/ink-for.ts";
import { takeTurns } from "../watch/take-turns.ts";
import { watchPaths } from "../watch/watch-paths.ts";
import { makePreviewFolder, previewsFolder } from "./preview-folder.ts";
import { PreviewSite } from "./preview-site.ts";
import { startPreview } from "./server/preview-server.ts";
import { Screen } from "./server/screen.ts";

/** What is previewed, and how. */
export interface PreviewWork {
  readonly request: PlanRequest;
  readonly caches: Caches;
  readonly port: number;
  /** The requested language; null leaves it to the configuration. */
  readonly language: Language | null;
  /** Called with whether there is something to show; resolves when the previous worker no longer serves the port. */
  readonly turn: (isMade: boolean) => Promise<void>;
  /** Called with the served port, so that a restart can use it again; null when it is released. */
  readonly onPort: (port: number | null) => void;
  /** Whether to tell where in the program something unexpected happened. */
  readonly debug?: boolean;
}

/**
 * Builds a site, serves it and rebuilds it whenever its notes or pictures change, until `io` is interrupted. No note
 * ends it.
 */
export async function preview(work: PreviewWork, io: CommandIo): Promise<void> {
  const { request, caches, turn } = work;
  const interrupted = io.interrupted();
  const { config } = await loadConfig(request.config);
  const language = work.language ?? config.language;
  const folder = makePreviewFolder(previewsFolder());
  const screen = new Screen();
  const site = new PreviewSite({ request, caches, folder, screen, language, debug: work.debug }, io);
  const rebuilding = takeTurns(() => site.rebuild());
  // Started before anything is read, so that no save in the meantime is missed.
  const unwatch = watchPaths({
    paths: [request.postsFolder, request.assetsFolder],
    onChange: rebuilding.request,
    onTouch: (path) => site.showEarly(path),
  });
  lateErrors.onNew(rebuilding.request);
  await rebuilding.request();
  caches.save();
  const script = await previewScript();
  const isWanted = await Promise.race([turn(site.isMade).then(() => true), interrupted.then(() => false)]);
  const onFault = (error: unknown): void => tellUnanswered(error, io, language);
  const { basePath } = config;
  const server = isWanted ? await startPreview({ folder, basePath, port: work.port, script, onFault }) : null;
  if (server !== null) {
    screen.showOn(server);
    work.onPort(server.port);
    tellServed(server.port, work.port, { io, language, basePath });
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

function tellUnanswered(error: unknown, io: CommandIo, language: Language): void {
  const message = printable(error instanceof Error ? error.message : String(error));
  io.stderr.write(`${inkFor(io.stderr, io).error(previewWords[language].unanswered(message))}\n`);
}

async function previewScript(): Promise<string> {
  const bundled = await bundle({
    entry: join(saegimRoot(), "src/cli/dev/server/preview-script.ts"),
    runsIn: "browser",
  });
  if ("fault" in bundled) throw new Error(bundled.fault.reason);
  return bundled.text;
}
