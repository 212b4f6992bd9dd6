import { splitLine } from "./entry-line.ts";
import { isKnownKey } from "./known-keys.ts";

/**
 * The line (from 0) after the last that can be front matter, for a post whose front matter nobody closed, or which was closed
 * only by a rule further down in its body; null when every line may belong to it.
 */
export function bodyStart(lines: readonly string[], closed: boolean): number | null {
  const looksLikeBody = closed ? isTextAfterBlank : isNoField;
  let end = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "" || (closed && line.startsWith("#"))) continue;
    if (looksLikeBody(line, index > end || index === 0)) return end;
    end = index + 1;
  }
  return null;
}

/** Before a closing line: only running text below a blank line is surely the body. */
function isTextAfterBlank(line: string, afterBlank: boolean): boolean {
  return afterBlank && /^[^\s#\-?\]}"']/u.test(line) && splitLine(line, "").name === "";
}

/** Without a closing line: everything that is no field, and below a blank line everything that is no field of ours. */
function isNoField(line: string, afterBlank: boolean): boolean {
  if (/^\s/u.test(line)) return false;
  if (/^- /u.test(line)) return afterBlank;
  const { name, field } = splitLine(line, "");
  return name === "" || (afterBlank && !isKnownKey(field));
}
