import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { textAt } from "../front-matter/yaml-values.ts";

/**
 * A note's title with `_` for each sign and space, as programs that save posts under their titles name files; null for
 * none.
 */
export function underscoredTitle(text: string): string | null {
  const lines = frontMatterLines(text);
  const typed = textAt(lines?.fields ?? null, "title") ?? headingOf(text.slice(lines?.end ?? 0));
  const title = typed?.normalize("NFC").trim() ?? "";
  return title === "" || /^[._]/u.test(title) ? null : title.replace(/[^\p{L}\p{M}\p{N}]/gu, "_");
}

function headingOf(body: string): string | null {
  return /^(?:---[ \t]*\r?\n)?\s*# ([^\n]+)/u.exec(body)?.[1] ?? null;
}
