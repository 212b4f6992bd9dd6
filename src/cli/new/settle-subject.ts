import { oneLine } from "../../model/text/one-line.ts";
import { type Capture, type CaptureRequest, captureArticle } from "./capture-article.ts";
import type { NewSession } from "./new-session.ts";
import type { NewRequest } from "./read-request.ts";

/** What a note is about. */
export interface Subject {
  readonly title: string;
  readonly capture: Capture;
}

const nothing: Capture = { article: null, paragraphs: [], picture: null, addresses: [] };

/**
 * Determines what a note is about from what was typed, from the article, and from its author; null if none of them
 * says.
 */
export async function settleSubject({ title, link, page }: NewRequest, session: NewSession): Promise<Subject | null> {
  const { ask } = session;
  if (title === null && link === null && page === null) {
    return ask === null ? null : await askSubject({ ...session, ask });
  }
  const capture = await captured({ link, page }, session);
  const headline = capture.article?.headline ?? null;
  if (title !== null) return { title, capture };
  if (ask !== null) return { title: oneLine(await ask.title(headline ?? "")), capture };
  if (headline !== null) return { title: headline, capture };
  if (link === null) return null;
  session.tell(session.words.titleFromHost(link.hostname));
  return { title: link.hostname, capture };
}

async function askSubject(session: NewSession & { readonly ask: NonNullable<NewSession["ask"]> }): Promise<Subject> {
  const { ask } = session;
  const title = oneLine(await ask.titleOrNone());
  const link = await ask.link(title === "");
  const capture = await captured({ link, page: null }, session);
  return { title: title === "" ? oneLine(await ask.title(capture.article?.headline ?? "")) : title, capture };
}

async function captured(request: CaptureRequest, session: NewSession): Promise<Capture> {
  return request.link === null && request.page === null ? nothing : await captureArticle(request, session);
}
