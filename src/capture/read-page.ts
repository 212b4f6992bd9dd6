import { articleParagraphs } from "./article-body.ts";
import type { CapturedArticle } from "./captured-article.ts";
import { decodeHtml } from "./decode-html.ts";
import type { FetchedPage } from "./fetch-page.ts";
import { parseDocument } from "./parse-document.ts";
import { readArticle } from "./read-article.ts";

/** What a page says about its article, and its paragraphs, extracted only on demand. */
export interface ReadPage {
  readonly article: CapturedArticle;
  readonly paragraphs: () => readonly string[];
}

/** Reads a page's bytes. A page read from a file has no address. */
export function readPage(
  { bytes, contentType, url }: Pick<FetchedPage, "bytes" | "contentType"> & { readonly url: string | null },
  timeZone: string,
): ReadPage {
  const document = parseDocument(decodeHtml(bytes, contentType));
  return { article: readArticle(document, url, timeZone), paragraphs: () => articleParagraphs(document) };
}
