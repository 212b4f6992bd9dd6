import { assertNever } from "../src/model/assert-never.ts";
import type { Page } from "../src/model/page/page.ts";
import type { SiteView } from "../src/model/page/site-view.ts";
import { notesJson } from "../src/pages/data/notes-json.ts";
import { notesSchema } from "../src/pages/data/notes-schema.ts";
import { searchTexts } from "../src/pages/data/search-texts.ts";
import { jsonText } from "./json-text.ts";
import { answeredQuestionsPage } from "./pages/answered-questions.ts";
import { archivePage } from "./pages/archive.ts";
import { archiveMonthPage } from "./pages/archive-month.ts";
import { archiveYearPage } from "./pages/archive-year.ts";
import { feedPage } from "./pages/feed.ts";
import { glossaryPage } from "./pages/glossary.ts";
import { highlightsPage } from "./pages/highlights.ts";
import { homePage } from "./pages/home.ts";
import { jsonFeedPage } from "./pages/json-feed.ts";
import { notFoundPage } from "./pages/not-found.ts";
import { notePage } from "./pages/note.ts";
import { noteNames } from "./pages/note-names.ts";
import { penPage } from "./pages/pen.ts";
import { publisherPage } from "./pages/publisher.ts";
import { questionsPage } from "./pages/questions.ts";
import { redirectPage } from "./pages/redirect.ts";
import { robotsPage } from "./pages/robots.ts";
import { searchPage } from "./pages/search.ts";
import { sitemapPage } from "./pages/sitemap.ts";
import { sourcesPage } from "./pages/sources.ts";
import { statisticsPage } from "./pages/statistics.ts";
import { taxonomyPage } from "./pages/taxonomy.ts";
import { termPage } from "./pages/term.ts";
import { webManifestPage } from "./pages/web-manifest.ts";

/** The text of one file of the site. A kind of page without a layout does not compile. */
export function renderPage(page: Page, site: SiteView): string {
  switch (page.kind) {
    case "home":
      return homePage(page, site);
    case "note":
      return notePage(page, site);
    case "taxonomy":
      return taxonomyPage(page, site);
    case "term":
      return termPage(page, site);
    case "archive":
      return archivePage(page, site);
    case "archive-year":
      return archiveYearPage(page, site);
    case "archive-month":
      return archiveMonthPage(page, site);
    case "questions":
      return questionsPage(page, site);
    case "answered-questions":
      return answeredQuestionsPage(page, site);
    case "highlights":
      return highlightsPage(page, site);
    case "pen":
      return penPage(page, site);
    case "sources":
      return sourcesPage(page, site);
    case "publisher":
      return publisherPage(page, site);
    case "glossary":
      return glossaryPage(page, site);
    case "statistics":
      return statisticsPage(page, site);
    case "redirect":
      return redirectPage(page, site);
    case "copy":
      return renderPage(page.page, site);
    case "not-found":
      return notFoundPage(page, site);
    case "feed":
      return feedPage(page, site);
    case "json-feed":
      return jsonFeedPage(page, site);
    case "sitemap":
      return sitemapPage(page, site);
    case "web-manifest":
      return webManifestPage(site);
    case "robots":
      return robotsPage(site);
    case "notes-json":
      return jsonText(notesJson(page.notes, site.config));
    case "note-names":
      return noteNames(page, site);
    case "notes-schema":
      return jsonText(notesSchema());
    case "search":
      return searchPage(page, site);
    case "search-manifest":
      return JSON.stringify(page.index.manifest());
    case "search-shard":
      return JSON.stringify(page.index.shard(page.number));
    case "search-texts":
      return JSON.stringify(searchTexts(page.notes, site.config));
    default:
      return assertNever(page);
  }
}
