import { isOwnAddress } from "../../model/address/own-addresses.ts";
import { fileName, folderOf } from "../blog/blog-folder.ts";

/** Whether a file is the page of a folder, above the list of what lies in it. */
export function isSectionPage(path: string): boolean {
  return /^_index(?:\.[\w-]+)?\.(?:md|markdown)$/iu.test(fileName(path));
}

/** Whether the site has a page of its own where the page of a folder was; `below` is its path below the folder of content. */
export function isSectionOfSite(below: string): boolean {
  return isOwnAddress(`/${folderOf(below)}`);
}
