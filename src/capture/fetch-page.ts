import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import type { FetchRefusal } from "../model/fetch-refusal.ts";
import { allowedAddresses, lookupOf } from "./allowed-addresses.ts";
import { refreshTarget } from "./meta-refresh.ts";
import { isPublicAddress } from "./public-address.ts";
import { readLimited } from "./read-limited.ts";
import { readWebAddress } from "./read-web-address.ts";
import { Refused } from "./refused.ts";

export interface FetchLimits {
  /** The accepted content types, by prefix: `text/html`. */
  readonly types: readonly string[];
  readonly milliseconds: number;
  /** Of the decoded body. */
  readonly bytes: number;
  readonly redirects: number;
  /** How many times a page may redirect by itself with `<meta http-equiv="refresh">`. */
  readonly refreshes: number;
  /** Which IP addresses may be connected to; checked at every hop. */
  readonly isAllowed: (address: string) => boolean;
}

const defaultLimits = {
  milliseconds: 10_000,
  bytes: 5 * 1024 * 1024,
  redirects: 5,
  refreshes: 0,
  isAllowed: isPublicAddress,
} as const;

/** Allows loopback and private hosts too. */
export const anywhere = { isAllowed: () => true } as const;

/** The limits for a news page. */
export const pageLimits: FetchLimits = {
  ...defaultLimits,
  refreshes: 2,
  types: ["text/html", "application/xhtml+xml"],
};

/** The limits for a picture; some servers send one as `application/octet-stream`. */
export const pictureLimits: FetchLimits = { ...defaultLimits, types: ["image/", "application/octet-stream"] };

/** A fetched document: its bytes, its final address, and the content type the server declared. */
export interface FetchedPage {
  readonly kind: "fetched";
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/**
 * Fetches a page safely: http(s) only, each hop's host resolved once and refused if not public, no cookies, no scripts,
 * with limits on time, size and redirects. Network failures never throw.
 */
export async function fetchPage(address: string, limits: FetchLimits): Promise<FetchedPage | FetchRefusal> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await follow(address, limits, signal);
  } catch (problem) {
    if (signal.aborted) return { kind: "too-slow", seconds: limits.milliseconds / 1000 };
    if (problem instanceof Refused) return problem.refusal;
    throw problem;
  }
}

async function follow(address: string, limits: FetchLimits, signal: AbortSignal): Promise<FetchedPage> {
  let next = address;
  let refreshes = 0;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const url = readWebAddress(next);
    if (!(url instanceof URL)) throw new Refused(url);
    const response = await ask(url, limits, signal);
    const location = redirectTarget(response, url);
    if (location === null) {
      const page = await take(response, url, limits);
      const target = limits.refreshes === 0 ? null : refreshTarget(page);
      if (target === null) return page;
      refreshes += 1;
      if (refreshes > limits.refreshes) throw new Refused({ kind: "too-many-redirects", limit: limits.refreshes });
      next = target;
    } else {
      response.destroy();
      next = location;
    }
  }
  throw new Refused({ kind: "too-many-redirects", limit: limits.redirects });
}

function redirectTarget(response: IncomingMessage, from: URL): string | null {
  const { location } = response.headers;
  const status = response.statusCode ?? 0;
  if (location === undefined || status < 300 || status > 399) return null;
  return URL.canParse(location, from.href) ? new URL(location, from).href : location;
}

async function take(response: IncomingMessage, url: URL, limits: FetchLimits): Promise<FetchedPage> {
  const status = response.statusCode ?? 0;
  const contentType = response.headers["content-type"] ?? "";
  const refuse = (refusal: FetchRefusal): never => {
    response.destroy();
    throw new Refused(refusal);
  };
  if (status < 200 || status > 299) return refuse({ kind: "status", status });
  if (!limits.types.some((type) => contentType.toLowerCase().startsWith(type)))
    return refuse({ kind: "wrong-type", type: contentType });
  const bytes = await readLimited(response, { bytes: limits.bytes, host: url.hostname });
  return { kind: "fetched", url: url.href, contentType, bytes };
}

async function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  const lookup = lookupOf(await allowedAddresses(host, limits.isAllowed, signal));
  const options: RequestOptions = {
    signal,
    lookup,
    agent: false,
    headers: {
      "user-agent": "Mozilla/5.0 (compatible; Saegim)",
      accept: limits.types.join(", "),
      "accept-language": "ko, en;q=0.8",
      "accept-encoding": "gzip, deflate, br",
    },
  };
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  return await new Promise((answer, fail) => {
    const sent = send(url, options, answer);
    sent.on("error", (problem: NodeJS.ErrnoException) => {
      fail(new Refused({ kind: "unreachable", host, code: problem.code ?? problem.message }));
    });
    sent.end();
  });
}
