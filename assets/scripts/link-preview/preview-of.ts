/** What a preview shows of a link's target. */
export interface Preview {
  /** Null for a footnote. */
  readonly title: string | null;
  readonly text: string;
}

const longest = 300;

const pagePath = /\/$|\.html$/u;

/**
 * Finds what a link leads to: a footnote of this page, or the title and summary line of another note. Null for anything
 * else.
 */
export async function previewOf(link: HTMLAnchorElement, ask: typeof fetch): Promise<Preview | null> {
  const page = link.ownerDocument;
  if (link.getAttribute("role") === "doc-noteref") {
    const place = placeOf(link);
    return place === null ? null : footnotePreview(page.getElementById(place));
  }
  const here = new URL(page.URL);
  if (link.origin !== here.origin || link.pathname === here.pathname || !pagePath.test(link.pathname)) return null;
  try {
    // A path that begins with two slashes would name another host.
    const answer = await ask(`${link.origin}${link.pathname}`);
    return answer.ok ? notePreview(new DOMParser().parseFromString(await answer.text(), "text/html")) : null;
  } catch {
    // Offline, there is simply no preview.
    return null;
  }
}

/** The fragment of a link, decoded; null if it cannot be decoded (`#100%`). */
function placeOf(link: HTMLAnchorElement): string | null {
  try {
    return decodeURIComponent(link.hash.slice(1));
  } catch {
    return null;
  }
}

function footnotePreview(footnote: HTMLElement | null): Preview | null {
  const copy = footnote?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return null;
  for (const back of copy.querySelectorAll('[role="doc-backlink"]')) back.remove();
  return { title: null, text: startOfWords(copy.textContent ?? "") };
}

function notePreview(note: Document): Preview | null {
  const title = note.querySelector("article.note h1")?.textContent?.trim() ?? "";
  if (title === "") return null;
  const text = note.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? "";
  return { title, text: text === title ? "" : text };
}

function startOfWords(text: string): string {
  const words = [...text.replace(/\s+/gu, " ").trim()];
  return words.length > longest ? `${words.slice(0, longest).join("")}…` : words.join("");
}
