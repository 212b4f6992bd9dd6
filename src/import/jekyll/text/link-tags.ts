import { escapeAddress } from "../../links/escape-address.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { rewriteMarks } from "./rewrite-marks.ts";

/**
 * Replaces `{% link %}` with the page's address. Posts need none, since they are found by name. `pageAt` finds a page
 * by path.
 */
export function followLinkTags(draft: NoteDraft, pageAt: (path: string) => string | null): NoteDraft {
  return rewriteMarks(
    draft,
    ({ kind, inside }) => {
      const [, path] = kind === "tag" ? (/^link\s+\/?(\S.*)$/su.exec(inside) ?? []) : [];
      const address = path === undefined ? null : pageAt(path.trim().normalize("NFC"));
      return address === null ? null : escapeAddress(address);
    },
    "file-moved",
  );
}
