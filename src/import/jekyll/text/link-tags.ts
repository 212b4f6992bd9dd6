import { escapeAddress } from "../../links/escape-address.ts";
import type { NoteDraft } from "../../note-draft.ts";
import { rewriteMarks } from "./rewrite-marks.ts";

/**
 * Writes the address of a page in the place of a `{% link %}` that names its file. Posts are found by their names, and need
 * none. `pageAt` finds a page by its path.
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
