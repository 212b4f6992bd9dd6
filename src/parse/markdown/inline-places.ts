import type MarkdownIt from "markdown-it";
import type { Nesting } from "markdown-it/lib/token.mjs";

/** Sets `meta.start` of every inline token to where its text begins, which markdown-it does not record. */
export function inlinePlaces(markdown: MarkdownIt): void {
  markdown.inline.State = class extends markdown.inline.State {
    override push(type: string, tag: string, nesting: Nesting) {
      const token = super.push(type, tag, nesting);
      token.meta = { start: this.pos - lengthOfScheme(this.src, this.pos) };
      return token;
    }
  };
}

/** A bare address is recognised at its `://`, after its beginning. */
function lengthOfScheme(text: string, position: number): number {
  if (!text.startsWith("://", position)) return 0;
  return /[a-z][a-z0-9+.-]*$/iu.exec(text.slice(Math.max(0, position - 10), position))?.[0].length ?? 0;
}
