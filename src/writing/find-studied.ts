import { articleKey } from "../model/note/article-key.ts";
import { modernNaverUrl, naverArticle } from "../model/note/naver-article.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import { parseNote } from "../parse/parse-note.ts";
import type { ParseSettings } from "../parse/parse-settings.ts";

/** The first file whose note is about the article at any of the addresses, in any form; null if there is none. */
export function findStudied(
  files: readonly SourceFile[],
  addresses: readonly string[],
  settings: ParseSettings,
): SourceFile | null {
  const keys = new Set(addresses.map(articleKey).filter((key) => key !== null));
  const traces = [...keys].map(traceOf);
  const studied = files.find((file) => {
    // Parsing a note is slow compared to searching its text, and a writer may have thousands.
    if (!traces.some((trace) => file.text.toLowerCase().includes(trace))) return false;
    const url = parseNote(file, settings).note?.article.url ?? null;
    return url !== null && keys.has(articleKey(url) ?? "");
  });
  return studied ?? null;
}

/** Text that a note about the article contains, however its author wrote the address. */
function traceOf(key: string): string {
  const naver = naverArticle(key);
  if (naver !== null && modernNaverUrl(naver) === key) return naver.aid;
  const [host = ""] = key.split("/", 1);
  // A host in another script may be typed in its letters or in ASCII.
  return host.includes("xn--") ? "http" : host.toLowerCase();
}
