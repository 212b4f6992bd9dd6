import type { HtmlAttribute } from "../html/html-tag.ts";

/**
 * The text between `{:` and `}`, kramdown's attributes: `.class`, `#id`, `key="value"`, and names of its own such as
 * `toc`.
 */
export interface AttributeList {
  readonly classes: readonly string[];
  readonly id: string | null;
  readonly attributes: readonly HtmlAttribute[];
  readonly names: readonly string[];
  readonly length: number;
}

const className = String.raw`\.-?[\p{L}\p{N}_][\p{L}\p{N}_:-]*`;
const id = String.raw`#[\p{L}\p{N}_][\p{L}\p{N}_:.-]*`;
const value = String.raw`"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+`;
const attribute = String.raw`[a-z][\w:-]*=(?:${value})`;
const name = String.raw`[a-z][\w:-]*`;
const item = [className, id, attribute, name].join("|");
/** kramdown passes over a colon before the closing brace, `{: .a :}`, as a theme's manual writes it. */
const listAtStart = new RegExp(`^\\{:[ \\t]*((?:(?:${item})[ \\t]*){1,20})(?:(?<=[ \\t]):[ \\t]*)?\\}`, "iu");
/** kramdown passes over what is no item (`width = "50%"`, `width: 50%;`): read so only where it means nothing else. */
const mistypedAtStart =
  /^\{:[ \t]*((?:[.#](?![.#])|(?:width|height|style|class|align|alt|title|target|rel|id)\b)[!-z|~ \t]*)\}/iu;
const items = new RegExp(item, "giu");
const itemsApart = new RegExp(`(?<=^|\\s)(?:${item})(?=[\\s,]|$)`, "giu");

/** Reads the attribute list that begins a text; null if there is none. */
export function readAttributeList(text: string): AttributeList | null {
  const start = text.slice(0, 1000);
  const match = listAtStart.exec(start);
  const mistyped = match === null ? mistypedAtStart.exec(start) : null;
  if (match !== null) return attributeList(match, items);
  return mistyped === null ? null : attributeList(mistyped, itemsApart);
}

function attributeList([all, inside = ""]: RegExpExecArray, known: RegExp): AttributeList {
  const read = [...inside.matchAll(known)].map(([one]) => one);
  return {
    classes: read.flatMap((one) => (one.startsWith(".") ? [one.slice(1)] : [])),
    id: read.findLast((one) => one.startsWith("#"))?.slice(1) ?? null,
    attributes: read.flatMap((one) => {
      const [, name = "", value = ""] = /^([a-z][\w:-]*)=(.*)$/isu.exec(one) ?? [];
      return name === "" ? [] : [{ name: name.toLowerCase(), value: value.replace(/^(["'])(.*)\1$/su, "$2") }];
    }),
    names: read.filter((one) => /^[a-z][\w:-]*$/iu.test(one)),
    length: all.length,
  };
}
