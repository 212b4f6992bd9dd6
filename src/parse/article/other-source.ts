import type { ArticleLine } from "./article-lines.ts";
import type { FieldFacts } from "./field-facts.ts";
import { soundsLikePublisher } from "./publisher-name.ts";

/** What shows that a note is about an article, besides what it says of one. */
interface SignsOfArticle {
  readonly isStudied: boolean;
  readonly clipping: readonly ArticleLine[] | null;
  readonly address: string | null;
}

/**
 * What a post says that nothing else shows to be about an article: `출처: 내 사진첩` names a newspaper there only if it
 * sounds like one, or if a title, a reporter or a day is said beside it.
 */
export function withoutOtherSource(said: FieldFacts, { isStudied, clipping, address }: SignsOfArticle): FieldFacts {
  const { publisher, headline, reporter, published } = said;
  const isAboutArticle = isStudied || [clipping, address, headline, reporter, published].some((sign) => sign !== null);
  return isAboutArticle || soundsLikePublisher(publisher ?? "") ? said : { ...said, publisher: null };
}
