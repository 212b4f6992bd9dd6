import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { repairFences } from "../front-matter/repair-fences.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { momentOf, oldAddresses } from "./addresses/old-addresses.ts";
import { type PostData, readPostData } from "./post-data.ts";
import type { PostFile } from "./post-file.ts";
import type { JekyllConfig } from "./settings/jekyll-config.ts";

/** A post as Jekyll sees it. */
export interface ReadPost {
  readonly file: PostFile;
  readonly draft: NoteDraft;
  readonly data: PostData;
  /** Where it was published; null if unknown. */
  readonly addresses: readonly string[] | null;
  /** A sort key: date and time, then path. */
  readonly moment: string;
}

/** Reads what Jekyll knows about a post before repairs that Jekyll would not make. */
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

/** In order of precedence for addresses: Jekyll writes newer posts over older ones. */
export function postsNewestFirst(posts: readonly ReadPost[]): readonly ReadPost[] {
  return posts.toSorted((one, other) => byCodeUnits(other.moment, one.moment));
}
