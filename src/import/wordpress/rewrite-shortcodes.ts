import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { htmlRanges } from "../text/html-ranges.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";
import { captionedPicture } from "./caption.ts";
import { codeBlock, codeIn } from "./code-block.ts";
import { shownMedia } from "./media.ts";

/** No author's caption or code is longer; the limit keeps unclosed ones from costing time. */
const enclosing =
  /(\\?)\[(caption|code|sourcecode|embed|audio|video)(\b(?![(\]]\()[^[\]\n]{0,500}?)\\?\]([\s\S]{0,20000}?)\\*\[\/\2\\?\]/giu;
const alone = /(\\?)\[(gallery|youtube|vimeo|audio|video)((?=[\s=\]\\])[^[\]\n]{0,500}?)\\?\](?![([:])/giu;

/**
 * Rewrites the shortcodes that exports of WordPress leave as typed, also with the backslashes of an exporter to
 * Markdown: `[caption …]`, `[code …]`, `[youtube …]`. A gallery, whose pictures only WordPress knows by their numbers,
 * is hidden.
 */
export function rewriteWordpress(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) =>
    /\[\/?(?:caption|code|sourcecode|embed|audio|video|gallery|youtube|vimeo)\b/iu.test(body) ? shortcodesIn(body) : [],
  );
}

interface Found {
  readonly match: RegExpExecArray;
  /** Whether Markdown is not read there. */
  readonly isInHtml: boolean;
  /** Whether nothing else is in its line. */
  readonly isLine: boolean;
}

function shortcodesIn(body: string): readonly ToldRewriting[] {
  const found = [...body.matchAll(enclosing), ...body.matchAll(alone)].toSorted(
    (one, other) => one.index - other.index,
  );
  const isCode = startsWithin(codeRanges(body));
  const isInRanges = startsWithin(htmlRanges(body, "kramdown"));
  const isRaw = /^\s*\{::nomarkdown\}/u.test(body);
  let past = 0;
  return found.flatMap((match): readonly ToldRewriting[] => {
    const start = match.index;
    if (isCode({ start }) || start < past) return [];
    const end = start + match[0].length;
    const isInHtml = isRaw || isInRanges({ start });
    const isLine = /(?:^|\n)[ \t]*$/u.test(body.slice(0, start)) && /^[ \t\r]*(?:\n|$)/u.test(body.slice(end));
    const shown = shownFor({ match, isInHtml, isLine });
    const text = shown === null ? null : onItsOwn(shown, { body, start, end, isInHtml });
    if (text === null || shown === null) return [];
    past = end;
    const isHidden = shown.startsWith("<!--");
    const reason = isHidden ? "gallery-hidden" : "wordpress-rewritten";
    return [{ start, end, text, reason, told: firstLine(shown) }];
  });
}

function shownFor({
  match: [all, escaped, typedName = "", attributes = "", content],
  isInHtml,
  isLine,
}: Found): string | null {
  const name = typedName.toLowerCase();
  if (name === "gallery" && attributes === "" && !isLine) return null;
  if (name === "gallery") return `<!-- ${all.replaceAll("\\", "").replace(/-->|--!>/gu, "")} -->`;
  if (content === undefined || name === "audio" || name === "video") return shownMedia(name, attributes, "");
  if (name === "embed") return shownMedia(name, attributes, content);
  if (name === "caption") return captionedPicture(attributes, content, isInHtml);
  return codeBlock(attributes, codeIn(content, escaped !== ""), isInHtml);
}

/** Writes a block on lines of its own; null if it would break a list, a quotation or a table. */
function onItsOwn(
  shown: string,
  {
    body,
    start,
    end,
    isInHtml,
  }: { readonly body: string; readonly start: number; readonly end: number; readonly isInHtml: boolean },
): string | null {
  const isBlock = /^(?:<figure|`{3})|\n/u.test(shown);
  if (isInHtml || !isBlock) return shown;
  const before = body.slice(body.lastIndexOf("\n", start - 1) + 1, start);
  const after = /^[^\n]*/u.exec(body.slice(end))?.[0] ?? "";
  if (/^(?: {4,}|\t|\s*(?:>|[-*+]\s|\d+[.)]\s|\|))/u.test(before)) return null;
  const above = before.trim() === "" ? "" : "\n\n";
  return `${above}${shown}${after.trim() === "" ? "" : "\n\n"}`;
}
