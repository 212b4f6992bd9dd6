import type { NoteDraft } from "../notes/note-draft.ts";
import { rewriteBody, type ToldRewriting, withoutOverlaps } from "../text/rewrite-body.ts";
import { shownMatches } from "../text/rewrite-matches.ts";

const oneAttribute = String.raw`(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+))`;
const attributes = String.raw`\{:?[ \t]*(${oneAttribute}(?:[ \t]+${oneAttribute})*)[ \t]*\}`;
const ofWords = new RegExp(String.raw`(?<=[)\]*])${attributes}`, "gu");
const ofHeading = /(?<=^#{1,6}[ \t][^\n]*)[ \t]+\{:?[ \t]*#([\w-]+)[^{}\n]*\}[ \t]*$/gmu;
const ofBlock = new RegExp(String.raw`(?<=\n)[ \t]*${attributes}[ \t]*$`, "gmu");
const icon = /:(?:material|fontawesome|octicons|simple)-[a-z0-9-]+:(?:\{[^{}\n]*\})?[ \t]?/gu;

/**
 * Rewrites what MkDocs reads within lines: attributes as kramdown writes them (`![](a.png){ width="300" }`), and icons,
 * which are no words.
 */
export function rewritePythonMarks(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) => {
    const matches = (mark: RegExp, write: (typed: string) => string): readonly ToldRewriting[] =>
      shownMatches(body, mark).flatMap(({ 0: all, 1: typed = "", index: start }) => {
        const text = write(typed);
        const told = text === "" ? null : text.trim();
        return text === all ? [] : [{ start, end: start + all.length, text, reason: "mark-rewritten", told } as const];
      });
    const asKramdown = (typed: string): string => `{: ${typed}}`;
    return withoutOverlaps([
      ...matches(ofHeading, (id) => ` {#${id}}`),
      ...matches(icon, () => ""),
      ...matches(ofWords, asKramdown),
      ...matches(ofBlock, asKramdown),
    ]);
  });
}
