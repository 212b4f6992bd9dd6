import { checkSite } from "../check/check-site.ts";
import { makeReport } from "../check/make-report.ts";
import { withPastHeldDays } from "../check/past-held-days.ts";
import { markWithheld } from "../check/withheld-places.ts";
import { buildLibrary } from "../index/build-library.ts";
import { findDuplicateIds } from "../index/find-duplicate-ids.ts";
import { findUnknownAnswers } from "../index/find-unknown-answers.ts";
import { findUnnamedArticles } from "../index/find-unnamed-articles.ts";
import { findFutureChanges, withoutFutureChange } from "../index/future-changes.ts";
import { linkPictures } from "../index/link-pictures.ts";
import { pictureFinder } from "../index/picture-finder.ts";
import { selectPublished } from "../index/select-published.ts";
import { withheldLines } from "../index/withheld-lines.ts";
import type { SourcePath } from "../model/address/addresses.ts";
import type { LocalMoment } from "../model/date/study-date.ts";
import type { Library } from "../model/library.ts";
import type { HeldNote } from "../model/note/held-note.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { Page } from "../model/page/page.ts";
import type { PictureSizeOf } from "../model/page/picture-size.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";
import type { Report } from "../model/problem/report.ts";
import type { IgnoredFile } from "../model/site-status.ts";
import { findAddressCollisions } from "../pages/find-address-collisions.ts";
import { keptRedirects } from "../pages/kept-redirects.ts";
import { planPages } from "../pages/plan-pages.ts";
import type { ParsedNote } from "../parse/parsed-note.ts";
import { SearchParts } from "../search/search-parts.ts";
import { PictureSizes } from "./assets/picture-sizes.ts";
import { publishedAssets } from "./assets/published-assets.ts";
import { type ReadAssets, readAssets } from "./assets/read-assets.ts";
import { collisionsBesideNames } from "./collisions-beside-names.ts";
import type { FileSystem } from "./file-system.ts";
import type { LoadedConfig } from "./load-config.ts";
import { heldByError, holdBack } from "./notes/held-by-error.ts";
import { passedOverTexts } from "./notes/passed-over-texts.ts";
import type { ReadPosts } from "./notes/read-posts.ts";
import { unreadablePosts } from "./notes/unreadable-posts.ts";
import { otherFiles } from "./other-files.ts";
import { quotedSources } from "./quoted-sources.ts";
import { type ContractUrls, keepContract, type UrlContract } from "./url-contract.ts";

/** Everything a site is made of. */
export interface SiteRequest {
  readonly files: FileSystem;
  /** The posts folder as read. */
  readonly posts: ReadPosts;
  /** What was read of each of its files, in their order. */
  readonly parsed: readonly ParsedNote[];
  readonly assetsFolder: string;
  readonly loaded: LoadedConfig;
  /** Decides what is still in the future; the only time a build knows. */
  readonly now: LocalMoment;
  /** Missing for a site that makes no promises about addresses. */
  readonly contract?: UrlContract | undefined;
  readonly memory?: PlanningMemory | undefined;
}

/** State that a site planned repeatedly keeps between plans; a single plan needs none of it. */
export interface PlanningMemory {
  /** The last readable note of a file that now holds none: a preview keeps showing it until the file is fixed. */
  readonly formerNote?: (path: SourcePath) => StudyNote | null;
  /** The notes as prepared for search. */
  readonly searchParts?: SearchParts;
  /** Known picture sizes. */
  readonly pictureSizes?: PictureSizes;
}

/** A file of the posts folder with its note; null when it holds none that can be published. */
export interface Post {
  readonly path: SourcePath;
  readonly note: StudyNote | null;
}

/** A whole site, planned but not written. It may be written if the report has no error. */
export interface SitePlan {
  readonly report: Report;
  /** All problems, before those that many notes share were gathered in the report. */
  readonly problems: readonly Diagnostic[];
  readonly library: Library;
  readonly pages: readonly Page[];
  readonly heldBack: readonly HeldNote[];
  /** Every note found, readable or not. */
  readonly posts: readonly Post[];
  /** How many of these notes are earlier versions of files that hold none now. */
  readonly formerNotes: number;
  /** Files of the posts folder that look like notes but are not. */
  readonly ignored: readonly IgnoredFile[];
  /** Pictures and other files of the assets folder to publish unchanged, except those held back along with a note. */
  readonly assets: readonly string[];
  /** How large the pictures among them are. */
  readonly pictureSizeOf: PictureSizeOf;
  /** The source texts that the problems are in, to be quoted. */
  readonly sources: readonly SourceFile[];
  /** What becomes of previously published addresses. */
  readonly urls: ContractUrls;
}

