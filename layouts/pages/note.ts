import { ownLanguage } from "../../src/model/note/own-language.ts";
import type { NotePage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { htmlDocument } from "../documents/document.ts";
import { html } from "../html.ts";
import { noteDescription } from "../notes/note-description.ts";
import { changedAt, publishedAt } from "../notes/note-instants.ts";
import { noteThing } from "../notes/note-thing.ts";
import type { Crumb } from "../parts/frame/breadcrumbs.ts";
import { innerMasthead } from "../parts/frame/masthead.ts";
import { comments, hasComments } from "../parts/note-page/comments.ts";
import { contents } from "../parts/note-page/contents.ts";
import { leadPicture } from "../parts/note-page/lead-picture.ts";
import { noteMargin } from "../parts/note-page/margin/note-margin.ts";
import { ownWords } from "../parts/note-page/margin/own-words.ts";
import { neighbours } from "../parts/note-page/neighbours.ts";
import { noteHead } from "../parts/note-page/note-head.ts";
import { noteSections } from "../parts/note-page/note-sections.ts";
import { distinctRegions } from "../text/distinct-regions.ts";

/** Languages that are written from right to left. */
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/iu;

/**
 * A note: the clipping with its head and marked text, the student's own words in the margin. Where there is no text,
 * they are the text.
 */
export function notePage(page: NotePage, site: SiteView): string {
  const { image } = page;
  const { note } = page.note;
  const language = ownLanguage(note);
  const way = contents(note, site);
  const text = noteSections(page, site);
  const own = ownWords(page, site);
  const isOnlyOwn = own.length > 0 && page.lead === null && text.text.trim() === "";
  return htmlDocument(
    {
      title: note.title.value,
      description: noteDescription(note),
      permalink: page.permalink,
      stylesheets: [],
      unlisted: note.frontMatter.unlisted,
      comments: hasComments(note, site),
      crumbs: crumbsOf(page),
      thing: noteThing(page.note, image, site),
      image,
      article: {
        publishedAt: publishedAt(note, site.writeInstant),
        changedAt: changedAt(note, site.writeInstant),
        tags: note.tags.map(({ value }) => value),
      },
      masthead: innerMasthead(page.permalink, site),
      main: distinctRegions(html`<main id="Content">
<article class="note">
<div class="clipping"${rightToLeft.test(language ?? "") && html` dir="rtl"`}>
${noteHead(page, site)}
${leadPicture(page, site)}
${way?.inText}
${text}
${isOnlyOwn && html`<div class="own-words">${own}</div>`}
</div>
${noteMargin(page, [...(way === null ? [] : [way.inMargin]), ...(isOnlyOwn ? [] : own)], site)}
</article>
${comments(note, site)}
${neighbours(page.neighbours, site)}
</main>`),
    },
    site,
  );
}

/** A note belongs to its first category, if it has one. */
function crumbsOf({ note: { note, permalink }, terms }: NotePage): readonly Crumb[] {
  const [category] = terms.categories;
  const itself = { name: note.title.value, permalink };
  return category === undefined ? [itself] : [category, itself];
}
