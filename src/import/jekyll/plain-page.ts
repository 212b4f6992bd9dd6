import { fileName } from "../../model/address/file-name.ts";
import { type BlogFile, type BlogFolder, folderOf } from "../blog/blog-folder.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import { textsOf, valueAt } from "../front-matter/yaml-values.ts";
import { pageAddress } from "./addresses/page-address.ts";
import type { PageFile } from "./page-file.ts";
import { pageProblem } from "./page-words.ts";
import type { JekyllConfig } from "./settings/jekyll-config.ts";

interface Blog {
  readonly folder: BlogFolder;
  readonly config: JekyllConfig;
}

/** A page without front matter that a plugin of the blog published; null if none did. */
export function plainPageOf(file: BlogFile, text: string, blog: Blog): PageFile | null {
  if (frontMatterLines(text) !== null || pageProblem(text) !== null || file.path.startsWith("_")) return null;
  const address = plainAddress(file, blog);
  return address === null ? null : { ...file, text, address, isHeld: false, isItem: false, nameDay: null };
}

/** What `jekyll-optional-front-matter` leaves alone. */
const ofRepository =
  /^(?:readme|licen[sc]e|copying|code_of_conduct|contributing|issue_template|pull_request_template)\./iu;

function plainAddress(file: BlogFile, { folder, config }: Blog): string | null {
  const name = fileName(file.path);
  if (/^readme\./iu.test(name)) return has(config, "jekyll-readme-index") ? readmeAddress(file.path, folder) : null;
  if (!has(config, "jekyll-optional-front-matter") || ofRepository.test(name)) return null;
  const address = pageAddress(file, null, config);
  return address === "/" ? null : address;
}

/** A folder without a page of its own shows its readme. At the top, it is the repository's. */
function readmeAddress(path: string, { files }: BlogFolder): string | null {
  const above = folderOf(path);
  const isIndex = (other: string): boolean => folderOf(other) === above && /^index\.[^/]+$/iu.test(fileName(other));
  return above === "" || files.some((file) => isIndex(file.path)) ? null : `/${above}`;
}

function has({ root }: JekyllConfig, plugin: string): boolean {
  return ["plugins", "gems"].some((key) => textsOf(valueAt(root, key)).includes(plugin));
}
