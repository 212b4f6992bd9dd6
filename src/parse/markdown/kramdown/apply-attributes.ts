import type Token from "markdown-it/lib/token.mjs";
import { judgeTag } from "../../render/raw-tag.ts";
import { type HtmlAttribute, valueForReaders } from "../html/html-tag.ts";
import { metaOf } from "../token-meta.ts";
import type { AttributeList } from "./attribute-list.ts";

/** Addresses may be set only through Markdown's own syntax. */
const never: ReadonlySet<string> = new Set(["href", "src", "srcset", "poster", "cite", "alt"]);

/** Gives an element's token the attributes of a list that raw HTML could have on it; `file` is a caption for code. */
export function applyAttributes(token: Token, list: AttributeList): void {
  const { tag } = metaOf(token);
  if (tag !== undefined) token.meta = { ...metaOf(token), tag: { ...tag, attributes: joined(tag.attributes, list) } };
  else applyToMarkdown(token, list);
}

/** Those of a tag of raw HTML with those of a list, which are judged together when the tag is rendered. */
function joined(own: readonly HtmlAttribute[], { classes, id, attributes }: AttributeList): readonly HtmlAttribute[] {
  const given = attributes.filter((one) => !never.has(one.name));
  const values = new Map([...own, ...given].map(({ name, value }) => [name, value] as const));
  const classNames = [...own, ...given].flatMap(({ name, value }) => (name === "class" ? [value ?? ""] : []));
  if (classNames.length + classes.length > 0) values.set("class", [...classNames, ...classes].join(" "));
  if (id !== null) values.set("id", id);
  return [...values].map(([name, value]) => ({ name, value }));
}

function applyToMarkdown(token: Token, { classes, id, attributes }: AttributeList): void {
  const name = token.type === "image" ? "img" : token.tag;
  const typed = attributes
    .filter((one) => !never.has(one.name))
    .map(({ name: one, value }) => ({ name: one, value: value === null ? null : valueForReaders(one, value) }));
  const judged = judgeTag({ name, closing: false, attributes: typed }, "/").attributes;
  const kept = new Set([...typed.map((one) => one.name), "style", "rel"]);
  for (const [attribute, value] of Object.entries(judged)) {
    if (attribute === "class") token.attrJoin("class", value);
    else if (kept.has(attribute)) token.attrSet(attribute, value);
  }
  const file = attributes.find((one) => one.name === "file")?.value ?? "";
  if (token.tag === "code" && file !== "") token.meta = { ...metaOf(token), caption: file };
  for (const one of classes) token.attrJoin("class", one);
  if (id !== null) token.attrSet("id", id);
}
