import type Token from "markdown-it/lib/token.mjs";
import { blockElements, voidElements } from "../markdown/html/html-elements.ts";
import { endsItself, type HtmlTag } from "../markdown/html/html-tag.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { drawingHandlers, drawingHtml } from "./drawing-html.ts";
import { escapeHtml, openingTag } from "./escape-html.ts";
import { iconLinkWords } from "./icon-link.ts";
import { linkPurpose } from "./link-purpose.ts";
import { containerTag, leafHtml } from "./markdown-tags.ts";
import { OpenElements } from "./open-elements.ts";
import { judgeTag, pageElement } from "./raw-tag.ts";
import { isSet, withoutTypedFormulas } from "./set-formulas.ts";

/** A repair to an author's raw HTML on the way to the page. */
export interface RawProblem {
  readonly kind: "handler" | "unsafe-address" | "refused" | "unclosed" | "mentioned";
  /** The tag at fault, and the inline or HTML block token that contains it. */
  readonly token: Token;
  readonly holder: Token;
  /** The name of the element or the attribute, or the address. */
  readonly name: string;
}

/** Markup made from tokens, and the repairs to the author's raw HTML. */
export interface BodyHtml {
  readonly html: string;
  readonly problems: readonly RawProblem[];
}

/**
 * Renders tokens as balanced markup: whatever a note's raw HTML leaves open or closes too often, the page around it
 * stays intact.
 */
export function bodyHtml(tokens: readonly Token[], basePath: string): BodyHtml {
  const writer = new BodyWriter(basePath);
  for (const [index, token] of tokens.entries())
    writer.write(token, token.children === null ? tokens.slice(index + 1, index + 3) : []);
  return writer.finish();
}

/** Inline, a frame behaves like a picture. */
function holdsBlock(inline: Token | undefined): boolean {
  for (const child of inline?.children ?? []) if (child.type === "html_inline" && opensBlock(child)) return true;
  return false;
}

function opensBlock(html: Token): boolean {
  const { tag } = metaOf(html);
  if (tag === undefined || tag.closing) return false;
  const name = pageElement(tag.name);
  return name !== "iframe" && blockElements.has(name);
}

function endsLink(child: Token): boolean {
  if (child.type !== "html_inline") return child.type === "link_close";
  const { tag } = metaOf(child);
  return tag?.closing === true && tag.name === "a";
}

interface RawOrigin {
  readonly token: Token;
  readonly holder: Token;
}

class BodyWriter {
  readonly #basePath: string;
  readonly #out: string[] = [];
  readonly #problems: RawProblem[] = [];
  /** Frames shown as typed whose end tags are still to come. */
  #typedFrames = 0;
  /** True while a paragraph that contains a block of raw HTML is rendered. */
  #isBroken = false;
  readonly #elements = new OpenElements<RawOrigin>((origin, name) => {
    const isTyped = origin.token.type === "html_inline";
    if (isTyped) this.#problems.push({ kind: "unclosed", name, ...origin });
  });

  constructor(basePath: string) {
    this.#basePath = basePath;
  }

  finish(): BodyHtml {
    this.#out.push(this.#elements.closeAll());
    return { html: this.#out.join(""), problems: this.#problems };
  }

  /** `following` are the next two tokens, which decide how a block is laid out. */
  write(token: Token, following: readonly Token[]): void {
    if (token.type === "inline" || token.type === "html_block") {
      const children = withoutTypedFormulas(token.children ?? []);
      for (const [index, child] of children.entries()) {
        if (child.type === "text") {
          this.#out.push(escapeHtml(child.content));
          continue;
        }
        if (child.type === "link_close") this.#out.push(linkPurpose(children, index));
        if (endsLink(child)) this.#out.push(iconLinkWords(children, index));
        this.#writeChild(child, token);
      }
    } else this.#writeMarkdown(token, following);
  }

  #writeChild(child: Token, holder: Token): void {
    switch (child.type) {
      case "html_inline": {
        const { tag } = metaOf(child);
        if (tag !== undefined) this.#writeRawTag(tag, { token: child, holder });
        return;
      }
      case "refused_html":
        this.#refuse({ token: child, holder });
        return;
      case "drawing":
        this.#draw({ token: child, holder });
        return;
      case "highlight_open":
        this.#out.push(containerTag(child, this.#basePath));
        this.#elements.open("mark", { token: child, holder });
        return;
      case "highlight_close":
        this.#out.push(this.#elements.close("mark"));
        return;
      case "math_open":
        if (isSet(child)) this.#out.push(metaOf(child).formula?.html ?? "");
        else this.#writeMarkdown(child, []);
        return;
      default:
        this.#writeMarkdown(child, []);
    }
  }

  #writeMarkdown(token: Token, following: readonly Token[]): void {
    if (token.block) this.#out.push(this.#elements.beginBlock());
    if (token.nesting === 1) {
      this.#out.push(this.#container(token, following));
      this.#elements.enter();
    } else if (token.nesting === -1) {
      this.#out.push(this.#elements.leave(), this.#container(token, following));
    } else this.#out.push(leafHtml(token, this.#basePath));
  }

  /** A browser ends a `<p>` where a block begins, so a paragraph containing one becomes a `<div>`. */
  #container(token: Token, following: readonly Token[]): string {
    if (token.type === "paragraph_open") this.#isBroken = !token.hidden && holdsBlock(following[0]);
    if (token.tag !== "p" || !this.#isBroken) return containerTag(token, this.#basePath, following);
    return token.nesting === 1 ? "<div>" : "</div>\n";
  }

  #writeRawTag(tag: HtmlTag, origin: RawOrigin): void {
    if (tag.closing) {
      this.#out.push(this.#endOf(tag, origin));
      return;
    }
    const judged = judgeTag(tag, this.#basePath);
    for (const name of judged.handlers) this.#problems.push({ kind: "handler", name, ...origin });
    for (const name of judged.unsafe) this.#problems.push({ kind: "unsafe-address", name, ...origin });
    if (judged.name === null) {
      this.#typedFrames += 1;
      this.#refuse(origin);
      return;
    }
    if (blockElements.has(judged.name)) this.#out.push(this.#elements.beginBlock());
    const opening = openingTag(judged.name, judged.attributes);
    if (voidElements.has(judged.name)) this.#out.push(opening);
    else if (judged.name === "iframe" || endsItself(origin.token.content.slice(0, -1)))
      this.#out.push(opening, `</${judged.name}>`);
    else this.#out.push(this.#elements.open(judged.name, origin), opening);
  }

  /** An element's end tag; for a frame shown as typed, the tag as typed. */
  #endOf(tag: HtmlTag, { token }: RawOrigin): string {
    if (tag.name !== "iframe" || this.#typedFrames === 0) return this.#elements.close(pageElement(tag.name));
    this.#typedFrames -= 1;
    return escapeHtml(token.content);
  }

  #draw(origin: RawOrigin): void {
    const { drawing } = metaOf(origin.token);
    if (drawing === undefined) return;
    this.#out.push(drawingHtml(drawing));
    for (const name of drawingHandlers(drawing)) this.#problems.push({ kind: "handler", name, ...origin });
  }

  /** Refused HTML is shown as its author typed it. */
  #refuse(origin: RawOrigin): void {
    this.#out.push(escapeHtml(origin.token.content));
    const { tag, mentioned } = metaOf(origin.token);
    if (mentioned === true) this.#problems.push({ kind: "mentioned", name: tag?.name ?? "", ...origin });
    else if (tag?.closing !== true) this.#problems.push({ kind: "refused", name: tag?.name ?? "<!--", ...origin });
  }
}
