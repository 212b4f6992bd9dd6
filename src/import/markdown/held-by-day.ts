import type { LocalMoment } from "../../model/study-date.ts";
import type { YamlNode } from "../../parse/yaml-tree.ts";
import { setField } from "../edit-front-matter.ts";
import { frontMatterLines } from "../front-matter-text.ts";
import { changed, type NoteDraft } from "../note-draft.ts";
import { textIgnoringCase } from "../yaml-values.ts";
import { momentText, readMoment } from "./read-moment.ts";

/** What Hugo and themes of Astro call the day from which a note is published, and Hugo the one on which it is taken back. */
const firstDays = [
  "publishDate",
  "publish_date",
  "pubDate",
  "pubDatetime",
  "publishedDate",
  "publishedAt",
  "published_at",
];
const lastDays = ["expiryDate", "expiry_date", "unpublishDate", "unpublish_date"];

/** When the blog is looked at, and where. */
interface Looking {
  readonly now: LocalMoment;
  readonly timeZone: string;
}

/** Holds back what another program holds back by its day: until a day to come, or for good when the last one is over. */
export function heldByDay(draft: NoteDraft, { now, timeZone }: Looking): NoteDraft {
  const fields = frontMatterLines(draft.text)?.fields ?? null;
  const isToCome = ({ day, time }: { readonly day: string; readonly time: string | null }): boolean =>
    day === now.day ? (time ?? "") > now.time : day > now.day;
  const ends = momentsOf(fields, lastDays, timeZone);
  if (ends.some((end) => !isToCome(end))) {
    const [key, value] = textIgnoringCase(fields, "published") === null ? ["published", "false"] : ["draft", "true"];
    return changed(draft, setField(draft.text, key, value, "taken-back"));
  }
  const start = momentsOf(fields, [...firstDays, "published"], timeZone).find(isToCome);
  return start === undefined ? draft : changed(draft, setField(draft.text, "date", momentText(start), "held-until"));
}

function momentsOf(fields: YamlNode | null, names: readonly string[], timeZone: string) {
  return names.flatMap((name) => {
    const typed = textIgnoringCase(fields, name);
    return (typed === null ? null : readMoment(typed, timeZone)) ?? [];
  });
}
