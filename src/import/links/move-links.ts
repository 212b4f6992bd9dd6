import { decodeAddress } from "../../model/address/decode-address.ts";
import type { NoteLink } from "../../model/note/study-note.ts";
import type { Placed } from "../../model/problem/place.ts";
import { firstTyped } from "../../parse/places/first-typed.ts";
import { type Rewriting, rewrite } from "../../parse/places/rewritten-source.ts";
import type { TextRange } from "../../parse/places/text-range.ts";
import type { ImportedNote, NoteChange } from "../import-plan.ts";
import { escapeAddress } from "./escape-address.ts";
import { escapeWords } from "./escape-words.ts";

/** What became of a link or picture's target. */
export type MovedTarget =
  | { readonly kind: "kept" }
  | { readonly kind: "missing" }
  /** Found, but at a new address, or with the heading's anchor here in place of the typed one. */
  | { readonly kind: "moved"; readonly address: string; readonly fragment?: string }
  /** Not in the blog's folder; shown from another host. */
  | { readonly kind: "hosted"; readonly address: string };

/** A text with updated links. */
export interface MovedLinks {
  readonly text: string;
  readonly changes: readonly NoteChange[];
  readonly missing: ImportedNote["missing"];
}

/**
 * Replaces old addresses with new ones and touches nothing else. A reference link's address is in its definition, once
 * for all links of that name.
 */
export function moveLinks(
  text: string,
  links: readonly Placed<NoteLink>[],
  follow: (link: NoteLink) => MovedTarget,
): MovedLinks {
  const moved = new Map<number, MovedAddress>();
  const missing: ImportedNote["missing"][number][] = [];
  for (const { value, place } of links) {
    const found = follow(value);
    if (found.kind === "kept") continue;
    const written = found.kind === "missing" ? null : movedAddress(text, { value, place }, found);
    if (written === null) missing.push({ line: place.start.line, target: readable(value.target) });
    else if (!moved.has(written.at)) moved.set(written.at, written);
  }
  const inOrder = [...moved.values()].sort((one, other) => one.rewriting.start - other.rewriting.start);
  const rewritings = inOrder.map(({ rewriting }) => rewriting);
  return { text: rewrite(text, rewritings), changes: inOrder.map(({ change }) => change), missing };
}

/** A target with an address to write. */
type Found = Exclude<MovedTarget, { readonly kind: "kept" | "missing" }>;

interface MovedAddress {
  /** Where the address is typed. */
  readonly at: number;
  readonly rewriting: Rewriting;
  readonly change: NoteChange;
}

/** The replacement for a link's address; null if it cannot be found in the text. */
function movedAddress(text: string, { value, place }: Placed<NoteLink>, found: Found): MovedAddress | null {
  const { start, end } = value.defined ?? place;
  const typed = typedTarget(text, value.target, { start: start.offset, end: end.offset });
  if (typed === null) return null;
  const after = `${escapeAddress(found.address)}${behindPath(value.target, found)}`;
  const rewriting = value.bare ? asLink(text, typed, after) : { ...typed, text: after };
  return {
    at: typed.start,
    rewriting,
    change: { reason: reasonOf(found, value.target), line: start.line, text: after },
  };
}

/** The query and fragment of a target. */
function behindPath(target: string, found: Found): string {
  const typed = /[?#].*$/su.exec(target)?.[0] ?? "";
  const isNamed = found.kind === "moved" && found.fragment !== undefined;
  return isNamed ? `${typed.replace(/#.*$/su, "")}#${escapeAddress(found.fragment)}` : typed;
}

function reasonOf(found: Found, target: string): NoteChange["reason"] {
  if (found.kind === "hosted") return "host-written";
  const isSameNote =
    found.fragment !== undefined && (decodeAddress(target.replace(/[?#].*$/su, "")) ?? "") === found.address;
  return isSameNote ? "heading-relinked" : "file-moved";
}

/**
 * Turns a bare address (`https://…` or `<https://…>`) into a link that still shows it, since no address within the site
 * can be bare.
 */
function asLink(text: string, { start, end }: TextRange, address: string): Rewriting {
  const words = escapeWords(text.slice(start, end));
  const isBracketed = text[start - 1] === "<" && text[end] === ">";
  const outer = isBracketed ? { start: start - 1, end: end + 1 } : { start, end };
  return { ...outer, text: `[${words}](${address})` };
}

/** Where a target is typed, in whatever spelling; null if it is not there after all. */
function typedTarget(text: string, target: string, typed: TextRange): TextRange | null {
  const slice = text.slice(typed.start, typed.end);
  const meant = readable(target);
  const isTarget = [slice, unescaped(slice)].some((one) => readable(one.trim()) === meant);
  if (isTarget || /\{[{%]/u.test(slice)) return typed;
  return firstTyped(text.slice(0, typed.end), [target, meant], typed.start);
}

/** Without backslash escapes. */
function unescaped(typed: string): string {
  return typed.replace(/\\([!-/:-@[-`{-~])/gu, "$1").replace(/&(?:amp|#38);/giu, "&");
}

function readable(target: string): string {
  return decodeAddress(target) ?? target;
}
