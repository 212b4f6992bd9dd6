import type { BlogFolder } from "../blog/blog-folder.ts";
import { isMadeWith } from "../blog/made-with.ts";
import { textBehind, withoutProgramComments } from "../blog/program-text.ts";

/** Eleventy's settings file. */
export const eleventyConfigFile = /^(?:\.eleventy|eleventy\.config)\.[cm]?[jt]s$/u;

/** Whether Eleventy built the site. */
export function isEleventy(folder: BlogFolder): boolean {
  return isMadeWith("@11ty/eleventy", folder) || configOf(folder) !== null;
}

/** Eleventy's input folder, ending in a slash; empty for the root. */
export function eleventyInput(folder: BlogFolder): string {
  const typed = textBehind(configOf(folder) ?? "", "input") ?? "";
  const input = typed.replace(/^\.?\/+|\/+$/gu, "");
  return input === "" || input === "." ? "" : `${input}/`;
}

/** Returns Eleventy's address of a note that states none; null if directory data sets it. */
export function eleventyAddressing(folder: BlogFolder): (path: string) => string | null {
  const input = eleventyInput(folder);
  const saying = folder.files.filter(
    ({ path }) => isData(path) && /["']?permalink["']?\s*:/u.test(folder.readText(path) ?? ""),
  );
  const places = saying.map(({ path }) => path.slice(0, path.lastIndexOf("/") + 1));
  return (path) => {
    if (!path.startsWith(input) || places.some((place) => path.startsWith(place))) return null;
    const names = path
      .slice(input.length)
      .replace(/\.(?:md|markdown)$/iu, "")
      .split("/");
    const name = (names.at(-1) ?? "").replace(/^\d{4}-\d{2}-\d{2}-(?=.)/u, "");
    const above = names.slice(0, -1);
    const isOfFolder = name === "index" || name === above.at(-1);
    return `/${[...above, ...(isOfFolder ? [] : [name])].join("/")}/`.replace(/\/{2,}/gu, "/");
  };
}

function configOf({ files, readText }: BlogFolder): string | null {
  const file = files.find(({ path }) => eleventyConfigFile.test(path))?.path;
  return file === undefined ? null : withoutProgramComments(readText(file) ?? "");
}

/** A data file that Eleventy applies to a whole folder. */
function isData(path: string): boolean {
  return /\.11tydata\.\w+$/u.test(path) || /(?:^|\/)([^/]+)\/\1\.json$/u.test(path);
}
