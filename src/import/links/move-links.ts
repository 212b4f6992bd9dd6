import { decodeAddress } from "../../model/address/decode-address.ts";
import type { NoteLink } from "../../model/note/study-note.ts";
import type { Placed } from "../../model/problem/place.ts";
import type { Stretch } from "../../parse/liquid/code-stretches.ts";
import { firstTyped } from "../../parse/places/first-typed.ts";
import { type Rewriting, rewrite } from "../../parse/places/rewritten-source.ts";
import type { ImportedNote, NoteChange } from "../import-plan.ts";
import { escapeAddress } from "./escape-address.ts";

/** What became of something that a note links to or shows. */
export type MovedTarget =
  | { readonly kind: "kept" }
  | { readonly kind: "missing" }
  /** Found, but at another address from now on. */
  | { readonly kind: "moved"; readonly address: string };

/** A text whose links lead to where things are now. */
export interface MovedLinks {
  readonly text: string;
  readonly changes: readonly NoteChange[];
  readonly missing: ImportedNote["missing"];
}

/** Writes the new address of everything that moved where the old one stands, and touches nothing else. */
export function moveLinks(
  text: string,
  links: readonly Placed<NoteLink>[],
  follow: (link: NoteLink) => MovedTarget,
): MovedLinks {
  const rewritings: Rewriting[] = [];
  const changes: NoteChange[] = [];
  const missing: ImportedNote["missing"][number][] = [];
  let from = 0;
  for (const { value, place } of links) {
    const found = follow(value);
    const { line, offset } = place.start;
    if (found.kind === "missing") missing.push({ line, target: readable(value.target) });
    if (found.kind !== "moved") continue;
    const typed = typedTarget(text, value.target, Math.max(from, offset), place.end.offset);
    if (typed === null) {
      missing.push({ line, target: readable(value.target) });
      continue;
    }
    const after = `${escapeAddress(found.address)}${/[?#].*$/su.exec(value.target)?.[0] ?? ""}`;
    rewritings.push({ ...typed, text: after });
    changes.push({ reason: "file-moved", line, text: after });
    from = typed.end;
  }
  return { text: rewrite(text, rewritings), changes, missing };
}

/** Where a target is typed: at its place, whatever its spelling, or spelled some way within the markup that begins there. */
function typedTarget(text: string, target: string, start: number, end: number): Stretch | null {
  const slice = text.slice(start, end);
  const isTarget = slice === target || /\{[{%]/u.test(slice) || decodeAddress(slice) === decodeAddress(target);
  if (isTarget && slice !== "") return { start, end };
  const near = text.slice(0, start + 2000);
  return firstTyped(near, [target, readable(target), encodeURI(readable(target))], start);
}

function readable(target: string): string {
  return decodeAddress(target) ?? target;
}