/** The pipeline: parsed posts are selected, put in order, planned and checked. */
export function planSite(request: SiteRequest): SitePlan {
  const { files, posts, parsed, assetsFolder, loaded, now, memory = {} } = request;
  const { config } = loaded;
  const { assets, unread, former, notes, held } = readSite(request);
  const { published: shown, heldBack } = holdBack(selectPublished(notes, now), held);
  const find = pictureFinder(assets.addresses);
  const pictured = shown.map((note) => linkPictures(withoutFutureChange(note, now.day), find, config.basePath));
  const library = buildLibrary(pictured, config);
  const contract = keepContract(request.contract, { files, library, heldBack, unreadPosts: unread });
  const { pictureSizes = new PictureSizes(), searchParts = new SearchParts() } = memory;
  const pictureSizeOf = pictureSizes.in({ files, assetsFolder, entries: assets.entries });
  const planned = planPages(library, config, { assetAddresses: assets.addresses, pictureSizeOf, searchParts });
  const pages = [...planned, ...keptRedirects(contract.urls.redirects, planned)];
  const published = publishedAssets(assets.paths, {
    files,
    assetsFolder,
    loaded,
    library,
    heldBack,
    sources: posts.files,
    passedOver: () => passedOverTexts(files, posts.ignored),
  });
  const parsing = parsed.flatMap(({ diagnostics }) => diagnostics);
  const sameNames = findDuplicateIds(notes);
  const collisions = findAddressCollisions(pages, otherFiles({ pages, assets: published, assetsFolder, config }));
  const found = [
    ...loaded.diagnostics,
    ...posts.diagnostics,
    ...assets.diagnostics,
    ...withPastHeldDays(parsing, now.day),
    ...withoutProblemsOf(former, [
      ...sameNames,
      ...findUnknownAnswers(notes),
      ...findUnnamedArticles(shown, config),
      ...findFutureChanges(shown, now.day),
      ...collisionsBesideNames(collisions, sameNames),
      ...contract.diagnostics,
      ...checkSite({ config, library, heldBack, pages, assets: assets.addresses }),
    ]),
  ];
  const withheld = new Map(notes.map((note) => [note.source, withheldLines(note, config.articleMode)]));
  const problems = markWithheld(found, withheld);
  return {
    report: makeReport(problems, posts.paths.length),
    problems,
    library,
    pages,
    heldBack,
    posts: postsWith(
      posts.paths,
      notes.filter(({ source }) => !held.has(source)),
    ),
    formerNotes: former.length,
    ignored: posts.ignored,
    assets: published,
    pictureSizeOf,
    sources: quotedSources(problems, [loaded.source, contract.urls.source, ...posts.files]),
    urls: contract.urls,
  };
}

/** The notes of a site, and its pictures. */
interface ReadSite {
  readonly assets: ReadAssets;
  /** Files that could not be read, or hold no note that can be published. */
  readonly unread: readonly SourcePath[];
  /** Earlier notes of such files, which stand in for their present content. */
  readonly former: readonly StudyNote[];
  readonly notes: readonly StudyNote[];
  /** In a preview, the files whose errors say that they may be held back. */
  readonly held: ReadonlySet<SourcePath>;
}

function readSite({ files, posts, parsed, assetsFolder, now, memory = {} }: SiteRequest): ReadSite {
  const withoutNote = posts.files.flatMap(({ path }, index) => (parsed[index]?.note === null ? path : []));
  const unread = [...unreadablePosts(posts), ...withoutNote];
  const told = parsed.flatMap(({ diagnostics }) => diagnostics);
  const held = memory.formerNote === undefined ? new Set<SourcePath>() : heldByError(told, now.day);
  const former = formerNotes(
    unread.filter((path) => !held.has(path)),
    memory,
  );
  const notes = [...parsed.flatMap(({ note }) => note ?? []), ...former];
  return { assets: readAssets(files, assetsFolder), unread, former, notes, held };
}

function formerNotes(unread: readonly SourcePath[], { formerNote }: PlanningMemory): readonly StudyNote[] {
  return [...new Set(unread)].map((path) => formerNote?.(path) ?? null).filter((note) => note !== null);
}

/** Drops the problems of notes whose text has changed since: their places no longer exist. */
function withoutProblemsOf(notes: readonly StudyNote[], problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const paths = new Set(notes.map(({ source }) => source));
  return problems.filter(({ source }) => source === null || !paths.has(source));
}

function postsWith(paths: readonly SourcePath[], notes: readonly StudyNote[]): readonly Post[] {
  const noteAt = new Map(notes.map((note) => [note.source, note]));
  return paths.map((path) => ({ path, note: noteAt.get(path) ?? null }));
}
