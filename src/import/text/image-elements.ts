import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { firstLine, rewriteBody, type ToldRewriting } from "./rewrite-body.ts";

const image = /<image\b([^<>]*?)\/?>(?:[ \t]*<\/image[ \t]*>)?/giu;
const typedAddress = /(?:^|\s)src\s*=\s*(?:"[^"]+"|'[^']+'|[^\s"'{}]+)/iu;

/**
 * Writes `<Image src="…">` as `<img>`: browsers take the one for the other, and to programs with components it is a
 * picture too. An address that a program fills in is left.
 */
export function writeImageElements(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => (/<image\s/iu.test(body) ? imagesIn(body) : []));
}

/** A text without the elements that become pictures. */
export function withoutImageElements(text: string): string {
  return text.replace(image, (all, attributes: string) => (isPicture(attributes) ? "" : all));
}

function imagesIn(body: string): readonly ToldRewriting[] {
  const isCode = startsWithin(codeRanges(body));
  return [...body.matchAll(image)].flatMap(({ 0: all, 1: attributes = "", index }): readonly ToldRewriting[] => {
    if (isCode({ start: index }) || !isPicture(attributes)) return [];
    const text = `<img${attributes.trimEnd()}>`;
    return [{ start: index, end: index + all.length, text, reason: "picture-written", told: firstLine(text) }];
  });
}

function isPicture(attributes: string): boolean {
  return typedAddress.test(attributes) && !attributes.includes("{");
}
