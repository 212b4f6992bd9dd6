import type Token from "markdown-it/lib/token.mjs";
import { escapeHtml } from "./escape-html.ts";

/** Link texts that by themselves, as in a screen reader's list of links, do not say where they lead. */
const vagueWords: ReadonlySet<string> = new Set([
  "링크",
  "여기",
  "여기를 클릭",
  "클릭",
  "이동",
  "바로가기",
  "바로 가기",
  "자세히",
  "자세히 보기",
  "더보기",
  "더 보기",
  "전체 보기",
  "계속",
  "원문",
  "출처",
  "here",
  "link",
  "click",
  "click here",
  "this",
  "more",
  "read more",
  "learn more",
  "source",
  "go",
]);

/**
 * Hidden text at the end of a link (at `close`) whose own words are as vague as "링크": the site it leads to (WCAG 2.2,
 * 2.4.9). Empty for a link with meaningful words, and for one inside the site.
 */
export function linkPurpose(siblings: readonly Token[], close: number): string {
  const [open, text] = [siblings[close - 2], siblings[close - 1]];
  if (open?.type !== "link_open" || text?.type !== "text" || !vagueWords.has(text.content.trim().toLowerCase()))
    return "";
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)/iu.exec(String(open.attrGet("href") ?? ""))?.[1];
  return host === undefined ? "" : `<span class="visually-hidden"> (${escapeHtml(host)})</span>`;
}
