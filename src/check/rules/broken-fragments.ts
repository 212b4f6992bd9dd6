import { askedOnce } from "../../model/asked-once.ts";
import type { PublishedNote } from "../../model/library.ts";
import { noteAnchors } from "../../model/note/note-anchors.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import { nearestSpelling } from "../../model/text/nearest-spelling.ts";
import type { LocalLink } from "../links/local-links.ts";
import type { SiteRule } from "../site-rule.ts";

/**
 * What follows the `#` of a link to a note must be a place in that note. A place of a withheld article is only warned
 * of: its writer did nothing wrong, and the link leads to the note.
 */
export const brokenFragments: SiteRule = (_subject, addresses) => {
  const anchorsOf = askedOnce(({ note }: PublishedNote) => noteAnchors(note));
  return addresses.links.flatMap((link) => {
    const fragment = link.address.fragment ?? "";
    const linked = addresses.noteAt(link.address.path);
    if (link.kind !== "link" || linked === null || isAnywhere(fragment)) return [];
    const anchors = anchorsOf(linked);
    if (anchors.has(fragment)) return [];
    const isWithheld = link.isWithheld === true;
    const nearest = isWithheld ? null : nearestSpelling(fragment, anchors);
    const facts = { target: link.target, suggestion: withFragment(link, nearest), isWithheld };
    const problem = diagnose("link-fragment-missing", facts, { source: link.note.source, place: link.place });
    return [isWithheld ? { ...problem, isTolerated: true } : problem];
  });
};

/** The top of a page and a search for its text need no anchor. */
function isAnywhere(fragment: string): boolean {
  return fragment === "" || fragment === "top" || fragment.startsWith(":~:");
}

function withFragment({ target }: LocalLink, anchor: string | null): string | null {
  return anchor === null ? null : `${target.slice(0, target.indexOf("#"))}#${anchor}`;
}
