import { decodeAddress } from "../../../model/address/decode-address.ts";
import { fileName } from "../../../model/address/file-name.ts";
import type { BlogFolder } from "../../blog/blog-folder.ts";
import { frontMatterFields } from "../../front-matter/front-matter-text.ts";
import { textAt, textsOf, valueAt } from "../../front-matter/yaml-values.ts";
import { basePathOf } from "../../settings/import-settings.ts";
import { readPostData } from "../post-data.ts";
import { postFileOf } from "../post-file.ts";
import type { JekyllConfig } from "../settings/jekyll-config.ts";
import { oldAddresses } from "./old-addresses.ts";
import { pageAddress } from "./page-address.ts";

/** A file that only redirects. */
export interface RedirectFile {
  readonly path: string;
  /** Where readers came from, decoded. */
  readonly addresses: readonly string[];
  /** The target as typed. */
  readonly target: string;
}

/** Finds files with `redirect_to:`, whose text no reader ever saw. */
export function redirectFiles(folder: BlogFolder, config: JekyllConfig): readonly RedirectFile[] {
  return folder.files.flatMap((file): readonly RedirectFile[] => {
    const { path } = file;
    const text = isPublished(path) ? folder.readText(path) : null;
    const fields = text?.includes("redirect_to") ? frontMatterFields(text) : null;
    const target = textsOf(valueAt(fields, "redirect_to")).find((one) => one.trim() !== "");
    if (text === null || target === undefined) return [];
    const post = postFileOf(path);
    const page = post === null ? pageAddress(file, fields, config) : null;
    const addresses = post === null ? [page ?? ""] : oldAddresses(post, readPostData(text, post, config), config);
    return [{ path, addresses: addresses.filter((address) => address !== ""), target: target.trim() }];
  });
}

function isPublished(path: string): boolean {
  const isText = /\.(?:md|markdown|mkd|mkdn|mkdown|html?)$/iu.test(fileName(path));
  return isText && !/(?:^|\/)_(?:drafts|includes|layouts|sass|data|site|plugins)\//u.test(path);
}

/** Normalises one of the blog's own addresses, however a link spells it; null for an address elsewhere. */
export function addressKey(address: string, { root }: JekyllConfig): string | null {
  const origin = (textAt(root, "url") ?? "").replace(/\/+$/u, "").toLowerCase();
  const isOwn = origin !== "" && address.toLowerCase().startsWith(`${origin}/`);
  const typed = (isOwn ? address.slice(origin.length) : address).replace(/[?#].*$/su, "");
  if (!/^\/(?!\/)/u.test(typed)) return null;
  const path = decodeAddress(typed) ?? typed;
  const basePath = basePathOf(textAt(root, "baseurl"));
  const below = path.startsWith(basePath) ? path.slice(basePath.length - 1) : path;
  return below.replace(/(?:\/index)?\.html?$/iu, "").replace(/\/+$/u, "");
}
