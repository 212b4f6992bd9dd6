import type { Permalink } from "./addresses.ts";
import { fitsBytes } from "./utf8-length.ts";

/** Why a text cannot be the address of a page. */
export type PermalinkProblem =
  | "no-leading-slash"
  | "no-ending"
  | "climbs"
  | "empty-segment"
  | "query-or-fragment"
  | "invisible-character"
  | "unportable-character"
  | "unportable-name"
  | "not-nfc"
  | "bad-percent"
  | "too-long";

/** Bytes of UTF-8 that every file system takes: one name, and the whole path below the output folder. */
const longestSegment = 200;
const longestPermalink = 2000;

const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u2060-\u206f\u200e\u200f\u202a-\u202e\ufeff\u00ad]/u;
const unportableCharacter = /[<>:"|*\\]/u;
const unportableName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)|^\.|^ |[. ]$/iu;

/** The first reason why a decoded text cannot be a permalink, or null when it can. */
export function permalinkProblem(text: string): PermalinkProblem | null {
  if (!text.startsWith("/")) return "no-leading-slash";
  // A `#` is a letter like any other, once it is escaped: Jekyll has folders called `c#`.
  if (text.includes("?")) return "query-or-fragment";
  if (invisible.test(text)) return "invisible-character";
  if (unportableCharacter.test(text)) return "unportable-character";
  if (text.normalize("NFC") !== text) return "not-nfc";
  if (text === "/") return null;
  const isFolder = text.endsWith("/");
  const segments = text.slice(1, isFolder ? -1 : undefined).split("/");
  if (segments.some((segment) => segment === "." || segment === "..")) return "climbs";
  if (segments.includes("")) return "empty-segment";
  if (segments.some((segment) => unportableName.test(segment))) return "unportable-name";
  if (!fitsBytes(text, longestPermalink)) return "too-long";
  if (!segments.every((segment) => fitsBytes(segment, longestSegment))) return "too-long";
  return isFolder || /.\.[a-z0-9]+$/iu.test(text) ? null : "no-ending";
}

/** Brands an address that the program itself put together; a text that cannot be one is a mistake of the program. */
export function permalinkOf(text: string): Permalink {
  const problem = permalinkProblem(text);
  if (problem !== null) throw new Error(`Not a permalink (${problem}): ${JSON.stringify(text)}`);
  return text as Permalink;
}
