import type { LocalMoment } from "../date/study-date.ts";
import type { StudyNote } from "./study-note.ts";

/** A note that is not published, and why. */
export type HeldNote =
  | { readonly note: StudyNote; readonly reason: "draft" | "unpublished" }
  | { readonly note: StudyNote; readonly reason: "future"; readonly until: LocalMoment };
