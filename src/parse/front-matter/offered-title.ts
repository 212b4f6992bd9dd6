import type { SourcePath } from "../../model/address/addresses.ts";
import { fileName } from "../../model/address/file-name.ts";
import type { SectionLexicon } from "../labels/lexicon/section-lexicon.ts";
import { firstHeading } from "./first-heading.ts";
import { plainScalar } from "./lines/quote-scalar.ts";

const dayBefore = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{8}|\d{6})(?=[-_. ]|$)/u;

/**
 * A suggestion for `title:` in a note without one, quoted where YAML needs it: its first heading that names no section,
 * or the words of its file name; null when there is neither.
 */
export function offeredTitle(body: string, path: SourcePath, lexicon: SectionLexicon): string | null {
  const title = firstHeading(body, lexicon) ?? wordsOfName(path);
  return title === "" ? null : plainScalar(title);
}

function wordsOfName(path: SourcePath): string {
  const name = fileName(path).replace(/\.[^.]*$/u, "");
  return name
    .normalize("NFC")
    .replace(dayBefore, "")
    .replace(/[-_\s]+/gu, " ")
    .trim();
}

/** The `#` heading, as typed, with which a file begins, if its words are the offered title; null if not. */
export function headingAsTitle(body: string, title: string | null): string | null {
  const [line = ""] = body.trimStart().split("\n", 1);
  const words = /^#[ \t]+(\S.*)$/u.exec(line.trim())?.[1]?.replace(/(?<![ \t])[ \t]+#+$/u, "");
  return words !== undefined && plainScalar(words) === title ? line.trim() : null;
}
