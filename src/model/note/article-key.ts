import { modernNaverUrl, naverArticle } from "./naver-article.ts";

/**
 * Parameters that track how a reader came, not what they read. Shorter names (`from`, `id`) may identify the article.
 */
const tracking = /^(?:utm_\w+|fbclid|gclid|igshid|napm)$/iu;

/**
 * Equal for links to the same article: Naver's identity in any form of its URL, else the address without scheme,
 * `www.`/`m.`, fragment, tracking parameters and final slash, with parameters sorted. Null if it is not a web address.
 */
export function articleKey(address: string): string | null {
  const naver = naverArticle(address);
  if (naver !== null) return modernNaverUrl(naver);
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(byText);
  const query = kept.length === 0 ? "" : `?${new URLSearchParams(kept)}`;
  return `${url.host.replace(/^(?:www|m|mobile)\./u, "")}${url.pathname.replace(/\/+$/u, "")}${query}`;
}

function byText(one: readonly [string, string], other: readonly [string, string]): number {
  const [left, right] = [one.join("="), other.join("=")];
  return left < right ? -1 : Number(left > right);
}
