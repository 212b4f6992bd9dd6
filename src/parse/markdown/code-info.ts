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

/** Pandoc, R Markdown and MkDocs write attributes in braces, the language first. */
const braced = /^\{\s*\.?([a-z][\w+#-]*)(?![\w+#=-])/iu;

/**
 * Reads a code block's language and caption, in forms known from other programs: Chirpy's `{: file="a.yml" }` under it,
 * `title="a.yml"` after the language, and `js:src/a.js`. Lines to mark (`js{1,3}`, `rust,hl_lines=2`) are no part of
 * the language.
 */
export function codeInfo(token: Token): CodeInfo {
  const info = token.info.trim();
  const first = info.split(/\s+/u)[0] ?? "";
  const [, beforeName, name = null] = named.exec(info) ?? [];
  const [, double, single, bare] = titled.exec(info) ?? [];
  const caption = metaOf(token).caption ?? double ?? single ?? bare ?? name;
  const [, inBraces] = braced.exec(info) ?? [];
  return { language: inBraces ?? beforeName ?? languageIn(first, caption !== null), caption };
}

/** The language in an info string's first word, of which a caption may be the rest. */
function languageIn(word: string, isTitled: boolean): string {
  if (isTitled) return word.includes("=") && !word.includes(":") ? "" : word.replace(/[:{,].*$/u, "");
  // HackMD numbers lines after `=`.
  return word.replace(/[{,].*$/u, "").replace(/(?<=.)=\d*$/u, "");
}
