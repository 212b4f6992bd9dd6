import type Token from "markdown-it/lib/token.mjs";

/** How a heading was typed, as far as it helps to tell an article's headings from the writer's. */
export interface HeadingForm {
  /** 1 to 6; 7 for a label that is no heading. */
  readonly level: number;
  readonly underlined: boolean;
  readonly numbered: boolean;
}

/** An article that is being read: the heading that named it and the headline it opens with. */
export interface ArticleExtent {
  readonly label: HeadingForm;
  /** Null until the article has begun, and when it begins without a headline. */
  readonly headline: HeadingForm | null;
}

/** Reads from a heading what decides whether another is its sibling or below it. */
export function headingForm(open: Token, text: string): HeadingForm {
  return {
    level: Number(open.tag.slice(1)),
    underlined: open.markup === "=" || open.markup === "-",
    numbered: /^\s*(?:\(?\d{1,2}[.)\]]|[\u{2160}-\u{217F}]|[IVX]{1,4}[.)]|[\u{2460}-\u{24FF}])/u.test(text),
  };
}

/**
 * True when a heading that names no section ends the article. Right at the start of the article it is the headline;
 * after a headline, similar headings are subheads, and headings like the label begin the writer's next part.
 */
export function endsArticle(article: ArticleExtent, heading: HeadingForm): boolean {
  const { label, headline } = article;
  if (heading.level > label.level) return false;
  if (headline === null || heading.level < headline.level) return true;
  if (label.numbered && heading.numbered) return true;
  return headline.underlined && !label.underlined && !heading.underlined;
}
