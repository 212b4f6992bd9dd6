import type { TextRange } from "../../../parse/places/text-range.ts";

/** What is typed in a shortcode. */
export interface TypedShortcode {
  /** In lower case. */
  readonly name: string;
  /** Unnamed values, in order. */
  readonly values: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

/** A Hugo shortcode in a text: `{{< name … >}}` or `{{% name … %}}`. */
export interface ShortcodeMark extends TypedShortcode, TextRange {
  readonly isClosing: boolean;
}

/** Arguments may span lines, as long as none is blank; braces must be quoted. */
const given = String.raw`(?=\s)(?:"[^"\n]{0,1000}"|"(?![^"\n]{0,1000}")|[^\n{}"]|\n(?![ \t]*\r?\n)){0,1000}`;
const shortcode = new RegExp(
  String.raw`\{\{(?:<|%)[ \t]*(\/?)[ \t]*([a-z][\w./-]{0,80})((?:${given})?)(?:>|%)\}\}`,
  "giu",
);
const parameter = /(?:([\w-]+)=(?:[ \t]+(?=["`]))?)?(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|([^\s"`=]+))/gu;

/** All shortcodes of a text, in order, except escaped ones (`{{</* name *\/>}}`). */
export function shortcodeMarks(text: string): readonly ShortcodeMark[] {
  if (!text.includes("{{<") && !text.includes("{{%")) return [];
  return [...text.matchAll(shortcode)].map(({ 0: all, 1: slash, 2: name = "", 3: rest = "", index }) => ({
    start: index,
    end: index + all.length,
    name: name.toLowerCase(),
    isClosing: slash === "/",
    ...readParameters(rest.trim().replace(/\/$/u, "")),
  }));
}

function readParameters(text: string): Omit<TypedShortcode, "name"> {
  const values: string[] = [];
  const named = new Map<string, string>();
  for (const [, name, quoted, raw, bare] of text.matchAll(parameter)) {
    const value = quoted?.replaceAll('\\"', '"') ?? raw ?? bare ?? "";
    if (name === undefined) values.push(value);
    else named.set(name.toLowerCase(), value);
  }
  return { values, named };
}
