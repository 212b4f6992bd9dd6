import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "../text/rewrite-body.ts";

const opening = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:`{3,}|~{3,})[ \t]*)(\S+)([ \t]+)([^\n`]*?)([ \t]*)$/u;
const option = /(?:^|\s)(?:(?:line_number|line_threshold|highlight|first_line|mark|wrap):\S+|>folded)(?=\s|$)/gu;

/** Writes the words after a code block's language, which Hexo shows as the block's caption, as its `title`. */
export function writeCodeCaptions(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => codeRanges(body).flatMap(({ start }) => captionAt(body, start) ?? []));
}

function captionAt(body: string, start: number): ToldRewriting | null {
  const [, marks, language = "", space = "", typed = "", rest = ""] = opening.exec(lineAt(body, start)) ?? [];
  if (marks === undefined || /[{}=]/u.test(language + typed)) return null;
  const caption = typed.replace(option, " ").replace(/\s+/gu, " ").trim();
  const quote = ['"', "'"].find((sign) => !caption.includes(sign));
  if (caption === "" || quote === undefined) return null;
  const text = `${language} title=${quote}${caption}${quote}`;
  const from = start + marks.length;
  const end = from + language.length + space.length + typed.length + rest.length;
  return { start: from, end, text, reason: "caption-written", told: firstLine(text) };
}

function lineAt(body: string, start: number): string {
  const end = body.indexOf("\n", start);
  return body.slice(start, end === -1 ? undefined : end).replace(/\r$/u, "");
}
