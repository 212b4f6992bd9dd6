import { type BlogFile, folderOf, foldersAbove } from "./blog-folder.ts";

/** Files in which a program keeps what it publishes of the folder they are in. */
const names =
  /^(?:hugo\.(?:toml|ya?ml|json)|_config\.ya?ml|quartz\.config\.ts|(?:docusaurus|astro)\.config\.\w+|gatsby-config\.\w+|(?:\.eleventy|eleventy\.config)\.\w+|mkdocs\.ya?ml|book\.toml|pelicanconf\.py)$/u;

/**
 * Returns the settings of blogs in folders further down, which are not read: those with imported notes (`imported`, by
 * their paths), unless the folder is a blog itself.
 */
export function nestedSettings(files: readonly BlogFile[], imported: readonly string[]): readonly string[] {
  const settings = files.flatMap(({ path }) => settingsAt(path));
  if (settings.some(({ folder }) => folder === "")) return [];
  const withNotes = new Set(imported.flatMap(foldersAbove));
  const blogs = new Set(settings.map(({ folder }) => folder));
  const outermost = settings.filter(
    ({ folder }) => withNotes.has(folder) && !foldersAbove(folder.slice(0, -1)).some((outer) => blogs.has(outer)),
  );
  return [...new Set(outermost.map(({ path }) => path))];
}

interface Settings {
  readonly path: string;
  /** The blog's folder, ending in `/`; empty at the top. */
  readonly folder: string;
}

function settingsAt(path: string): readonly Settings[] {
  const [, vault] = /^((?:.*?\/)?\.obsidian\/)/u.exec(path) ?? [];
  if (vault !== undefined) return [{ path: vault, folder: vault.slice(0, -".obsidian/".length) }];
  const folder = folderOf(path);
  return names.test(path.slice(folder.length)) ? [{ path, folder }] : [];
}
