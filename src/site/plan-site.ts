import { makeReport } from "../check/report/make-report.ts";
import { buildLibrary } from "../index/build-library.ts";
import { withoutFutureChange } from "../index/future-changes.ts";
import { linkPictures } from "../index/links/link-pictures.ts";
import { pictureFinder } from "../index/links/picture-finder.ts";
import { selectPublished } from "../index/select-published.ts";
import { keptRedirects } from "../pages/addresses/kept-redirects.ts";
import { planPages } from "../pages/plan-pages.ts";
import { SearchParts } from "../search/search-parts.ts";
import { PictureSizes } from "./assets/picture-sizes.ts";
import { publishedAssets } from "./assets/published-assets.ts";
import { readAssets } from "./assets/read-assets.ts";
import { gatherNotes } from "./notes/gather-notes.ts";
import { holdBack } from "./notes/held-by-error.ts";
import { passedOverTexts } from "./notes/passed-over-texts.ts";
import { quotedSources } from "./quoted-sources.ts";
import type { SitePlan } from "./site-plan.ts";
import { siteProblems } from "./site-problems.ts";
import type { SiteRequest } from "./site-request.ts";
import { keepContract } from "./url-contract.ts";

/** The pipeline: parsed posts are selected, put in order, planned and checked. */
export function planSite(request: SiteRequest): SitePlan {
  const { files, posts, assetsFolder, loaded, now, memory = {} } = request;
  const { pictureSizes = new PictureSizes(), searchParts = new SearchParts() } = memory;
  const { config } = loaded;
  const gathered = gatherNotes(request);
  const { published: selected, heldBack } = holdBack(selectPublished(gathered.notes, now), gathered.held);
  const assets = readAssets(files, assetsFolder);
  const find = pictureFinder(assets.addresses);
  const pictured = selected.map((note) => linkPictures(withoutFutureChange(note, now.day), find, config.basePath));
  const library = buildLibrary(pictured, config);
  const contract = keepContract(request.contract, { files, library, heldBack, unreadPosts: gathered.unread });
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
  const problems = siteProblems(request, {
    ...gathered,
    assets,
    publishedAssets: published,
    selected,
    heldBack,
    library,
    pages,
    urlProblems: contract.diagnostics,
  });
  return {
    report: makeReport(problems, posts.paths.length),
    problems,
    library,
    pages,
    heldBack,
    posts: gathered.posts,
    formerNotes: gathered.former.length,
    ignored: posts.ignored,
    assets: published,
    pictureSizeOf,
    sources: quotedSources(problems, [loaded.source, contract.urls.source, ...posts.files]),
    urls: contract.urls,
  };
}
