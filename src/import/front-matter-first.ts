import { changed, type NoteDraft } from "./note-draft.ts";

/** Puts front matter that stands below blank lines where every program looks for it. */
export function frontMatterFirst(draft: NoteDraft): NoteDraft {
  const [blank = "", mark = ""] =
    /^(\uFEFF?)(?:[ \t]*\r?\n)+(?=---[ \t]*\r?\n[ \t]*[\p{L}_"'#])/u.exec(draft.text) ?? [];
  if (blank === "") return draft;
  const text = mark + draft.text.slice(blank.length);
  return changed(draft, { text, change: { reason: "front-matter-first", line: 1, text: "---" } });
}
