import { fileName } from "../../model/address/file-name.ts";
import type { LeftFile } from "../import-plan.ts";

/** Folders of a theme and its build tools. */
const ofTheme = /^(?:assets|css|js|sass|scss|fonts?|tools?|scripts?|bin|tests?|vendor|node_modules)\//iu;

/**
 * What becomes of a file Jekyll publishes unchanged: pages, and files by which a host or search engine verifies the
 * owner, are reported by name, or once per folder. Null for theme files and files every site has.
 */
export function staticFile(path: string): LeftFile | null {
  if (path === "CNAME") return { path, reason: "domain-file" };
  if (/^(?:naver|google)[0-9a-z]*\d[0-9a-z]*\.html$|^BingSiteAuth\.xml$/u.test(path))
    return { path, reason: "ownership-file" };
  if (/^(?:(?:index|404)\.html?|robots\.txt)$/iu.test(path) || ofTheme.test(path)) return null;
  if (!path.includes("/")) return /\.(?:html?|txt)$/iu.test(path) ? { path, reason: "static-file" } : null;
  const folder = path.slice(0, path.indexOf("/") + 1);
  return /\.html?$/iu.test(fileName(path)) ? { path: folder, reason: "static-file" } : null;
}
