import type { FetchedPage } from "../../capture/fetch-page.ts";
import type { FetchRefusal } from "../../model/fetch-refusal.ts";
import { modernNaverUrl, naverArticle } from "../../model/note/naver-article.ts";
import type { SourceArticle } from "../../model/note/source-article.ts";
import { refusalWords } from "../../model/words/fetch-refusal.ts";
import { mostBytes } from "./named-file.ts";
import type { NewSession } from "./new-session.ts";

/** What an article's link or page contributes to a note. */
export interface Capture {
  /** Null if nothing at all is known. */
  readonly article: SourceArticle | null;
  readonly paragraphs: readonly string[];
  /** The lead picture's address; null if there is none or none was requested. */
  readonly picture: string | null;
  /** Every address of the article. */
  readonly addresses: readonly string[];
}

/** Where to look for an article. */
export interface CaptureRequest {
  readonly link: URL | null;
  readonly page: Uint8Array | "stdin" | null;
}

/**
 * Looks up an article, and reports what could not be found. If its page cannot be fetched, what the link itself says is
 * used.
 */
export async function captureArticle({ link, page }: CaptureRequest, session: NewSession): Promise<Capture> {
  const { options, words, tell } = session;
  const found = page === null ? await fetched(link, session) : await saved(page, link, session);
  if ("refusal" in found) {
    const { problem, next } = refusalWords[session.language](found.refusal);
    tell(next === null ? problem : `${problem} ${next}`);
    tell(words.madeWithout);
    return { article: linkAlone(link), paragraphs: [], picture: null, addresses: link === null ? [] : [link.href] };
  }
  const { readPage } = await import("../../capture/read-page.ts");
  const { article: captured, paragraphs } = readPage(found, session.config.timeZone);
  const { image, ...article } = captured;
  if (article.headline === null && article.publisher === null) tell(words.saysNothing);
  const body = options.body ? paragraphs() : [];
  if (options.body && body.length === 0) tell(words.noBody);
  if (options.image && image === null) tell(words.noPicture);
  const isKnown = Object.values(article).some((fact) => fact !== null);
  return {
    article: isKnown ? article : null,
    paragraphs: body,
    picture: options.image ? image : null,
    addresses: [link?.href, found.url, article.url].filter((address) => typeof address === "string"),
  };
}

/** A page, wherever it came from. */
type FoundPage = Pick<FetchedPage, "contentType" | "bytes"> & { readonly url: string | null };

async function fetched(
  link: URL | null,
  { options, words, io, tell }: NewSession,
): Promise<FoundPage | { readonly refusal: FetchRefusal }> {
  if (link === null) throw new Error("There is neither a link nor a page to read");
  const { anywhere, fetchPage, pageLimits } = await import("../../capture/fetch-page.ts");
  if (io.stderr.isTerminal) tell(words.fetching(link.host));
  const page = await fetchPage(link.href, { ...pageLimits, ...(options.allowLocal ? anywhere : {}) });
  return page.kind === "fetched" ? page : { refusal: page };
}

async function saved(
  page: Uint8Array | "stdin",
  link: URL | null,
  { io }: NewSession,
): Promise<FoundPage | { readonly refusal: FetchRefusal }> {
  const bytes = page === "stdin" ? await io.stdin.read(mostBytes) : page;
  if (bytes === null) return { refusal: { kind: "too-large", megabytes: mostBytes / 1024 / 1024 } };
  return { bytes, contentType: "", url: link?.href ?? null };
}

function linkAlone(link: URL | null): SourceArticle | null {
  if (link === null) return null;
  const naver = naverArticle(link.href);
  const url = naver === null ? link.href : modernNaverUrl(naver);
  return { headline: null, url, publisher: null, reporter: null, published: null, naver };
}
