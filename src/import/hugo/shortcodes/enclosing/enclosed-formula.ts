import type { ShortcodeMark } from "../shortcode-marks.ts";

interface Delimiters {
  readonly open: string;
  readonly close: string;
  readonly isTight?: boolean;
}

/** The signs of a formula without any, over lines or on lines of its own those of a displayed one. */
export function formula(
  words: string,
  { values, named }: Pick<ShortcodeMark, "values" | "named">,
  isAlone: boolean,
): Delimiters {
  if (words.trim() === "" || /\$|\\\\[([]/u.test(words)) return { open: "", close: "" };
  const isDisplay =
    words.trim().includes("\n") ||
    (isAlone && words.includes("\n")) ||
    [...values, ...named.values()].some((value) => /^(?:display|true)$/u.test(value));
  return isDisplay ? { open: "$$", close: "$$" } : { open: "$", close: "$", isTight: true };
}
