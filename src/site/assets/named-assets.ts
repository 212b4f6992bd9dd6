import { decodeAddress } from "../../model/address/decode-address.ts";
import { fileName } from "../../model/address/file-name.ts";

/** An address below `assets/`, or a file embedded by its name alone, `![[chart.png]]`. */
const mention = /assets\/([^\s"'<>()[\]\\`|]+(?:%20[^\s"'<>()[\]\\`|]+)*)|!\[\[([^[\]|\n]{1,300})/gu;

/**
 * Every assets file that a text mentions, as `img/chart.png` or `chart.png`, decoded, NFC. A file embedded with a path
 * is also listed by its bare name and as typed, because embeds are found by name.
 */
export function namedAssets(text: string): readonly string[] {
  return Array.from(text.matchAll(mention), ([, path, embedded]) => {
    if (path !== undefined) return [withoutDots(decoded(path.replace(/[?#].*$/u, "").trim())).normalize("NFC")];
    const typed = (embedded ?? "")
      .replace(/#.*$|\\$/u, "")
      .trim()
      .normalize("NFC");
    return [...new Set([decoded(typed).normalize("NFC"), typed, baseName(typed)])];
  }).flat();
}

/** A text without what `namedAssets` finds in it, NFC. */
export function withoutNamedAssets(text: string): string {
  return text.replace(mention, " ").normalize("NFC");
}

/** Whether a file, `img/chart.png`, is among the names found: by its whole path, or by any short form of it. */
export function isAmong(names: ReadonlySet<string>, path: string): boolean {
  const whole = path.normalize("NFC");
  return names.has(whole) || names.has(whole.replace(/^img\//u, "")) || names.has(baseName(whole));
}

/** Names with such a character would end a mention too early. */
export function breaksMention(path: string): boolean {
  return /[\s()[\]'"`|<>\\&]/u.test(path);
}

/** `chart.png` of `img/chart.png`, NFC. */
export function baseName(path: string): string {
  return fileName(path).normalize("NFC");
}

/** An address as a browser follows it: `img/a.png` of `./img/../img/a.png`. */
function withoutDots(path: string): string {
  if (!path.includes("/")) return path;
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** An address with a stray `%` stands for itself. */
function decoded(name: string): string {
  return decodeAddress(name) ?? name;
}
