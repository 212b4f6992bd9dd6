import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { changed, type NoteDraft } from "../notes/note-draft.ts";

/** Whether a file is HTML. */
export function isHtml(path: string): boolean {
  return /\.html?$/iu.test(path);
}

/**
 * An HTML post as a note in which no Markdown is read. Null for a complete document with its own head, and for text
 * that looks like the marker ending the HTML.
 */
export function asHtmlNote(draft: NoteDraft): NoteDraft | null {
  const lines = frontMatterLines(draft.text);
  if (lines === null) return null;
  const [fence = ""] = /^[^\n]*(?:\n|$)/u.exec(draft.text.slice(lines.end)) ?? [];
  const start = lines.end + fence.length;
  const body = draft.text.slice(start);
  if (/^\s*<(?:!doctype|html|head|body)\b/iu.test(body) || /^[ \t]*\{:\//mu.test(body)) return null;
  const lineEnd = draft.text.includes("\r\n") ? "\r\n" : "\n";
  const [before, after] = [fence.endsWith("\n") ? "" : lineEnd, body === "" || body.endsWith("\n") ? "" : lineEnd];
  const text = `${draft.text.slice(0, start)}${before}{::nomarkdown}${lineEnd}${body}${after}{:/nomarkdown}${lineEnd}`;
  const line = draft.text.slice(0, start).split("\n").length;
  return changed(draft, { text, change: { reason: "html-kept", line, text: "{::nomarkdown}" } });
}
