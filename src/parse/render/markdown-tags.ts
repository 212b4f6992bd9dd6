import type Token from "markdown-it/lib/token.mjs";
import { calloutKind } from "../../model/note/callout.ts";
import { footnoteList } from "../../model/note/footnote.ts";
import { nameAttribute } from "../../model/page/unlinked-html.ts";
import { underBasePath } from "../links/safe-address.ts";
import { codeInfo } from "../markdown/code-info.ts";
import { type CalloutMeta, type FootnoteMeta, metaOf, type TokenMeta } from "../markdown/token-meta.ts";
import { escapeHtml, openingTag } from "./escape-html.ts";
import { harmlessDeclarations } from "./harmless-style.ts";
import { pictureHtml } from "./picture-html.ts";
import { linkRelation } from "./raw-tag.ts";

/** Blocks whose first child starts on a new line. */
const outerBlocks: ReadonlySet<string> = new Set([
  "ul",
  "ol",
  "blockquote",
  "table",
  "thead",
  "tbody",
  "tfoot",
  "tr",
  "dl",
]);

/** The opening or closing tag of a Markdown container; empty for the paragraphs of a tight list. */
export function containerTag(token: Token, basePath: string, following: readonly Token[] = []): string {
  if (token.hidden) return token.nesting === -1 && following[0]?.nesting !== -1 ? "\n" : "";
  return token.nesting === 1 ? openContainer(token, basePath, following) : closeContainer(token);
}

const noAttributes: Readonly<Record<string, string>> = {};

/** markdown-it gives the first number of an ordered list as a number, whatever its types say. */
function attributesOf(token: Token): Readonly<Record<string, string>> {
  if (token.attrs === null) return noAttributes;
  return Object.fromEntries(token.attrs.map(([name, value]) => [name, String(value)]));
}

function openContainer(token: Token, basePath: string, following: readonly Token[]): string {
  const attributes = attributesOf(token);
  const meta = metaOf(token);
  switch (token.type) {
    case "heading_open":
      return openingTag(`h${meta.pageLevel ?? token.tag.slice(1)}`, attributes);
    case "link_open":
      return openingTag("a", linkAttributes(attributes, basePath));
    case "wiki_link_open":
      return wikiLinkTag(meta);
    case "highlight_open":
      return highlightTag(meta);
    case "task_open":
      return `<label>${checkbox(meta)} `;
    case "list_item_open":
      return (
        openingTag("li", { ...attributes, class: meta.task === undefined ? undefined : "task" }) +
        lineBreakIfBlock(following)
      );
    case "footnotes_open":
      return footnoteList.opening;
    case "footnote_open":
      return (
        openingTag("li", { id: footnoteId(meta.footnote), value: String(meta.footnote?.number ?? 0) }) +
        lineBreakIfBlock(following)
      );
    case "callout_open":
      return calloutTag(token.tag, attributes, meta.callout);
    case "callout_title_open":
      return `${openingTag(token.tag, { class: "callout-title" })}<strong>${escapeHtml(meta.given ?? "")}`;
    case "table_open":
      return `${tableFrame(meta.label ?? "")}\n${openingTag("table", attributes)}\n`;
    default:
      return openingTag(token.tag, attributes) + (outerBlocks.has(token.tag) ? "\n" : "");
  }
}

/** A link within the note is complete; one to another note keeps its name until the whole site is known. */
function wikiLinkTag({ fragment, name }: TokenMeta): string {
  return openingTag(
    "a",
    fragment === undefined ? { [nameAttribute]: name } : { href: `#${encodeURIComponent(fragment)}` },
  );
}

function highlightTag({ color, style = "" }: TokenMeta): string {
  return openingTag("mark", {
    class: "highlight",
    "data-highlight": color,
    style: style === "" ? undefined : harmlessDeclarations(style) || undefined,
  });
}

