import type MarkdownIt from "markdown-it";
import type { Nesting } from "markdown-it/lib/token.mjs";

/** Writes into `meta.start` of every inline token where its text begins, which markdown-it forgets. */
export function inlinePlaces(markdown: MarkdownIt): void {
  markdown.inline.State = class extends markdown.inline.State {
    override push(type: string, tag: string, nesting: Nesting) {
      const token = super.push(type, tag, nesting);
      token.meta = { start: this.pos };
      return token;
    }
  };
}
