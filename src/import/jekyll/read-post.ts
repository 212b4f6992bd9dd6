import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { repairFences } from "../front-matter/repair-fences.ts";
import type { NoteDraft } from "../note-draft.ts";
import { momentOf, oldAddresses } from "./addresses/old-addresses.ts";
import { type PostData, readPostData } from "./post-data.ts";
import type { PostFile } from "./post-file.ts";
import type { JekyllConfig } from "./settings/jekyll-config.ts";

/** A post as Jekyll has it. */
export interface ReadPost {
  readonly file: PostFile;
  readonly draft: NoteDraft;
  readonly data: PostData;
  /** Where it was published; null when nobody knows. */
  readonly addresses: readonly string[] | null;
  /** Sorts as the day and time of the post, and as its path where they are those of another. */
  readonly moment: string;
}

/** Reads what Jekyll knows of a post before anything of it is repaired that Jekyll did not read. */
export function readPost(
  file: PostFile,
  typed: NoteDraft,
  { config, longestList }: { readonly config: JekyllConfig; readonly longestList: number },
): ReadPost {
  const draft = repairFences(typed, longestList);
  const data = readPostData(draft.text, file, config);
  const isPublished = file.kind !== "draft" && data.published;
  const addresses = isPublished ? oldAddresses(file, data, config) : [];
  const { day = "", time = "" } = momentOf(file, data, config) ?? {};
  const isKnown = !isPublished || addresses.length > 0;
  return { file, draft, data, addresses: isKnown ? addresses : null, moment: `${day} ${time} ${file.path}` };
}

/** In the order in which posts have a right to an address: Jekyll writes the newer one over the older. */
export function postsNewestFirst(posts: readonly ReadPost[]): readonly ReadPost[] {
  return posts.toSorted((one, other) => byCodeUnits(other.moment, one.moment));
}
