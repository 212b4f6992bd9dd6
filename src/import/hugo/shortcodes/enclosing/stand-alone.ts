import type { TextRange } from "../../../../parse/places/text-range.ts";

/** Whether nothing else is on the lines of any of some shortcodes. */
export function standAlone(text: string, ...marks: readonly TextRange[]): boolean {
  return marks.every(({ start, end }) => {
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const nextLine = text.indexOf("\n", end);
    const behind = text.slice(end, nextLine < 0 ? undefined : nextLine);
    return text.slice(lineStart, start).trim() === "" && behind.trim() === "";
  });
}
