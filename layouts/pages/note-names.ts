import { hrefOf } from "../../src/model/address/href.ts";
import type { NamedNote } from "../../src/model/page/nearest-notes.ts";
import type { NoteNamesPage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";

/** The notes in the form that the 404 page fetches. */
export function noteNames({ notes }: NoteNamesPage, { config }: SiteView): string {
  const names = notes.map(({ note, permalink }): NamedNote => {
    return { url: hrefOf(permalink, config.basePath), title: note.title.value, date: note.date.value };
  });
  return JSON.stringify(names);
}
