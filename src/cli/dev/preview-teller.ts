import { makeReport } from "../../check/report/make-report.ts";
import type { Language } from "../../model/text/language.ts";
import { cliWords } from "../../model/words/cli.ts";
import type { WrittenPreview } from "../../output/preview-writer.ts";
import { type UnreadableAsset, unreadableAssetProblem } from "../../output/unreadable-asset.ts";
import type { QuotedReport } from "../../site/report-with-assets.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { inkFor } from "../terminal/ink-for.ts";
import { tellReport } from "../terminal/tell-report.ts";
import { type MadePreview, madeSentence } from "./made-sentence.ts";
import { faultPanel, problemPanel } from "./problem-panel.ts";
import type { Screen } from "./server/screen.ts";
import { nothingTold, toldTest } from "./told-problems.ts";

/** How a preview was built, with what there is to tell of it. */
export interface ToldPreview extends Omit<MadePreview, "isWritten"> {
  readonly quoted: QuotedReport;
  /** Null if the folder was left as it was. */
  readonly written: WrittenPreview | null;
}

/** Where and how a preview is told of. */
interface Telling {
  readonly screen: Screen;
  readonly language: Language;
  /** Whether the terminal shows where in the program something unexpected happened. */
  readonly debug?: boolean | undefined;
}

/** Tells a writer how the preview went, on its pages and in the terminal, and repeats nothing that is still visible. */
export class PreviewTeller {
  readonly #screen: Screen;
  readonly #language: Language;
  readonly #debug: boolean;
  readonly #io: CommandIo;
  #told = nothingTold;
  /** What the pages show of problems and places. */
  #shownProblems = "";

  constructor({ screen, language, debug = false }: Telling, io: CommandIo) {
    this.#screen = screen;
    this.#language = language;
    this.#debug = debug;
    this.#io = io;
  }

  /** Tells nothing if neither the site nor its problems have changed. */
  tellBuilt({ quoted, written, ...made }: ToldPreview): void {
    const { report } = quoted;
    const problems = JSON.stringify(report.diagnostics);
    if (written?.hasChanged !== true && problems === this.#shownProblems) return;
    this.#showProblems(quoted, written);
    this.#io.stdout.write(`${madeSentence(report, { ...made, isWritten: written !== null }, this.#language)}\n`);
  }

  /** A picture disappeared during the build: the watcher will rebuild, and until then the site stays as it was. */
  tellUnreadable(asset: UnreadableAsset): void {
    const report = makeReport([unreadableAssetProblem(asset)], 0);
    this.#showProblems({ report, sources: [] }, null);
  }

  /** Nothing could be built, because of a bug in Saegim. */
  tellFault(error: unknown): void {
    const message = cliWords[this.#language].unexpected(error instanceof Error ? error.message : String(error));
    this.#shownProblems = message;
    this.#screen.show({ panel: faultPanel(message) });
    const details = this.#debug && error instanceof Error ? `${error.stack ?? ""}\n` : "";
    this.#io.stderr.write(`${inkFor(this.#io.stderr, this.#io).error(message)}\n${details}`);
  }

  #showProblems(quoted: QuotedReport, written: WrittenPreview | null): void {
    const panel = problemPanel(quoted.report, this.#language);
    this.#screen.show({ panel, ...(written !== null && { pictures: written.pictures }) });
    this.#shownProblems = JSON.stringify(quoted.report.diagnostics);
    this.#printNewProblems(quoted);
  }

  /** The earlier ones are still visible in the terminal. */
  #printNewProblems({ report, sources }: QuotedReport): void {
    const files = new Set(sources.map(({ path }) => String(path)));
    const isTold = toldTest(this.#told, files);
    if (!report.diagnostics.every(isTold)) {
      const stream = this.#io.stderr;
      tellReport(report, { io: this.#io, stream, language: this.#language, format: "text", sources, isTold });
    }
    this.#told = { problems: report.diagnostics, files };
  }
}
