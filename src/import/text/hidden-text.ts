import type { Rewriting } from "../../parse/places/rewritten-source.ts";
import type { TextRange } from "../../parse/places/text-range.ts";

/** Hides what follows, whatever it is: a comment of Liquid ends only where it says so. */
export const hiddenFrom = "{% comment %}";
export const hiddenTo = "{% endcomment %}";

const innerEnd = /\{%-?[ \t]{0,100}endcomment[ \t]{0,100}-?%\}/gu;

/** Hides what lies between two marks, which another program did not show, with any comment that ends within. */
export function hiddenText(text: string, open: TextRange, close: TextRange): readonly Rewriting[] {
  return [
    { start: open.start, end: open.end, text: hiddenFrom },
    ...innerEnds(text, { start: open.end, end: close.start }),
    { start: close.start, end: close.end, text: hiddenTo },
  ];
}

/** Takes away the ends of comments within a range that is to be hidden as a whole. */
export function innerEnds(text: string, { start, end }: TextRange): readonly Rewriting[] {
  return [...text.slice(start, end).matchAll(innerEnd)].map(({ 0: all, index }) => ({
    start: start + index,
    end: start + index + all.length,
    text: "",
  }));
}
