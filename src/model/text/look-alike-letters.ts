import { plainSpelling } from "./spelling.ts";
import { withoutControls } from "./without-controls.ts";

/** Small letters of other scripts, and small capitals, beside the Latin letters they look like. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ["авсԁегһніјкӏмопрԛѕтиѵԝхуь", "abcderhhijklmonpqstuvwxyb"],
    ["αβϲεγηικνορτυχω", "abceynikvoptuxw"],
    ["աօսոհյգզցլ", "wounhjqqgl"],
    ["ɑʙᴄᴅᴇꜰɡʜıɩɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghiiijklmnoprstuvwyz"],
  ].flatMap(([letters = "", latin = ""]) =>
    [...letters].map((letter, place) => [letter, latin.charAt(place)] as const),
  ),
);

/** Latin letters in other widths and styles (`ｄ`, `𝐝`, `ﬅ`), which Unicode says are the same. */
const styled = /[ſ\u2100-\u214f\u2460-\u24ff\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/gu;

/** Blanks that are no plain space. */
const blanks = /(?![ \t\n\r])\s|\u2800/gu;

/** A text of only these characters looks like what it is. */
const asTyped = /^[\t\n\r -~가-힣]*$/u;

/** Whether a text is surely what it looks like: it has no letter or blank that another is taken for. */
export function looksAsTyped(text: string): boolean {
  return asTyped.test(text);
}

/**
 * What a reader takes a text for: Latin letters in place of those that only look like them, a space in place of any
 * blank, and nothing in place of what cannot be seen. Names and settings are compared so; nothing is shown so.
 */
export function asItLooks(text: string): string {
  if (asTyped.test(text)) return text;
  return withoutControls(plainSpelling(text.replace(styled, (letter) => letter.normalize("NFKC"))))
    .replace(blanks, " ")
    .replace(/\P{ASCII}/gu, latinFor);
}

function latinFor(letter: string): string {
  const small = letter.toLowerCase();
  const latin = lookAlikes.get(small) ?? letter;
  return small === letter ? latin : latin.toUpperCase();
}

/** The characters of a text that are not what they look like, each once, and that another text does without. */
export function lettersInDisguise(text: string, meant: string): readonly string[] {
  const kept = new Set(meant);
  return [...new Set(text)].filter((letter) => !kept.has(letter) && asItLooks(letter) !== letter);
}

/** The same for a name, in which a blank other than a plain space is there by mistake. */
export function nameAsItLooks(text: string): string {
  return asTyped.test(text) ? text : asItLooks(text.replace(blanks, ""));
}
