import type { SourcePath } from "../../src/model/address/addresses.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import { parseNote } from "../../src/parse/parse-note.ts";
import type { ParseSettings } from "../../src/parse/parse-settings.ts";
import { plainSettings } from "./parse-body.ts";

/** The note read from a body with a title and extra lines of front matter; throws if there is none. */
export function noteFrom(body: string, fields = "", settings: ParseSettings = plainSettings): StudyNote {
  const text = `---\ntitle: 제목\ndate: 2021-12-15\n${fields}---\n\n${body}\n`;
  const { note, diagnostics } = parseNote({ path: "posts/2021-12-15-note.md" as SourcePath, text }, settings);
  if (note === null) throw new Error(`no note: ${diagnostics.map(({ rule }) => rule).join(", ")}`);
  return note;
}
