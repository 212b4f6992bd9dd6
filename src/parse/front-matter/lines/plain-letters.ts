import { looksAsTyped, nameAsItLooks } from "../../../model/text/look-alike-letters.ts";
import { booleanWords } from "../fields/meant-boolean.ts";
import { booleanKeys, isKnownKey } from "../known-keys.ts";

/** A name, its colon and its value; a line that begins with a space belongs to the value above. */
const namedLine = /^(?![ \t#])([^:：]{1,60})([:：][ \t]*)(.*)$/su;
const valueParts = /^(["']?)(.*?)(["']?)((?<![ \t])[ \t]*(?:[ \t]#.*)?)$/su;

/** What may stand round a setting within its quotes. */
const blankInQuotes = /["'][ \t\n\r]|[ \t\n\r]["'][ \t\n\r]*$/u;

const settings: ReadonlySet<string> = new Set([...booleanWords.keys(), "full", "link", "highlights"]);

/**
 * A line with the letters it seems to have, where its name is one of ours but for letters that only look like it or
 * cannot be seen (`drаft` with a Cyrillic а), or its value is such a setting. Any other line is left as it is.
 */
export function withPlainLetters(line: string): string {
  if (looksAsTyped(line) && !blankInQuotes.test(line)) return line;
  const [, name = "", colon = "", rest = ""] = namedLine.exec(line) ?? [];
  const key = plainName(name);
  if (key === null) return line;
  const plain = nameAsItLooks(name) === name ? name : plainOf(name, key);
  const value = plainValue(key, rest);
  return plain + (value === rest || colon !== ":" ? colon : ": ") + value;
}

/** The known key that a name looks like, without its quotes and blanks. */
function plainName(typed: string): string | null {
  const name = nameAsItLooks(typed)
    .trim()
    .replace(/^(["'])(.*)\1$/su, "$2");
  return isKnownKey(name) ? name : null;
}

function plainOf(name: string, key: string): string {
  return /^["']/u.test(name) ? nameAsItLooks(name) : key;
}

/** Words are the author's own; only a setting is read as it looks. */
function plainValue(key: string, typed: string): string {
  if (key !== "article" && !booleanKeys.has(key)) return typed;
  const [, opening = "", value = "", closing = "", tail = ""] = valueParts.exec(typed) ?? [];
  const plain = nameAsItLooks(value).trim();
  return plain !== value && settings.has(plain.toLowerCase()) ? opening + plain + closing + tail : typed;
}
