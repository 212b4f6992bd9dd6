import type { BlogFolder } from "../blog/blog-folder.ts";
import { hexoListAddresses } from "../hexo/hexo-list-address.ts";
import { hugoListAddresses } from "../hugo/addresses/hugo-list-address.ts";
import type { BlogLayout } from "../markdown/blog-layout.ts";
import { quartzTagAddress } from "../quartz/quartz-address.ts";
import type { ListAddressOf } from "./moved-lists.ts";

/** Returns where a blog's program had its lists of notes by tag and category. */
export function listAddresses(folder: BlogFolder, { kind, hugo }: BlogLayout): ListAddressOf {
  if (hugo !== null) return hugoListAddresses(folder, hugo);
  if (kind === "hexo") return hexoListAddresses(folder);
  return (list, word) => (kind === "quartz" && list === "tags" ? quartzTagAddress(word) : null);
}
