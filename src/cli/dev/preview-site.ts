import { renderPage } from "../../../layouts/render-page.ts";
import { makeReport } from "../../check/make-report.ts";
import type { SourcePath } from "../../model/address/addresses.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { SiteView } from "../../model/page/site-view.ts";
import type { Language } from "../../model/text/language.ts";
import { cliWords } from "../../model/words/cli.ts";
import { PreviewWriter } from "../../output/preview-writer.ts";
import { UnreadableAsset, unreadableAssetProblem } from "../../output/unreadable-asset.ts";
import { SearchParts } from "../../search/search-parts.ts";
import { type BundledAssets, bundleAssets } from "../../site/assets/bundle-assets.ts";
import { PictureSizes } from "../../site/assets/picture-sizes.ts";
import type { LoadedPlan, PlanRequest } from "../../site/load-and-plan.ts";
import type { NoteReader } from "../../site/notes/note-reader.ts";
import { rememberNotes } from "../../site/notes/remember-notes.ts";
import { readEarlyPage } from "../../site/read-early-page.ts";
import { type QuotedReport, reportWithAssets } from "../../site/report-with-assets.ts";
import { siteFiles } from "../../site/site-files.ts";
import type { PlanningMemory } from "../../site/site-request.ts";
import type { Caches } from "../project/caches.ts";
import { planWithProgress } from "../project/plan-work.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { countedFiles } from "../terminal/counted-files.ts";
import { inkFor } from "../terminal/ink-for.ts";
import { withProgress } from "../terminal/progress.ts";
import { tellReport } from "../terminal/tell-report.ts";
import { madeSentence } from "./made-sentence.ts";
import type { PreviewExtras } from "./preview-page.ts";
import { faultPanel, problemPanel } from "./problem-panel.ts";
import type { Screen } from "./screen.ts";
import { type ShownDespiteErrors, shownDespiteErrors } from "./shown-despite-errors.ts";
import { nothingTold, toldTest } from "./told-problems.ts";
import { withoutCollisions } from "./without-collisions.ts";

/** What a preview is built from, and where it is shown. */
interface PreviewSettings {
  readonly request: PlanRequest;
  readonly caches: Caches;
  readonly folder: string;
  readonly screen: Screen;
  readonly language: Language;
}

/** How a rebuild went. */
interface RebuildOutcome {
  readonly hasChanged: boolean;
  /** Whether this was the first build. */
  readonly isFirst: boolean;
  readonly started: number;
  readonly shown: ShownDespiteErrors;
}

/** The previewed site as far as it could be built, and what its writer has been told. */
export class PreviewSite {
  readonly #settings: PreviewSettings;
  readonly #io: CommandIo;
  readonly #writer: PreviewWriter;
  readonly #reader: NoteReader;
  readonly #searchParts = new SearchParts();
  readonly #pictureSizes = new PictureSizes();
  /** What the folder was written from; null until there is something to show. */
  #last: { readonly planned: LoadedPlan; readonly view: SiteView } | null = null;
  /** The last readable version of each note, by path. */
  readonly #formerNotes = new Map<SourcePath, StudyNote>();
  /** The last working styles and scripts. */
  #soundAssets: BundledAssets | null = null;
  #pictures: Partial<PreviewExtras> = {};
  #told = nothingTold;
  /** What the page and the terminal show of problems and places. */
  #shownProblems = "";

  constructor(settings: PreviewSettings, io: CommandIo) {
    this.#settings = settings;
    this.#io = io;
    this.#writer = new PreviewWriter(settings.folder, settings.request.assetsFolder);
    this.#reader = rememberNotes(settings.caches.reader);
  }

  /** Whether there is anything to show. */
  get isMade(): boolean {
    return this.#last !== null;
  }

  /** Builds as much of the site as possible. A note that cannot be read stays as it last was, or is left out. */
  async rebuild(): Promise<void> {
    try {
      await this.#make();
    } catch (error) {
      if (error instanceof UnreadableAsset) this.#tellUnreadable(error);
      else this.#tellFault(error);
    }
  }

  /** Shows the page of a just saved note before anything else is built. */
  showEarly(path: string): void {
    try {
      this.#makeEarly(path);
    } catch (error) {
      this.#tellFault(error);
    }
  }

