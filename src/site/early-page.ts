import { linkPictures } from "../index/links/link-pictures.ts";
import { pictureFinder } from "../index/links/picture-finder.ts";
import { shownNote } from "../index/withheld/shown-note.ts";
import { readPostAddress } from "../model/address/post-address.ts";
import { isRecord } from "../model/is-record.ts";
import type { Library } from "../model/library.ts";
import { answeringNotes } from "../model/note/answers.ts";
import type { StudyNote } from "../model/note/study-note.ts";
import type { NotePage } from "../model/page/page.ts";
import { fillsIndex } from "../pages/empty-indexes.ts";
import type { MeasuredPictures } from "../pages/lists/lead-picture.ts";
import { notePage } from "../pages/note-pages.ts";
import { fingerprint } from "./versions/fingerprint.ts";

/**
 * The page of a note whose text has just changed, among notes as they were before: its writer sees it without waiting
 * for the rest. Null for a note that is new or has moved, whose links depend on other notes, or that is the site's
 * first to ask, mark or name a source: only the whole site shows what those look like.
 */
export function earlyPage(edited: StudyNote, library: Library, pictures: MeasuredPictures): NotePage | null {
  const former = [...library.notes, ...library.unlisted].find(({ note }) => note.source === edited.source);
  if (former === undefined || !hasSameHead(former.note, edited) || namesOthers(edited, library)) return null;
  if (fillsIndex(edited, library)) return null;
  const { config } = pictures;
  const pictured = linkPictures(edited, pictureFinder(pictures.assetAddresses), config.basePath);
  const { note, permalink } = shownNote(pictured, config);
  return notePage({ note, permalink }, { library, answering: answeringNotes(library.notes), ...pictures });
}

/** Whether all that other pages and addresses are made from, besides the body, is unchanged. */
function hasSameHead(former: StudyNote, edited: StudyNote): boolean {
  const head = ({ id, date, title, keywords, frontMatter, permalink }: StudyNote): string =>
    fingerprint([
      id,
      date.value,
      title.value,
      keywords.map(({ value }) => value),
      withoutPlaces(frontMatter),
      permalink,
    ]);
  return head(former) === head(edited);
}

/** Data without their places in the file, which move when a line is added or removed above. */
function withoutPlaces(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutPlaces);
  if (!isRecord(data)) return data;
  const fields = Object.entries(data).filter(([key]) => key !== "place");
  return Object.fromEntries(fields.map(([key, value]) => [key, withoutPlaces(value)]));
}

/** Whether it links to notes by names that have not been looked up yet. */
function namesOthers({ links, wikiLinks }: StudyNote, { named }: Library): boolean {
  return (
    wikiLinks.some(({ value }) => !named.has(value)) ||
    links.some(({ value }) => readPostAddress(value.target) !== null)
  );
}
