import { checkSite } from "../check/check-site.ts";
import { withPastHeldDays } from "../check/report/past-held-days.ts";
import { markWithheld } from "../check/report/withheld-places.ts";
import { findFutureChanges } from "../index/future-changes.ts";
import { findDuplicateIds } from "../index/problems/find-duplicate-ids.ts";
import { findUnknownAnswers } from "../index/problems/find-unknown-answers.ts";
import { findUnnamedArticles } from "../index/problems/find-unnamed-articles.ts";
import { withheldLines } from "../index/withheld/withheld-lines.ts";
import type { Library } from "../model/library.ts";
import type { HeldNote } from "../model/note/held-note.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { Page } from "../model/page/page.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";
import { findAddressCollisions } from "../pages/addresses/find-address-collisions.ts";
import type { ReadAssets } from "./assets/read-assets.ts";
import { collisionsBesideNames } from "./collisions-beside-names.ts";
import { otherFiles } from "./files/other-files.ts";
import type { GatheredNotes } from "./notes/gather-notes.ts";
import type { SiteRequest } from "./site-request.ts";

/** What has been planned of a site. */
interface PlannedParts extends Pick<GatheredNotes, "notes" | "former"> {
  readonly assets: ReadAssets;
  /** From the assets folder. */
  readonly publishedAssets: readonly string[];
  /** The notes to publish, as parsed. */
  readonly selected: readonly StudyNote[];
  readonly heldBack: readonly HeldNote[];
  readonly library: Library;
  readonly pages: readonly Page[];
  /** What became of published addresses that no longer lead anywhere. */
  readonly urlProblems: readonly Diagnostic[];
}

/** Every problem of a planned site: of its configuration, its files, each note by itself and all of them together. */
export function siteProblems(request: SiteRequest, planned: PlannedParts): readonly Diagnostic[] {
  const { posts, parsed, loaded, now } = request;
  const { notes, former, assets } = planned;
  const parsing = parsed.flatMap(({ diagnostics }) => diagnostics);
  const found = [
    ...loaded.diagnostics,
    ...posts.diagnostics,
    ...assets.diagnostics,
    ...withPastHeldDays(parsing, now.day),
    ...withoutProblemsOf(former, problemsTogether(request, planned)),
  ];
  const { articleMode } = loaded.config;
  return markWithheld(found, new Map(notes.map((note) => [note.source, withheldLines(note, articleMode)])));
}

function problemsTogether(
  { assetsFolder, loaded: { config }, now }: SiteRequest,
  { notes, selected, heldBack, library, pages, assets, publishedAssets, urlProblems }: PlannedParts,
): readonly Diagnostic[] {
  const sameNames = findDuplicateIds(notes);
  const others = otherFiles({ pages, assets: publishedAssets, assetsFolder, config });
  return [
    ...sameNames,
    ...findUnknownAnswers(notes),
    ...findUnnamedArticles(selected, config),
    ...findFutureChanges(selected, now.day),
    ...collisionsBesideNames(findAddressCollisions(pages, others), sameNames),
    ...urlProblems,
    ...checkSite({ config, library, heldBack, pages, assets: assets.addresses }),
  ];
}

/** Drops the problems of notes whose text has changed since: their places no longer exist. */
function withoutProblemsOf(notes: readonly StudyNote[], problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const paths = new Set(notes.map(({ source }) => source));
  return problems.filter(({ source }) => source === null || !paths.has(source));
}
