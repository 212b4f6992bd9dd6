import { notePermalink } from "../../model/address/permalink-pattern.ts";
import type { StudyNote } from "../../model/note/study-note.ts";
import type { SiteConfig } from "../../model/site-config.ts";
import type { WithheldPlaces } from "./drop-withheld-places.ts";
import { goneAnchors } from "./unlink-gone-places.ts";
import { withholdArticle } from "./withhold-article.ts";
import { withholdPicture } from "./withhold-picture.ts";

/** A note as far as the site may show it, and the places it lost with its article. */
export function shownNote(whole: StudyNote, config: SiteConfig): WithheldPlaces {
  const permalink = notePermalink(whole, config.permalink);
  const note = withholdPicture(whole, withholdArticle(whole, config.articleMode), { permalink, config });
  return { note, permalink, gone: goneAnchors(whole, note) };
}
