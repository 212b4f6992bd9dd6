import { escapeHtml } from "../../../../parse/render/escape-html.ts";
import { hiddenFrom, hiddenTo } from "../../../text/hidden-text.ts";
import type { ShortcodeMark } from "../shortcode-marks.ts";
import { unbroken, withoutMarks } from "../single/shortcode-meaning.ts";
import { fence, isFence } from "./enclosed-code.ts";
import { formula } from "./enclosed-formula.ts";
import { quotation } from "./enclosed-quotation.ts";
import { isNotice, noticeBox } from "./notice-boxes.ts";
import type { Enclosing } from "./replaced-ends.ts";
import { standAlone } from "./stand-alone.ts";

/** Their words stand without a box. */
const groups: ReadonlySet<string> = new Set([
  ...["tabs", "tab", "tabpane", "cards", "cardpane", "columns", "column", "steps", "timeline", "accordion", "gallery"],
  ...["center", "lead", "badge", "ltr", "rtl", "keyword", "keywordlist"],
]);

/** They only style the words inside. */
const dressings: ReadonlySet<string> = new Set(["style", "typeit", "crt"]);

/** Shortcodes that unfold. */
const folds: ReadonlySet<string> = new Set(["details", "expand", "collapse", "accordionitem", "spoiler"]);

const known: ReadonlySet<string> = new Set([
  ...groups,
  ...dressings,
  ...folds,
  ...["card", "quote", "katex", "comment", "rawhtml", "timelineitem", "button"],
]);

/** Rewrites a paired shortcode; null keeps both ends. The words of any that Hugo reads as Markdown are kept. */
export function enclosedShortcode(text: string, mark: ShortcodeMark, close: ShortcodeMark): Enclosing | null {
  if (isFence(mark)) return fence(text, { mark, close, title: plain(titleOf(mark) ?? "") });
  if (mark.name === "card") return card(text, mark);
  if (mark.name === "quote") return quotation(mark);
  if (mark.name === "katex") return formula(text.slice(mark.end, close.start), mark, standAlone(text, mark, close));
  if (mark.name === "comment") return comment(text.slice(mark.end, close.start));
  if (folds.has(mark.name)) return fold(mark);
  if (mark.name === "rawhtml") return asHtml(text, mark, close);
  if (dressings.has(mark.name)) return { open: "", close: "" };
  if (mark.name === "timelineitem") return stage(text, mark);
  if (mark.name === "button") return button(text.slice(mark.end, close.start), buttonAddress(mark));
  const readsMarkdown = text.startsWith("{{%", mark.start);
  if (!readsMarkdown && !groups.has(mark.name) && !isNotice(mark)) return null;
  // Around nothing, what it shows is among its values.
  if (text.slice(mark.end, close.start).trim() === "" && mark.values.length > 0) return null;
  return boxed(text, mark, close);
}

/** Whether a shortcode's words are kept only because Hugo read them as Markdown: nobody knows what it did with them. */
export function isUnknownDressing(text: string, mark: ShortcodeMark): boolean {
  return text.startsWith("{{%", mark.start) && !known.has(mark.name) && !isNotice(mark) && !isFence(mark);
}

function boxed(text: string, mark: ShortcodeMark, close: ShortcodeMark): Enclosing {
  const named = titleOf(mark) ?? (mark.name === "tab" ? mark.values[0] : undefined);
  const words = named ?? mark.values.find((value) => /\s|[^\p{ASCII}]/u.test(value)) ?? "";
  if (isNotice(mark) && beginsItsLine(text, mark)) return notice(text, mark, close, plain(words));
  return words === "" ? { open: "", close: "" } : box(text, mark, plain(words));
}

/** A line right before or after the box would be taken for the HTML's own. */
function notice(text: string, mark: ShortcodeMark, end: ShortcodeMark, title: string): Enclosing {
  const { open, close } = noticeBox(mark, title);
  const words = text.slice(mark.end, end.start);
  const isOnLines = title !== "" || words.includes("\n");
  const [, rest = "", isFollowed] = /^([^\n]*)(\n[ \t]*\S)?/u.exec(text.slice(end.end, end.end + 200)) ?? [];
  const atEnd = isFollowed === undefined ? "" : "\n";
  const isUnindented = startsAtMargin.test(words) && beginsItsLine(text, end);
  const lineStart = text.lastIndexOf("\n", mark.start - 1) + 1;
  return {
    open: `${followsText(text, isUnindented ? lineStart : mark.start) ? "\n" : ""}${open}${isOnLines && /^[ \t]*\S/u.test(words) ? "\n" : ""}`,
    close: `${isOnLines && /\S[ \t]*$/u.test(words) ? "\n" : ""}${close}${rest.trim() === "" ? atEnd : "\n\n"}`,
    isUnindented,
  };
}

