import type { BlogFolder } from "../blog/blog-folder.ts";
import { assignedText } from "../blog/program-text.ts";

/** The settings for publishing override the others. */
const settingsFiles = ["publishconf.py", "pelicanconf.py"];

/** Whether Pelican built the site. */
export function isPelican({ files }: Pick<BlogFolder, "files">): boolean {
  return files.some(({ path }) => settingsFiles.includes(path));
}

/** Returns a setting's text by its name; null if it is missing or computed. */
export function pelicanSettings({ readText }: Pick<BlogFolder, "readText">): (name: string) => string | null {
  const texts = settingsFiles.map((file) => readText(file) ?? "");
  return (name) => texts.map((text) => assignedText(text, name)).find((value) => value !== null) ?? null;
}

/** The folder of the content, ending in a slash; empty for the root. */
export function pelicanSource(folder: BlogFolder): string {
  const typed = pelicanSettings(folder)("PATH") ?? "content";
  const source = typed.replace(/^(?:\.?\/)+|\/+$/gu, "");
  return folder.files.some(({ path }) => path.startsWith(`${source}/`)) ? `${source}/` : "";
}
