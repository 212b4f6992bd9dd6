import type { NoteDraft } from "../notes/note-draft.ts";
import { emojiNames } from "./emoji-names.ts";
import { rewriteBody, type ToldRewriting } from "./rewrite-body.ts";
import { shownMatches } from "./rewrite-matches.ts";
import { shownAsTyped } from "./shown-as-typed.ts";

/** One or more names, but not in an address, a time or a program's name. */
const names = /(?<![\w:/@.])(?::[a-z\d_+-]+:)+(?![\w:/])/gu;

/** Writes the emoji for names such as `:tada:`, if known. */
export function writeEmoji(draft: NoteDraft): NoteDraft {
  return rewriteBody(draft, (body) =>
    shownMatches(body, names, shownAsTyped).flatMap(({ 0: all, index: start }): readonly ToldRewriting[] => {
      const emoji = all.split(":").flatMap((name) => (name === "" ? [] : [emojiNames.get(name)]));
      if (emoji.includes(undefined)) return [];
      const text = emoji.join("");
      return [{ start, end: start + all.length, text, reason: "emoji-written", told: text }];
    }),
  );
}
