import type { SectionLexicon } from "../labels/lexicon/section-lexicon.ts";
import { articleHeadline } from "./article-headline.ts";
import type { ArticleLine } from "./article-lines.ts";
import { type TaggedTitle, taggedTitle, titleAboveAddress } from "./tagged-title.ts";

/** Where a title is looked for. */
interface Titled {
  /** Null without an article section. */
  readonly clipping: readonly ArticleLine[] | null;
  readonly all: readonly ArticleLine[];
}

/** What is said beside no title. */
const noTitle = { headline: null, publisher: null };

/**
 * The title at the head of a clipping without the newspaper beside it, else, where it cannot be withheld words, a first
 * line that nothing marks.
 */
export function titleIn(
  { clipping, all }: Titled,
  lexicon: SectionLexicon,
  { isPlainTitle }: { readonly isPlainTitle: boolean },
): TaggedTitle | typeof noTitle {
  const titled = clipping === null ? null : articleHeadline(clipping, lexicon);
  if (titled !== null) return taggedTitle(titled) ?? { headline: titled, publisher: null };
  const headline = isPlainTitle ? titleAboveAddress(clipping ?? all) : null;
  return headline === null ? noTitle : { headline, publisher: null };
}
