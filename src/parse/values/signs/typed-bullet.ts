import { middleDots } from "./middle-dots.ts";

/** Signs before the lines of a list, as word processors type them; between two words they say nothing either. */
export const bulletSigns = "‣▪■□●○◆◇◎▶▷➤☞◦※";

/** Letters that the Hangul word processor's lists begin with, before a blank. */
export const bulletLetters = "[ㅁㅇ](?=\\s)";

/** Ticks typed as bullets, with the mark that makes a picture of them. */
export const tickSigns = "[✔✓☑✅]\\u{FE0F}?";

/** Emoji that are bullets on telephones and in Notion. */
export const pictureBullets = "[🔹🔸🔷🔶🔺🔻🔘💠⭐🌟✨📌📍❓❔]\\u{FE0F}?";

/** The same before a word to learn, with a hand that points at it. */
export const pictureBeforeWord = String.raw`(?:${pictureBullets}|👉\u{FE0F}?\p{Emoji_Modifier}?)`;

/** A circled number up to 20, ①, and such a one or a filled one, ❶ */
export const circled = "[\\u{2460}-\\u{2473}]";
export const anyCircled = "[\\u{2460}-\\u{2473}\\u{2776}-\\u{277F}]";

/** A number as an emoji: 1️⃣ */
export const keycap = "[0-9]\\u{FE0F}?\\u{20E3}";

/** One without its blank, `-왜?`; `-겠-` and `-습니다’` are parts of words. */
export const bulletBeforeWord = String.raw`(?:[${middleDots}${bulletSigns}]|-(?!\p{L}{1,3}['’"”)-]))(?=[가-힣A-Z])`;

/** A bullet that is not Markdown. */
export const typedBullet = new RegExp(
  String.raw`^(?:[${middleDots}${bulletSigns}]|${tickSigns}|${bulletLetters})\s`,
  "u",
);

const beforeWords = new RegExp(String.raw`^(?:${typedBullet.source.slice(1)}|${bulletBeforeWord})\s*(?=\S)`, "u");

/**
 * Lines without the bullets with which all of them begin, as those of a list are left out; else the same lines. Lines
 * of a list below need none, nor does the first above several, which may stand beside a name: `요약: …`.
 */
export function withoutBullets(
  lines: readonly string[],
  isListed: (index: number) => boolean = () => false,
): readonly string[] {
  const typed = lines.filter((line) => beforeWords.test(line)).length;
  const areTyped = lines.every((line, index) =>
    index === 0 ? typed > 1 || beforeWords.test(line) : isListed(index) || beforeWords.test(line),
  );
  return areTyped && typed > 0 ? lines.map((line) => line.replace(beforeWords, "")) : lines;
}