  async #make(): Promise<void> {
    const { request: asked, language } = this.#settings;
    const started = this.#io.now().getTime();
    const request = { ...asked, reader: this.#reader, memory: this.#memory() };
    const planned = await planWithProgress(request, this.#io, language);
    const bundled = await bundleAssets(asked.assetsFolder);
    const quoted = reportWithAssets(planned.plan, bundled);
    const isFirst = this.#last === null;
    if (bundled.problems.length === 0) this.#soundAssets = bundled;
    this.#rememberNotes(planned);
    // A folder without notes is more likely being moved than emptied.
    const isWritten = quoted.report.errors === 0 || isFirst || planned.plan.posts.length > 0;
    const hasChanged = isWritten && (await this.#write(planned, this.#soundAssets ?? bundled));
    const shown = shownDespiteErrors(planned.plan, bundled, this.#soundAssets);
    this.#tell(quoted, { hasChanged, isFirst, started, shown });
  }

  #memory(): PlanningMemory {
    return {
      searchParts: this.#searchParts,
      pictureSizes: this.#pictureSizes,
      formerNote: (path) => this.#formerNotes.get(path) ?? null,
    };
  }

  #rememberNotes({ plan }: LoadedPlan): void {
    this.#formerNotes.clear();
    for (const { path, note } of plan.posts) if (note !== null) this.#formerNotes.set(path, note);
  }

  /** Returns whether anything in the folder changed. */
  async #write(planned: LoadedPlan, bundled: BundledAssets): Promise<boolean> {
    const site = await siteFiles(planned, bundled);
    const { writing } = cliWords[this.#settings.language].build;
    const { hasChanged, pictures } = await withProgress(this.#io, writing, (step) =>
      this.#writer.write({ ...site, files: countedFiles(withoutCollisions(site.files), step) }),
    );
    this.#last = { planned, view: site.view };
    this.#pictures = { pictures };
    return hasChanged;
  }

  #makeEarly(path: string): void {
    if (this.#last === null) return;
    const { planned, view } = this.#last;
    const { postsFolder } = this.#settings.request;
    const page = readEarlyPage(path, { postsFolder, reader: this.#reader, planned });
    if (page !== null && this.#writer.writeEarly(page.output, renderPage(page, view))) {
      this.#settings.screen.show(this.#pictures);
    }
  }

  /** Reports what has changed since the last report, on the page and in the terminal; nothing if nothing has. */
  #tell(quoted: QuotedReport, { hasChanged, isFirst, started, shown }: RebuildOutcome): void {
    const { language, screen } = this.#settings;
    const { report } = quoted;
    const problems = JSON.stringify(report.diagnostics);
    if (!hasChanged && problems === this.#shownProblems) return;
    screen.show({ panel: problemPanel(report, language), ...this.#pictures });
    this.#tellProblems(quoted);
    this.#shownProblems = problems;
    const milliseconds = this.#io.now().getTime() - started;
    this.#io.stdout.write(`${madeSentence(report, { ...shown, isFirst, milliseconds }, language)}\n`);
  }

  /** Reports only new problems; the earlier ones are still visible in the terminal. */
  #tellProblems({ report, sources }: QuotedReport): void {
    const { language } = this.#settings;
    const files = new Set(sources.map(({ path }) => String(path)));
    const isTold = toldTest(this.#told, files);
    if (!report.diagnostics.every(isTold)) {
      tellReport(report, { io: this.#io, stream: this.#io.stderr, language, format: "text", sources, isTold });
    }
    this.#told = { problems: report.diagnostics, files };
  }

  /** A picture disappeared during the build: the watcher will rebuild, and until then the site stays as it was. */
  #tellUnreadable(asset: UnreadableAsset): void {
    const { language, screen } = this.#settings;
    const report = makeReport([unreadableAssetProblem(asset)], 0);
    this.#shownProblems = JSON.stringify(report.diagnostics);
    screen.show({ panel: problemPanel(report, language), ...this.#pictures });
    this.#tellProblems({ report, sources: [] });
  }

  #tellFault(error: unknown): void {
    const { language, screen } = this.#settings;
    const message = cliWords[language].unexpected(error instanceof Error ? error.message : String(error));
    this.#shownProblems = message;
    screen.show({ panel: faultPanel(message), ...this.#pictures });
    this.#io.stderr.write(`${inkFor(this.#io.stderr, this.#io).error(message)}\n`);
  }
}
