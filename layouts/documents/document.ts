import type { Permalink } from "../../src/model/address/addresses.ts";
import { absoluteUrl, hrefOf } from "../../src/model/address/href.ts";
import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { FeedPermalinks } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { Markup } from "../markup.ts";
import type { Crumb } from "../parts/frame/breadcrumbs.ts";
import { footer } from "../parts/frame/footer.ts";
import { joinedParticles } from "../text/joined-particles.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { iconLinks } from "./icon-links.ts";
import { type ArticleMetadata, type SharedPage, socialMetadata } from "./social-metadata.ts";
import { breadcrumbThing, structuredData, type Thing } from "./structured-data.ts";
import { paperColors, themeStart } from "./theme-start.ts";
import { verificationMetas } from "./verification-metas.ts";

/** What a page passes to the frame that all pages share. */
export interface DocumentContent {
  /** Shown before the site's title; null for the front page. */
  readonly title: string | null;
  readonly description: string;
  readonly permalink: Permalink;
  /** True keeps search engines away: for unlisted notes, and for the page shown at missing addresses. */
  readonly unlisted?: boolean;
  /** True lets the page load its comments from where they are kept. */
  readonly comments?: boolean;
  /** The styles for this kind of page, in addition to every page's; all but notes need those of lists. */
  readonly stylesheets: readonly Permalink[];
  /** The script for this page, in addition to every page's. */
  readonly script?: Permalink | null;
  /** The breadcrumbs of the page, itself last, for search engines; absent for a page outside the hierarchy. */
  readonly crumbs?: readonly Crumb[];
  /** What the page is about, for search engines. */
  readonly thing?: Thing;
  /** The full address of the picture shown when the page is shared; the site's by default. */
  readonly image?: string | null;
  readonly article?: ArticleMetadata;
  /** The page's own feeds, in addition to the site's. */
  readonly feed?: (FeedPermalinks & { readonly title: string }) | null;
  readonly masthead: HtmlMarkup;
  /** The `<main>` of the page, with `id="Content"`: headings of notes have lower-case ids, so the two never meet. */
  readonly main: HtmlMarkup;
}

/** A complete HTML document around one page. */
export function htmlDocument(content: DocumentContent, site: SiteView): string {
  const { config } = site;
  const words = wordsIn(config.language);
  const title = content.title === null ? config.title : `${content.title} · ${config.title}`;
  const canonical = content.unlisted ? null : absoluteUrl(content.permalink, config);
  return html`<!DOCTYPE html>
<html lang="${config.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy({ comments: content.comments === true })}">
<title>${title}</title>
<meta name="description" content="${content.description}">
${robotsMeta(content)}${verificationMetas(config.verification)}<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${paperColors.light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${paperColors.dark}" media="(prefers-color-scheme: dark)">
<script>${new Markup("html", themeStart)}</script>
${canonical === null ? null : html`<link rel="canonical" href="${canonical}">\n`}${iconLinks(site)}
<link rel="manifest" href="${hrefOf(sitePlaces.webManifest, config.basePath)}">
${stylesheetLinks(content, site)}${socialMetadata(sharedPage(content, site), site)}${feedLinks(content, site)}${scriptTags(content, site)}${thingsOf(content, site).map(structuredData)}</head>
<body>
<a class="skip-link" href="#Content">${words.navigation.skipToContent}</a>
<div class="sheet" id="Top">
${content.masthead}
${joinedParticles(content.main)}
${footer(site)}
</div>
</body>
</html>
`.text;
}

function robotsMeta({ unlisted }: DocumentContent): HtmlMarkup | null {
  return unlisted ? html`<meta name="robots" content="noindex">\n` : null;
}

/** The page's own feeds, then the site's. */
function feedLinks({ feed }: DocumentContent, { config }: SiteView): readonly HtmlMarkup[] {
  const ofSite = { title: config.title, atom: sitePlaces.feed, json: sitePlaces.jsonFeed };
  return [feed ?? null, ofSite]
    .filter((one) => one !== null)
    .map(
      ({ title, atom, json }) =>
        html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${hrefOf(atom, config.basePath)}">
<link rel="alternate" type="application/feed+json" title="${title}" href="${hrefOf(json, config.basePath)}">
`,
    );
}

/** Every page's style, then this page's. */
function stylesheetLinks({ stylesheets }: DocumentContent, { assets, config }: SiteView): readonly HtmlMarkup[] {
  return [assets.stylesheet, ...stylesheets].map(
    (one) => html`<link rel="stylesheet" href="${hrefOf(one, config.basePath)}">\n`,
  );
}

/** Every page's script, then this page's. */
function scriptTags({ script }: DocumentContent, { assets, config }: SiteView): readonly HtmlMarkup[] {
  return [assets.script, script ?? null]
    .filter((one) => one !== null)
    .map((one) => html`<script type="module" src="${hrefOf(one, config.basePath)}"></script>\n`);
}

function sharedPage(content: DocumentContent, site: SiteView): SharedPage {
  return {
    title: content.title ?? site.config.title,
    description: content.description,
    permalink: content.unlisted ? null : content.permalink,
    image: content.image ?? site.image,
    article: content.article ?? null,
  };
}

function thingsOf({ thing, crumbs = [], unlisted }: DocumentContent, site: SiteView): readonly Thing[] {
  if (unlisted) return [];
  return [thing, crumbs.length === 0 ? null : breadcrumbThing(crumbs, site)].filter(
    (one) => one !== undefined && one !== null,
  );
}
