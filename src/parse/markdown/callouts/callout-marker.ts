import { withoutComments } from "../../without-comments.ts";
import type { CalloutMeta } from "../token-meta.ts";

/** The first line of a callout, parsed. */
export interface CalloutMarker extends Omit<CalloutMeta, "isNested"> {
  /** The text after the marker; may be empty. */
  readonly title: string;
}

/** `[!kind]`, `[!kind|metadata]`, with `+` or `-`; not a link (`[!a](b)`) or a link definition. */
const marker = /^\[!([^[\]|\n]{1,60})(?:\|([^[\]\n]{0,200}))?\](?![([:])([+-])?(.*)$/u;

/** Reads the marker that makes a quote a callout in Obsidian, Quartz and GitHub; null for any other line. */
export function readCalloutMarker(line: string): CalloutMarker | null {
  const [, typedKind = "", metadata = "", sign, title = ""] = line.startsWith("[!") ? (marker.exec(line) ?? []) : [];
  const kind = withoutComments(typedKind).trim();
  if (!/[\p{L}\p{N}]/u.test(kind)) return null;
  return { kind, metadata: withoutComments(metadata).trim(), fold: foldOf(sign), title: title.trim() };
}

function foldOf(sign: string | undefined): CalloutMarker["fold"] {
  if (sign === undefined) return null;
  return sign === "+" ? "open" : "closed";
}
