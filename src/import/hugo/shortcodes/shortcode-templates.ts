import type { BlogFolder } from "../../blog/blog-folder.ts";
import { type ShownInside, shownInside } from "./shown-inside.ts";

/** What the blog's own shortcodes do with the text they enclose, by their name in lower case. */
export type ShortcodeTemplates = ReadonlyMap<string, ShownInside>;

export const noTemplates: ShortcodeTemplates = new Map();

const template = /^(themes\/[^/]+\/)?layouts\/_?shortcodes\/(.+?)\.(?:html|md)$/iu;

/** Reads the templates of shortcodes in the blog and in the themes it holds; its own come before a theme's. */
export function shortcodeTemplates({ files, readText }: Pick<BlogFolder, "files" | "readText">): ShortcodeTemplates {
  const found = files.flatMap(({ path }) => {
    const [isTemplate, theme, name = ""] = template.exec(path) ?? [];
    const text = isTemplate === undefined ? null : readText(path);
    return text === null ? [] : [{ isOwn: theme === undefined, name: name.toLowerCase(), shown: shownInside(text) }];
  });
  const themesFirst = [...found.filter(({ isOwn }) => !isOwn), ...found.filter(({ isOwn }) => isOwn)];
  return new Map(themesFirst.map(({ name, shown }) => [name, shown]));
}
