import { escapeAddress } from "../../links/escape-address.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { rewriteTags, type TagMeaning } from "./rewrite-tags.ts";

/**
 * Replaces `{% link %}` with the page's address. Posts need none, since they are found by name. `pageAt` finds a page
 * by path.
 */
export function followLinkTags(draft: NoteDraft, pageAt: (path: string) => string | null): NoteDraft {
  const meaning: TagMeaning = ({ inside }) => {
    const [, path] = /^link\s+\/?(\S.*)$/su.exec(inside) ?? [];
    const address = path === undefined ? null : pageAt(path.trim().normalize("NFC"));
    return address === null ? null : escapeAddress(address);
  };
  return rewriteTags(draft, [[meaning, "file-moved"]]);
}
