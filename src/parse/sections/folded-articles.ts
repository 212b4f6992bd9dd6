import type Token from "markdown-it/lib/token.mjs";
import { isArticleName, isArticleTitle } from "../labels/article/article-title.ts";
import type { SectionLexicon } from "../labels/lexicon/section-lexicon.ts";
import { blockElements } from "../markdown/html/html-elements.ts";
import type { HtmlTag } from "../markdown/html/html-tag.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { visibleText } from "../visible/visible-text.ts";
import { OpenElements } from "./open-elements.ts";

/** The token range of a toggle or box named as the article; the end is null where its end tag is missing. */
export interface FoldedArticle {
  readonly start: number;
  readonly end: number | null;
}

/** Folded or boxed text, named by a title or by its first line. */
const holders: ReadonlySet<string> = new Set(["details", "aside", "div", "section"]);

/** A tag shown as typed because its element is unclosed was still meant as a tag. */
const tagTypes: ReadonlySet<string> = new Set(["html_inline", "refused_html"]);

/** What names the text below it. */
const namers: ReadonlySet<string> = new Set(["summary", "h1", "h2", "h3", "h4", "h5", "h6"]);

/**
 * The articles in toggles and boxes anywhere among some tokens: inline, in a cell or list item, or across blocks. Each
 * token is visited once, however many elements are open.
 */
export function foldedArticles(tokens: readonly Token[], lexicon: SectionLexicon): readonly FoldedArticle[] {
  if (!tokens.some(holdsTag)) return [];
  const reader = new FoldReader(lexicon);
  for (const [index, token] of tokens.entries()) {
    if (token.children === null && token.type !== "code_block" && token.type !== "fence") continue;
    for (const piece of token.children ?? [token]) reader.meet(piece, index);
    reader.endLine();
  }
  return reader.found();
}

function holdsTag({ children }: Token): boolean {
  return children?.some((child) => isNaming(metaOf(child).tag)) === true;
}

function isNaming(tag: HtmlTag | undefined): boolean {
  return tag !== undefined && (holders.has(tag.name) || namers.has(tag.name));
}

/** An element that may hold an article. */
interface OpenHolder {
  readonly start: number;
  /** The part of its first line read so far; null after a line break or a title. */
  line: string | null;
  isArticle: boolean;
}

/** A title being read, and the element it belongs to; null for a heading, which has none. */
interface OpenTitle {
  readonly name: string;
  readonly start: number;
  readonly holder: OpenHolder | null;
  words: string;
}

/** The most characters read of a title. */
const longestTitle = 200;

class FoldReader {
  readonly #lexicon: SectionLexicon;
  readonly #open = new OpenElements<OpenHolder>();
  readonly #found: FoldedArticle[] = [];
  #title: OpenTitle | null = null;

  constructor(lexicon: SectionLexicon) {
    this.#lexicon = lexicon;
  }

  meet(piece: Token, index: number): void {
    const { tag } = metaOf(piece);
    if (tag === undefined || !tagTypes.has(piece.type)) {
      this.#say(visibleText([piece]));
      return;
    }
    if (tag.name === "br" || blockElements.has(tag.name)) this.endLine();
    if (namers.has(tag.name)) this.#meetNamer(tag, index);
    else if (holders.has(tag.name)) this.#meetHolder(tag, index);
  }

  endLine(): void {
    if (this.#title === null) {
      this.#judgeFirstLine();
      return;
    }
    this.#judgeTitle(this.#title);
    if (this.#title.words.length < longestTitle) this.#title.words += "\n";
  }

  found(): readonly FoldedArticle[] {
    this.endLine();
    for (let depth = 0; depth < this.#open.depth; depth += 1) this.#find(this.#open.at(depth), null);
    return this.#found;
  }

  #say(words: string): void {
    for (const [place, line] of words.split("\n").entries()) {
      if (place > 0) this.endLine();
      const title = this.#title;
      const holder = this.#open.at(-1);
      if (title !== null) title.words += line.slice(0, longestTitle - title.words.length);
      else if (holder?.line != null) holder.line += line.slice(0, longestTitle - holder.line.length);
    }
  }

  #meetNamer({ name, closing }: HtmlTag, index: number): void {
    if (closing) {
      if (this.#title?.name === name) this.#title = null;
    } else if (this.#title === null) {
      const holder = name === "summary" ? (this.#open.at(-1) ?? null) : null;
      if (holder !== null) holder.line = null;
      this.#title = { name, start: index, holder, words: "" };
    }
  }

  /** The first line of a title may name the article by itself, and an end tag may be missing. */
  #judgeTitle({ name, start, holder, words }: OpenTitle): void {
    const isNamed = name === "summary" ? isArticleTitle(words, this.#lexicon) : isArticleName(words, this.#lexicon);
    if (!isNamed) return;
    if (holder === null) this.#found.push({ start, end: null });
    else holder.isArticle = true;
  }

  /** Text alone on an element's first line names it, and every other element that begins on that line. */
  #judgeFirstLine(): void {
    const line = this.#open.at(-1)?.line ?? "";
    if (line.trim() === "") return;
    const isArticle = isArticleName(line, this.#lexicon);
    for (let depth = this.#open.depth - 1; depth >= 0; depth -= 1) {
      const holder = this.#open.at(depth);
      if (holder === undefined || holder.line === null) return;
      holder.line = null;
      holder.isArticle ||= isArticle;
    }
  }

  #meetHolder({ name, closing }: HtmlTag, index: number): void {
    this.#title = null;
    if (!closing) this.#open.begin(name, { start: index, line: "", isArticle: false });
    else for (const holder of this.#open.end(name)) this.#find(holder, index + 1);
  }

  #find(holder: OpenHolder | undefined, end: number | null): void {
    if (holder?.isArticle === true) this.#found.push({ start: holder.start, end });
  }
}
