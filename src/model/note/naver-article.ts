import type { NaverArticleId } from "./source-article.ts";

const host = /^(?:https?:)?\/\/(?:[a-z0-9-]+\.)*naver\.com(?::\d+)?(?=[/?#])/iu;
const inPath = /\/(?:mnews\/)?article\/(?:comment\/|amp\/)?(\d{3})\/(\d{10})(?=[/?#]|$)/u;

/**
 * Naver's id of the news article at a URL, in any of Naver's many forms (desktop, mobile, sports, entertainment,
 * comments); null if it is not a Naver article.
 */
export function naverArticle(url: string): NaverArticleId | null {
  const address = url.trim().replaceAll("&amp;", "&");
  if (!host.test(address)) return null;
  const [, oid, aid] = inPath.exec(address.replace(/[?#].*$/su, "")) ?? [];
  if (oid !== undefined && aid !== undefined) return { oid, aid };
  const publisher = parameter(address, /[?&](?:oid|office_id)=(\d{3})(?=[&#]|$)/u);
  const article = parameter(address, /[?&](?:aid|article_id)=(\d{10})(?=[&#]|$)/u);
  return publisher === null || article === null ? null : { oid: publisher, aid: article };
}

function parameter(address: string, pattern: RegExp): string | null {
  return pattern.exec(address)?.[1] ?? null;
}

/** The address that Naver gives the article today. */
export function modernNaverUrl({ oid, aid }: NaverArticleId): string {
  return `https://n.news.naver.com/article/${oid}/${aid}`;
}
