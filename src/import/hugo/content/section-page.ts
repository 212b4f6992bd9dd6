import { fileName } from "../../../model/address/file-name.ts";
import { isOwnAddress } from "../../../model/address/own-addresses.ts";
import { folderOf } from "../../blog/blog-folder.ts";

/** Whether a file is a section page, shown above the list of its folder. */
export function isSectionPage(path: string): boolean {
  return /^_index(?:\.[\w-]+)?\.(?:md|markdown)$/iu.test(fileName(path));
}

/** Whether the site generates a page where a section page was; `below` is its path below the content folder. */
export function isSectionOfSite(below: string): boolean {
  return isOwnAddress(`/${folderOf(below)}`);
}
