import type { ArticleLine } from "./article-lines.ts";
import type { FieldFacts } from "./field-facts.ts";
import type { FieldRun } from "./field-runs.ts";
import { soundsLikePublisher } from "./publisher-name.ts";

/** What shows that a note is about an article, besides what it says of one. */
interface SignsOfArticle {
  readonly isStudied: boolean;
  readonly clipping: readonly ArticleLine[] | null;
  readonly address: string | null;
  readonly runs: readonly FieldRun[];
}

/**
 * What a post says that nothing else shows to be about an article: `출처: 내 사진첩` names a newspaper there only if it
 * sounds like one, or if a title, a reporter or a day is said beside it. Where fields are a book's, so does `출처: 서점`.
 */
export function withoutOtherSource(said: FieldFacts, signs: SignsOfArticle): FieldFacts {
  const { publisher, headline, reporter, published } = said;
  const isOfBook = signs.runs.some(({ fields }) => fields.some(({ kinds }) => kinds.includes("book")));
  const clipping = isOfBook ? null : signs.clipping;
  const isAboutArticle = [clipping, signs.address, headline, reporter, published].some((sign) => sign !== null);
  return isAboutArticle || (signs.isStudied && !isOfBook) || soundsLikePublisher(publisher ?? "")
    ? said
    : { ...said, publisher: null };
}
