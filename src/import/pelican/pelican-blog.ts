import type { BlogFolder } from "../blog/blog-folder.ts";
import { assignedText } from "../blog/program-text.ts";
import { assignedList } from "../blog/python-list.ts";

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

/** What `assignedList` reads. */
export type PythonList = ReturnType<typeof assignedList>;

/** Returns a setting's list by its name. */
export function pelicanLists({ readText }: Pick<BlogFolder, "readText">): (name: string) => PythonList {
  const texts = settingsFiles.map((file) => readText(file) ?? "");
  return (name) => texts.map((text) => assignedList(text, name)).find((value) => value !== null) ?? null;
}

/** What a name is assigned, up to the line that closes it; null if it is not assigned. */
export function pelicanTable({ readText }: Pick<BlogFolder, "readText">, name: string): string | null {
  const assigned = new RegExp(`^${name}[ \\t]*=([^\\n]*(?:\\n(?:[ \\t]|[\\])}])[^\\n]*|\\n(?=\\s))*)`, "mu");
  return settingsFiles.map((file) => assigned.exec(readText(file) ?? "")?.[1]).find((one) => one !== undefined) ?? null;
}

/** The folder of the content, ending in a slash; empty for the root. */
export function pelicanSource(folder: BlogFolder): string {
  const typed = pelicanSettings(folder)("PATH") ?? "content";
  const source = typed.replace(/^(?:\.?\/)+|\/+$/gu, "");
  return folder.files.some(({ path }) => path.startsWith(`${source}/`)) ? `${source}/` : "";
}
