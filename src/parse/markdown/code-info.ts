import type Token from "markdown-it/lib/token.mjs";
import { metaOf } from "./token-meta.ts";

/** What an author says about a code block. */
export interface CodeInfo {
  /** Empty if none is named. */
  readonly language: string;
  /** Its file name, or another caption to show above it; null if there is none. */
  readonly caption: string | null;
}

const titled = /(?:^|[\s{,:])(?:title|file|filename)=(?:"([^"]+)"|'([^']+)'|([^\s"'{},]+))/iu;
const named = /^([\w+#.-]+):([^\s{}=]*[^\s{}=:])(?=\s|$)/u;

/**
 * Reads a code block's language and caption, in forms known from other programs: Chirpy's `{: file="a.yml" }` under it,
 * `title="a.yml"` after the language, and `js:src/a.js`.
 */
export function codeInfo(token: Token): CodeInfo {
  const info = token.info.trim();
  const first = info.split(/\s+/u)[0] ?? "";
  const [, language = first.includes("=") && !first.includes(":") ? "" : first.replace(/[:{].*$/u, ""), name = null] =
    named.exec(info) ?? [];
  const [, double, single, bare] = titled.exec(info) ?? [];
  const caption = metaOf(token).caption ?? double ?? single ?? bare ?? name;
  return { language: caption === null ? first : language, caption };
}
