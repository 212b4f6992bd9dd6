import { renderPage } from "../../../layouts/render-page.ts";
import type { SourcePath } from "../../model/address/addresses.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { SiteView } from "../../model/page/site-view.ts";
import type { Language } from "../../model/text/language.ts";
import { cliWords } from "../../model/words/cli.ts";
import { PreviewWriter, type WrittenPreview } from "../../output/preview-writer.ts";
import { UnreadableAsset } from "../../output/unreadable-asset.ts";
import { SearchParts } from "../../search/search-parts.ts";
import { type BundledAssets, bundleAssets } from "../../site/assets/bundle-assets.ts";
import { PictureSizes } from "../../site/assets/picture-sizes.ts";
import { siteFiles } from "../../site/files/site-files.ts";
import type { LoadedPlan, PlanRequest } from "../../site/load-and-plan.ts";
import type { NoteReader } from "../../site/notes/note-reader.ts";
import { rememberNotes } from "../../site/notes/remember-notes.ts";
import { readEarlyPage } from "../../site/read-early-page.ts";
import { reportWithAssets } from "../../site/report-with-assets.ts";
import type { PlanningMemory } from "../../site/site-request.ts";
import type { Caches } from "../project/caches.ts";
import { planWithProgress } from "../project/plan-work.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { countedFiles } from "../terminal/counted-files.ts";
import { withProgress } from "../terminal/progress.ts";
import { PreviewTeller } from "./preview-teller.ts";
import type { Screen } from "./server/screen.ts";
import { shownDespiteErrors } from "./shown-despite-errors.ts";
import { withoutCollisions } from "./without-collisions.ts";

/** What a preview is built from, and where it is shown. */
interface PreviewSettings {
  readonly request: PlanRequest;
  readonly caches: Caches;
  readonly folder: string;
  readonly screen: Screen;
  readonly language: Language;
  readonly debug?: boolean | undefined;
}

/** The previewed site as far as it could be built. */
export class PreviewSite {
  readonly #settings: PreviewSettings;
  readonly #io: CommandIo;
  readonly #writer: PreviewWriter;
  readonly #teller: PreviewTeller;
  readonly #reader: NoteReader;
  readonly #searchParts = new SearchParts();
  readonly #pictureSizes = new PictureSizes();
  /** What the folder was written from; null until there is something to show. */
  #last: { readonly planned: LoadedPlan; readonly view: SiteView } | null = null;
  /** The last readable version of each note, by path. */
  readonly #formerNotes = new Map<SourcePath, StudyNote>();
  /** The last working styles and scripts. */
  #soundAssets: BundledAssets | null = null;

  constructor(settings: PreviewSettings, io: CommandIo) {
    this.#settings = settings;
    this.#io = io;
    this.#writer = new PreviewWriter(settings.folder, settings.request.assetsFolder);
    this.#teller = new PreviewTeller(settings, io);
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
      if (error instanceof UnreadableAsset) this.#teller.tellUnreadable(error);
      else this.#teller.tellFault(error);
    }
  }

  /** Shows the page of a just saved note before anything else is built. */
  showEarly(path: string): void {
    try {
      this.#makeEarly(path);
    } catch (error) {
      this.#teller.tellFault(error);
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
    const written = isWritten ? await this.#write(planned, this.#soundAssets ?? bundled) : null;
    const milliseconds = this.#io.now().getTime() - started;
    const shown = shownDespiteErrors(planned, bundled, this.#soundAssets);
    this.#teller.tellBuilt({ quoted, written, isFirst, milliseconds, ...shown });
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

  async #write(planned: LoadedPlan, bundled: BundledAssets): Promise<WrittenPreview> {
    const site = await siteFiles(planned, bundled);
    const { writing } = cliWords[this.#settings.language].build;
    const written = await withProgress(this.#io, writing, (step) =>
      this.#writer.write({ ...site, files: countedFiles(withoutCollisions(site.files), step) }),
    );
    this.#last = { planned, view: site.view };
    return written;
  }

  #makeEarly(path: string): void {
    if (this.#last === null) return;
    const { planned, view } = this.#last;
    const { request, screen } = this.#settings;
    const page = readEarlyPage(path, { postsFolder: request.postsFolder, reader: this.#reader, planned });
    // Nothing beside the page is new, but open pages are to look whether they are.
    if (page !== null && this.#writer.writeEarly(page.output, renderPage(page, view))) screen.show({});
  }
}
