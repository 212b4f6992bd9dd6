import type { SourceFile } from "../../model/note/source-file.ts";
import type { ParseSettings } from "../../parse/parse-settings.ts";
import type { ParsedNote } from "../../parse/parsed-note.ts";
import type { VersionOf } from "../fingerprint.ts";
import { parsePost } from "./parse-post.ts";

/** Reads the posts of a site. */
export interface NoteReader {
  /** Never throws for what an author typed. */
  read(file: SourceFile, settings: ParseSettings): ParsedNote;
  /** Equal for notes read from the same path and text under the same settings. */
  readonly versionOf: VersionOf;
}

/** Parses whatever it is given, and remembers nothing. */
export const plainReader: NoteReader = { read: parsePost, versionOf: () => undefined };
