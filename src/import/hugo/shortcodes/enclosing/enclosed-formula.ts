import type { TypedShortcode } from "../shortcode-marks.ts";
import type { Enclosing } from "./replaced-ends.ts";

/** The signs of a formula without any, over lines or on lines of its own those of a displayed one. */
export function formula(words: string, { values, named }: TypedShortcode, isAlone: boolean): Enclosing {
  if (words.trim() === "" || /\$|\\\\[([]/u.test(words)) return { open: "", close: "" };
  const isDisplay =
    words.trim().includes("\n") ||
    (isAlone && words.includes("\n")) ||
    [...values, ...named.values()].some((value) => /^(?:display|true)$/u.test(value));
  return isDisplay ? { open: "$$", close: "$$" } : { open: "$", close: "$", isTight: true };
}
