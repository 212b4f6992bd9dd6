import type { Permalink } from "../../src/model/address/addresses.ts";
import { absoluteUrl } from "../../src/model/address/href.ts";
import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { PublishedNote } from "../../src/model/library.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import type { StudySection } from "../../src/model/note/study-section.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { Markup } from "../markup.ts";
import { noteDigest } from "../notes/note-digest.ts";
import { sectionsInPlace } from "../notes/section-placement.ts";
import { linkedHtml } from "../text/linked-html.ts";
import { plainCode } from "./plain-code.ts";
import { typedFormulas } from "./typed-formulas.ts";

/** A feed has no page in which names could be looked up, so a link by name is plain words. */
const noNames = {
  permalink: sitePlaces.home,
  named: new Map(),
  missingImages: new Set<string>(),
  pictureSizes: new Map(),
};

/**
 * What a feed carries of a note besides its description, as the site is configured: nothing, the student's own words,
 * or the full text. Feed readers may have no policy like ours, so the sanitiser has the last word.
 */
export function feedContent(published: PublishedNote, site: SiteView): string | null {
  const written = writtenContent(published, site);
  return written === null ? null : site.sanitise(written.text);
}

function writtenContent({ note, permalink }: PublishedNote, site: SiteView): HtmlMarkup | null {
  switch (site.config.feedContent) {
    case "summary":
      return null;
    case "words":
      return noteDigest(note, site);
    case "full":
      return html`${noteDigest(note, site)}${withWholeAddresses(wholeSections(note, site), permalink, site)}`;
  }
}

function wholeSections(note: StudyNote, site: SiteView): HtmlMarkup {
  return html`${sectionsInPlace(note).map((section) => wholeSection(section, site))}`;
}

function wholeSection(section: StudySection, site: SiteView): HtmlMarkup | null {
  if (section.html === "") return null;
  const heading = section.heading?.value;
  const title =
    heading === undefined
      ? null
      : html`<h${heading.level}>${typedFormulas(linkedHtml(heading.html, noNames, site))}</h${heading.level}>\n`;
  return html`<hr>\n${title}${plainCode(typedFormulas(linkedHtml(section.html, noNames, site)))}`;
}

/**
 * A feed is read anywhere, so addresses without a host, including `../a/` and `#part`, are resolved against the note's
 * page. Quotes in text are escaped, so that none is mistaken for an attribute's.
 */
function withWholeAddresses(rendered: HtmlMarkup, permalink: Permalink, { config }: SiteView): HtmlMarkup {
  const page = absoluteUrl(permalink, config);
  if (page === null) return rendered;
  return new Markup(
    "html",
    rendered.text.replace(/ (src|href|poster)="([^"]*)"/gu, (whole, name: string, address: string) =>
      /^[a-z][a-z\d+.-]*:/iu.test(address) || !URL.canParse(address, page)
        ? whole
        : ` ${name}="${new URL(address, page).href}"`,
    ),
  );
}
