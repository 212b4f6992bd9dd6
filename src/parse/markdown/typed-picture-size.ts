import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/** A width in pixels, with or without a height. What looks like a year is a word. */
const size = /\|[ \t]*(?!(?:19|20)\d\d[ \t]*$)(\d{1,4})(?:x(\d{1,4}))?[ \t]*$/u;

/** Whether a picture's description is just a size with its bar. */
export function isPictureSize(text: string): boolean {
  return text.trim() !== "" && text.trim().replace(size, "") === "";
}

/**
 * Reads the size that Obsidian takes at the end of a picture's description: `![설명|300](a.png)`, `![|300x200](a.png)`.
 */
export function typedPictureSize(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "picture_size", (state) => {
    if (!state.src.includes("![")) return;
    for (const child of state.tokens.flatMap(({ children }) => children ?? [])) {
      if (child.type === "image") readSize(child);
    }
  });
}

function readSize(picture: Token): void {
  const last = picture.children?.at(-1);
  const [all = "", width = "", height] = last?.type === "text" ? (size.exec(last.content) ?? []) : [];
  if (last === undefined || all === "") return;
  last.content = last.content.slice(0, -all.length).trimEnd();
  picture.attrSet("width", width);
  if (height !== undefined) picture.attrSet("height", height);
}
