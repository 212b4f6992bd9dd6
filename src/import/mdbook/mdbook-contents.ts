import { decodeAddress } from "../../model/address/decode-address.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";

/** mdBook's source folder, ending in a slash; null if mdBook is not used. */
export function mdbookSource({ readText }: Pick<BlogFolder, "readText">): string | null {
  const settings = readText("book.toml");
  if (settings === null) return null;
  const [, , typed = "src"] = /^[ \t]*src[ \t]*=[ \t]*(["'])([^"'\n]*)\1/mu.exec(settings) ?? [];
  const name = typed.replace(/^(?:\.?\/)+|\/+$/gu, "");
  const source = name === "" || name === "." ? "" : `${name}/`;
  return readText(source + contentsFile) === null ? null : source;
}

/** Lists the chapters of a book: what it does not name is not built. */
export const contentsFile = "SUMMARY.md";

const link = /\]\([ \t]*(?:<([^<>\n]{0,1000})>|((?:[^()\s]|\([^()\s]{0,1000}\)){0,1000}))/gu;

/** The paths of a book's chapters. A chapter without a link is planned, and has no file. */
export function mdbookChapters(folder: Pick<BlogFolder, "readText">, source: string): ReadonlySet<string> {
  const contents = (folder.readText(source + contentsFile) ?? "").replace(/<!--.*?-->/gsu, "");
  const typed = [...contents.matchAll(link)]
    .map(([, bracketed, plain = ""]) => bracketed ?? plain)
    .filter((path) => path !== "");
  return new Set(typed.map((path) => source + pathOf(decodeAddress(path) ?? path)));
}

function pathOf(typed: string): string {
  return typed.replace(/\\/gu, "/").replace(/(?<=^|\/)(?:\.\/)+/gu, "");
}