function checkbox({ task }: TokenMeta): string {
  return openingTag("input", { type: "checkbox", disabled: null, checked: task === "done" ? null : undefined });
}

/** For screen readers it is a note beside the text; a folded one announces itself. */
function calloutTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  callout: CalloutMeta | undefined,
): string {
  const { kind = "", metadata = "", fold = null } = callout ?? {};
  const tag = openingTag(name, {
    ...attributes,
    class: ["callout", attributes["class"] ?? ""].join(" ").trim(),
    role: fold === null ? "note" : undefined,
    "data-callout": calloutKind(kind),
    "data-callout-metadata": metadata === "" ? undefined : metadata,
    open: fold === "open" ? null : undefined,
  });
  return `${tag}\n`;
}

/** A wide table scrolls in its frame, which must then be reachable by keyboard and have a name. */
function tableFrame(label: string): string {
  const reachable = label === "" ? {} : { tabindex: "0", role: "region", "aria-label": label };
  return openingTag("div", { class: "table-scroll", ...reachable });
}

function lineBreakIfBlock(following: readonly Token[]): string {
  const first = following[0];
  return first === undefined || first.hidden || first.nesting === -1 ? "" : "\n";
}

function linkAttributes(attributes: Readonly<Record<string, string>>, basePath: string): Record<string, string> {
  const address = attributes["href"] ?? "";
  return { ...attributes, href: underBasePath(address, basePath), ...linkRelation(address) };
}

function closeContainer(token: Token): string {
  if (token.type === "heading_close") return `</h${metaOf(token).pageLevel ?? token.tag.slice(1)}>\n`;
  if (token.type === "footnotes_close") return footnoteList.closing;
  if (token.type === "callout_title_close") return `</strong></${token.tag}>\n`;
  if (token.type === "table_close") return "</table>\n</div>\n";
  return `</${token.tag}>${token.block ? "\n" : ""}`;
}

/** A token without children of its own: text, code, a picture, a line break, a rule. */
export function leafHtml(token: Token, basePath: string): string {
  switch (token.type) {
    case "softbreak":
      return "\n";
    case "hardbreak":
      return "<br>\n";
    case "hr":
      return "<hr>\n";
    case "code_inline":
      return `<code>${escapeHtml(token.content)}</code>`;
    case "code_block":
    case "fence":
      return codeBlock(token);
    case "image":
      return pictureHtml(token, attributesOf(token), basePath);
    case "footnote_reference":
      return footnoteReference(metaOf(token).footnote);
    case "footnote_back":
      return ` ${openingTag("a", { href: `#${referenceId(metaOf(token).footnote)}`, role: "doc-backlink" })}↩︎</a>`;
    default:
      return escapeHtml(token.content);
  }
}

/** Named as in kramdown, so that links of a migrated blog still work. */
function footnoteId(footnote: FootnoteMeta | undefined): string {
  return `fn:${footnote?.name ?? ""}`;
}

function referenceId(footnote: FootnoteMeta | undefined): string {
  const again = footnote === undefined || footnote.occurrence < 2 ? "" : `:${footnote.occurrence - 1}`;
  return `fnref:${footnote?.name ?? ""}${again}`;
}

function footnoteReference(footnote: FootnoteMeta | undefined): string {
  const link = openingTag("a", { href: `#${footnoteId(footnote)}`, role: "doc-noteref" });
  return `${openingTag("sup", { id: referenceId(footnote) })}${link}${footnote?.number ?? ""}</a></sup>`;
}

function codeBlock(token: Token): string {
  const { language, caption } = codeInfo(token);
  const code = openingTag("code", { class: language === "" ? undefined : `language-${language}` });
  const block = `${openingTag("pre", attributesOf(token))}${code}${metaOf(token).coloured ?? escapeHtml(token.content)}</code></pre>\n`;
  return caption === null
    ? block
    : `<figure class="code">\n<figcaption>${escapeHtml(caption)}</figcaption>\n${block}</figure>\n`;
}
