import type { FetchRefusal } from "../model/fetch-refusal.ts";

/** An http(s) address without a user name, or why it is refused. A bare `n.news.naver.com/…` is read as https. */
export function readWebAddress(typed: string): URL | FetchRefusal {
  const trimmed = typed.trim();
  const refusal = { kind: "not-a-web-address", address: typed } as const;
  const withScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/u.test(trimmed) || !URL.canParse(withScheme)) return refusal;
  const url = new URL(withScheme);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  const isNamed = url.hostname.includes(".") || url.hostname.startsWith("[") || url.hostname === "localhost";
  return isWeb && isNamed && url.username === "" && url.password === "" ? url : refusal;
}
