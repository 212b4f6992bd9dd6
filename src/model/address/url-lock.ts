import type { Place } from "../problem/place.ts";
import { byCodeUnits } from "../text/code-unit-order.ts";
import { oneLine } from "../text/one-line.ts";
import type { Permalink } from "./addresses.ts";

/** A published address and its fate: it leads to a note, to another address, or nowhere any more. */
export type LockedUrl =
  | { readonly fate: "note"; readonly address: Permalink; readonly id: string; readonly place: Place | null }
  | { readonly fate: "moved"; readonly address: Permalink; readonly to: Permalink; readonly place: Place | null }
  | { readonly fate: "gone"; readonly address: Permalink; readonly place: Place | null };

/** The separators within a line; no address contains `<` or `>`. */
export const lockArrows = { note: " <- ", moved: " -> " } as const;

/** Follows the arrow of an address that no longer exists. */
export const goneWord = "gone";

const heading = [
  "# 이 사이트에 실린 주소들입니다. 사라지거나 옮겨지면 build가 알려 줍니다. 새김이 쓰고, 글과 함께 커밋합니다.",
  "# The addresses this site has published: a build tells when one would be lost. Saegim writes this file; commit it with the notes.",
];

/** The text of `urls.lock`: one address a line, in the same order on every machine. */
export function urlLockText(urls: readonly LockedUrl[]): string {
  const lines = urls.toSorted((one, other) => byCodeUnits(one.address, other.address)).map(lineOf);
  return `${[...heading, ...lines].join("\n")}\n`;
}

/** A note's id as written on one line; file names may contain line breaks. */
export function lockedId(id: string): string {
  return oneLine(id);
}

function lineOf(url: LockedUrl): string {
  switch (url.fate) {
    case "note":
      return `${url.address}${lockArrows.note}${lockedId(url.id)}`;
    case "moved":
      return `${url.address}${lockArrows.moved}${url.to}`;
    case "gone":
      return `${url.address}${lockArrows.moved}${goneWord}`;
  }
}
