import { diagnose } from "../../model/diagnostic.ts";
import type { PublishedNote } from "../../model/library.ts";
import { nearestSpelling } from "../../model/nearest-spelling.ts";
import { noteAnchors } from "../note-anchors.ts";
import { resolveLink } from "../resolve-link.ts";
import type { SiteRule } from "../site-rule.ts";

/** What follows the `#` of a link to a note must be a place in that note. */
export const brokenFragments: SiteRule = ({ config }, addresses) => {
  const anchorsOf = anchorsAskedOnce();
  return addresses.notes.flatMap(({ note, permalink }) =>
    note.links.flatMap(({ value, place }) => {
      const address = value.kind === "link" ? resolveLink(value.target, permalink, config) : null;
      const linked = address === null ? null : addresses.noteAt(address.path);
      const fragment = address?.fragment ?? "";
      if (linked === null || isAnywhere(fragment)) return [];
      const anchors = anchorsOf(linked);
      if (anchors.has(fragment)) return [];
      const nearest = nearestSpelling(fragment, anchors);
      const suggestion = nearest === null ? null : `${value.target.slice(0, value.target.indexOf("#"))}#${nearest}`;
      return [diagnose("link-fragment-missing", { target: value.target, suggestion }, { source: note.source, place })];
    }),
  );
};

/** The top of a page and a search for its text need no anchor. */
function isAnywhere(fragment: string): boolean {
  return fragment === "" || fragment === "top" || fragment.startsWith(":~:");
}

function anchorsAskedOnce(): (published: PublishedNote) => ReadonlySet<string> {
  const known = new Map<PublishedNote, ReadonlySet<string>>();
  return (published) => {
    const anchors = known.get(published) ?? noteAnchors(published.note);
    known.set(published, anchors);
    return anchors;
  };
}
