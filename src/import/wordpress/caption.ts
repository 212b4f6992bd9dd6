import { plain, shortcodeAttributes } from "./shortcode-attributes.ts";

const image = String.raw`!\[[^\]\n]*\]\([^()\n]*\)|<img\b[^<>]*>`;
const linked = String.raw`\[\s*(?:${image})\s*\]\([^()\n]*\)|<a\b[^<>]*>\s*(?:${image})\s*<\/a>`;
/** Pandoc adds attributes, which are the picture's dress in WordPress. */
const picture = new RegExp(String.raw`^\s*(${linked}|${image})(?:\{[^{}]*\})?\s*`, "iu");

/** A picture with the words below it, which WordPress put into one shortcode; null if it begins with no picture. */
export function captionedPicture(attributes: string, content: string, isInHtml: boolean): string | null {
  const [all, shown] = picture.exec(content) ?? [];
  if (all === undefined || shown === undefined) return null;
  const typed = content.slice(all.length).trim();
  const said = shortcodeAttributes(attributes).get("caption") ?? "";
  const words = typed === "" ? plain(said).replace(/</gu, "&lt;") : typed;
  if (words === "") return shown;
  // A caption of several paragraphs has no place in a figure.
  if (/\n[ \t\r]*\n/u.test(words)) return isInHtml ? null : `${shown}\n\n${words}`;
  const line = words.replace(/\s*\n\s*/gu, " ");
  return `<figure${isInHtml ? "" : ' markdown="1"'}>${shown}<figcaption>${line}</figcaption></figure>`;
}
