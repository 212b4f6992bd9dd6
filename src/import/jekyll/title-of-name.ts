import { ownName } from "./nameless-post.ts";

/** Jekyll's title from the file name of a post or a collection's item; its date if there is nothing else in it. */
export function titleOfName(file: { readonly path: string; readonly typedDate: string | null }): string {
  const words = ownName(file)
    .split("-")
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  return words.length === 0 ? (file.typedDate ?? "") : words.join(" ");
}
