import type { NewProblem } from "../../model/words/new-problem.ts";
import { decodeUtf8 } from "../../site/notes/decode-utf8.ts";
import { placeholderNames, templateProblems } from "../../writing/note-template.ts";
import { readNamedFile } from "./named-file.ts";
import type { OptionReading } from "./option-reading.ts";

/** Reads an author's own template, and finds every placeholder that cannot be filled in. */
export function readTemplate(file: string): OptionReading<string> {
  const read = readNamedFile("--template", file);
  if ("problem" in read) return { value: null, problems: [read.problem] };
  const decoded = decodeUtf8(read.bytes);
  if (!("text" in decoded)) {
    return { value: null, problems: [{ kind: "unread-file", option: "--template", file, why: "not-text" }] };
  }
  const problems = templateProblems(decoded.text).map(
    (problem): NewProblem =>
      problem.kind === "no-title"
        ? { kind: "template-without-title", file }
        : { ...problem, file, known: placeholderNames },
  );
  return { value: decoded.text, problems };
}
