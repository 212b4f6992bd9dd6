import type { ListedNote } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";

/** Says why a note stands before newer ones, in the line above its title. */
export function pinnedMark({ isPinned }: ListedNote, { config }: SiteView): HtmlMarkup | null {
  return isPinned === true ? html`<span>${wordsIn(config.language).lists.pinned}</span> ` : null;
}
