import type { RuleInline } from "markdown-it/lib/parser_inline.mjs";
import { mediaKind } from "../../../model/address/media-kind.ts";
import { isPictureName, pictureAddress } from "../../../model/address/picture-name.ts";
import { withoutComments } from "../../without-comments.ts";
import { isPictureSize } from "../typed-picture-size.ts";

/**
 * The file's name, what follows a `#` in it, and everything after a `|`, which has a backslash before it in a table.
 */
const pictureAtStart = /^!\[\[([^[\]|#`\n]{1,300}?)(#[^[\]|`\n]{0,300})?((?:\\?\|[^[\]|`\n]{0,300}?){0,3})\\?\]\]/u;

/** The most code units a picture may have. */
const longest = 1600;

/**
 * Reads `![[chart.png]]`, Obsidian's picture, as a picture found by its file name; `|설명` after it is the description,
 * and `|300` the width. A film, a sound or a paper is read alike. Other embeds are left alone.
 */
export function wikiPicture(decode: (text: string) => string): RuleInline {
  return (state, silent) => {
    const { src, pos, posMax } = state;
    if (!src.startsWith("![[", pos)) return false;
    const [all = "", typed = "", behind = "", after = ""] =
      pictureAtStart.exec(src.slice(pos, Math.min(pos + longest, posMax))) ?? [];
    const name = [typed, typed + behind].map((one) => decode(withoutComments(one)).trim()).find(isShown);
    if (name === undefined) return false;
    if (!silent) {
      const token = state.push("image", "img", 0);
      token.attrs = [
        ["src", pictureAddress(name)],
        ["alt", ""],
      ];
      const words = decode(describing(withoutComments(after).replaceAll("\\|", "|")));
      const text = new state.Token("text", "", 0);
      text.content = words;
      token.children = words === "" ? [] : [text];
      token.content = words;
      const end = pos + all.length;
      token.meta = { start: pos, edge: end, destination: { start: pos, end } };
    }
    state.pos += all.length;
    return true;
  };
}

/** Whether a name is that of a file to show; `a#b.png` is one, too. */
function isShown(name: string): boolean {
  return isPictureName(name) || mediaKind(name) !== null;
}

/** What follows the first bar; a size keeps its bar, which identifies it. */
function describing(after: string): string {
  return isPictureSize(after) ? after : after.slice(1).trim();
}
