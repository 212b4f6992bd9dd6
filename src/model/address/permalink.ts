import type { Permalink } from "./addresses.ts";
import { fitsBytes } from "./utf8-length.ts";

/** Why a text cannot be a page's address. */
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

/** In UTF-8 bytes, within every file system's limits: one name, and the whole path below the output folder. */
const longestSegment = 200;
const longestPermalink = 2000;

const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u2060-\u206f\u200e\u200f\u202a-\u202e\ufeff\u00ad]/u;
const unportableCharacter = /[<>:"|*\\]/u;
/** A segment that is no file's name everywhere, for how it begins, is called or ends. */
const unportableName = /\/(?:[. ]|(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:[./]|$))|[. ](?:\/|$)/iu;

/** The first reason a decoded text cannot be a permalink; null if it can. */
export function permalinkProblem(text: string): PermalinkProblem | null {
  if (!text.startsWith("/")) return "no-leading-slash";
  // A `#` is an ordinary character once escaped: Jekyll has folders called `c#`.
  if (text.includes("?")) return "query-or-fragment";
  if (invisible.test(text)) return "invisible-character";
  if (unportableCharacter.test(text)) return "unportable-character";
  if (text.normalize("NFC") !== text) return "not-nfc";
  if (text === "/") return null;
  const isFolder = text.endsWith("/");
  const segments = text.slice(1, isFolder ? -1 : undefined).split("/");
  if (segments.includes(".") || segments.includes("..")) return "climbs";
  if (segments.includes("")) return "empty-segment";
  if (unportableName.test(text)) return "unportable-name";
  if (!fits(text, segments)) return "too-long";
  return isFolder || /.\.[a-z0-9]+$/iu.test(text) ? null : "no-ending";
}

function fits(text: string, segments: readonly string[]): boolean {
  if (fitsBytes(text, longestSegment)) return true;
  return fitsBytes(text, longestPermalink) && segments.every((segment) => fitsBytes(segment, longestSegment));
}

/** Brands an address the program composed; an invalid one is a bug. */
export function permalinkOf(text: string): Permalink {
  const problem = permalinkProblem(text);
  if (problem !== null) throw new Error(`Not a permalink (${problem}): ${JSON.stringify(text)}`);
  return text as Permalink;
}
