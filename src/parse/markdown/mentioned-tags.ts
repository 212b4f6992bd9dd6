import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { blockElements, endTagOptional, voidElements } from "./html/html-elements.ts";
import { attributeOf, type HtmlTag } from "./html/html-tag.ts";
import { metaOf } from "./token-meta.ts";

/** A tag of raw HTML, and the paragraph or HTML block that contains it. */
interface PlacedTag {
  readonly token: Token;
  readonly tag: HtmlTag;
  readonly holder: Token;
}

/**
 * Treats an unpaired tag in a paragraph as text about HTML or a type (`<section>을 쓴다`, `A<B>C`): it becomes
 * `refused_html`, which is shown as typed, as in kramdown. An inline element that has attributes, or whose end tag is
 * in a later paragraph, was meant as a tag and stays.
 */
export function mentionedTags(markdown: MarkdownIt): void {
  markdown.core.ruler.after("highlight_marks", "mentioned_tags", (state) => {
    const single: PlacedTag[] = [];
    for (const holder of state.tokens) {
      const tags = holder.children === null ? noTags : tagsIn(holder, holder.children);
      if (tags.length > 0) single.push(...withoutPartner(tags));
    }
    for (const { token } of mentionsAmong(single)) {
      token.type = "refused_html";
      token.meta = { ...metaOf(token), mentioned: true };
    }
  });
}

const noTags: readonly PlacedTag[] = [];

function tagsIn(holder: Token, children: readonly Token[]): readonly PlacedTag[] {
  const found: PlacedTag[] = [];
  for (const token of children) {
    const tag = token.type === "html_inline" ? metaOf(token).tag : undefined;
    const isPair = tag !== undefined && tag.name !== "iframe" && !voidElements.has(tag.name);
    if (isPair) found.push({ token, tag, holder });
  }
  return found;
}

/** The tags of a paragraph that neither close another nor are closed, by an end tag or by their container. */
function withoutPartner(tags: readonly PlacedTag[]): readonly PlacedTag[] {
  const single = singleTags(tags);
  let depth = 0;
  return tags.filter((one) => {
    const { tag } = one;
    if (!single.has(one)) depth += tag.closing ? -1 : 1;
    return single.has(one) && !(depth > 0 && endTagOptional.has(tag.name));
  });
}

/** The tags left over after each end tag is paired with the last opening tag of its name. */
function singleTags(tags: readonly PlacedTag[]): ReadonlySet<PlacedTag> {
  const single = new Set<PlacedTag>();
  const open = new Map<string, PlacedTag[]>();
  for (const one of tags) {
    const ofName = open.get(one.tag.name) ?? [];
    open.set(one.tag.name, ofName);
    const partner = one.tag.closing ? ofName.pop() : undefined;
    if (partner !== undefined) single.delete(partner);
    else single.add(one);
    if (!one.tag.closing) ofName.push(one);
  }
  return single;
}

function mentionsAmong(tags: readonly PlacedTag[]): readonly PlacedTag[] {
  const single = singleTags(tags.filter((one) => one.tag.closing || reachesOut(one)));
  return tags.filter((one) => {
    if (one.holder.type !== "inline") return false;
    return one.tag.closing ? single.has(one) : !reachesOut(one) || (single.has(one) && isBare(one.tag));
  });
}

/** Whether the end tag of a tag may be in a later paragraph. */
function reachesOut({ tag, holder }: PlacedTag): boolean {
  return holder.type !== "inline" || !blockElements.has(tag.name) || attributeOf(tag, "markdown") !== null;
}

function isBare(tag: HtmlTag): boolean {
  return tag.attributes.length === 0;
}