/** Whether words begin at the margin of the page: those of a box in a list item end the item, and leave the box. */
const startsAtMargin = /^[ \t]*\r?\n(?:[ \t]*\r?\n)*\S/u;

function titleOf({ named: given }: ShortcodeMark): string | undefined {
  return ["title", "summary", "name", "label"].map((key) => given.get(key)).find((words) => words !== undefined);
}

function fold(mark: ShortcodeMark): Enclosing {
  const open = ["open", "openbydefault"].some((name) => mark.named.get(name) === "true") ? " open" : "";
  const summary = escapeHtml(withoutMarks(titleOf(mark) ?? mark.values[0] ?? "…"));
  return { open: `<details${open} markdown="1"><summary>${summary}</summary>`, close: "</details>" };
}

/** Indented lines of HTML would be code. */
function asHtml(text: string, mark: ShortcodeMark, close: ShortcodeMark): Enclosing {
  const isMarked = standAlone(text, mark, close) && /^(?: {4}|\t)/mu.test(text.slice(mark.end, close.start));
  return isMarked ? { open: "{::nomarkdown}", close: "{:/nomarkdown}" } : { open: "", close: "" };
}

/** A timeline entry's title, date and place go above its words. */
function stage(text: string, mark: ShortcodeMark): Enclosing {
  const [header = "", ...others] = ["header", "badge", "subheader"].map((key) => plain(mark.named.get(key) ?? ""));
  const { open, close } = header === "" ? { open: "", close: "" } : box(text, mark, header);
  const below = others.filter((words) => words !== "").join(" · ");
  if (below === "") return { open, close };
  return { open: `${open.trimEnd()}${open === "" ? "" : " · "}${below}\n`, close };
}

/** A box's title is a paragraph of its own, even if the content follows on the same line. */
function box(text: string, { start, end }: ShortcodeMark, title: string): Enclosing {
  const isFollowed = /^[ \t]*\S/u.test(text.slice(end, end + 80));
  if (!isFollowed) return { open: `**${title}**`, close: "" };
  const isAtLineStart = start === 0 || text[start - 1] === "\n";
  return isAtLineStart ? { open: `**${title}**\n\n`, close: "\n" } : { open: `**${title}** `, close: "" };
}

/** Where a button leads: to an address, or to a note that Hugo looked up. */
function buttonAddress({ named: given }: ShortcodeMark): string {
  return given.get("href") ?? given.get("relref") ?? "";
}

/** A link styled as a button; null if its words are not one line of text. */
function button(words: string, address: string): Enclosing | null {
  if (address === "" || /\n[ \t]*\n|[[\]]/u.test(words.trim())) return null;
  return { open: "[", close: `](${unbroken(address)})` };
}

/** What was hidden from readers stays hidden. Within a line of text, HTML's own signs end with the paragraph. */
function comment(words: string): Enclosing {
  if (/\n[ \t]*\r?\n/u.test(words) && !/endcomment/u.test(words)) return { open: hiddenFrom, close: hiddenTo };
  if (/--!?>|-$/u.test(words)) return { open: "{::comment}", close: "{:/comment}" };
  return { open: "<!--", close: "-->" };
}

function beginsItsLine(text: string, { start }: ShortcodeMark): boolean {
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim() === "";
}

/** Whether the line above has text; one of HTML would take the box for its own. */
function followsText(text: string, start: number): boolean {
  return /\S[ \t]*\r?\n$/u.test(text.slice(Math.max(0, start - 200), start));
}

function plain(words: string): string {
  return words.replace(/[<>*]/gu, " ").trim();
}

/** A card of Docsy or Hugo Book with its words: what stands above, and below, are paragraphs. */
function card(text: string, mark: ShortcodeMark): Enclosing {
  const given = (key: string): string => plain(mark.named.get(key) ?? "");
  const address = mark.named.get("href") ?? mark.named.get("link") ?? mark.named.get("url") ?? "";
  const title = given("title") === "" ? address : given("title");
  const linked = address === "" || title === "" ? title : `[${title.replace(/[[\]]/gu, " ")}](${unbroken(address)})`;
  const above = [given("header"), linked, given("subtitle")].filter((words) => words !== "");
  const isFollowed = /^[ \t]*\S/u.test(text.slice(mark.end, mark.end + 80));
  const open = above.map((words) => `**${words}**`).join("\n\n");
  return {
    open: open === "" ? "" : `${open}\n${isFollowed ? "\n" : ""}`,
    close: given("footer") === "" ? "" : `\n\n${given("footer")}\n`,
  };
}
