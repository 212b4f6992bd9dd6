import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteMatches } from "./rewrite-matches.ts";

const image = /<image\b([^<>]*?)\/?>(?:[ \t]*<\/image[ \t]*>)?/giu;
const typedAddress = /(?:^|\s)src\s*=\s*(?:"[^"]+"|'[^']+'|[^\s"'{}]+)/iu;

/**
 * Writes `<Image src="…">` as `<img>`: browsers take the one for the other, and to programs with components it is a
 * picture too. An address that a program fills in is left.
 */
export function writeImageElements(draft: NoteDraft): NoteDraft {
  return rewriteMatches(draft, image, "picture-written", ([, attributes = ""]) =>
    isPicture(attributes) ? `<img${attributes.trimEnd()}>` : null,
  );
}

/** A text without the elements that become pictures. */
export function withoutImageElements(text: string): string {
  return text.replace(image, (all, attributes: string) => (isPicture(attributes) ? "" : all));
}

function isPicture(attributes: string): boolean {
  return typedAddress.test(attributes) && !attributes.includes("{");
}
