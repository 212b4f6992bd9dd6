import type { NoteId } from "../../../model/address/addresses.ts";
import { decodeAddress } from "../../../model/address/decode-address.ts";
import { fileName } from "../../../model/address/file-name.ts";
import { filledText } from "../../../model/address/permalink-pattern.ts";
import type { LocalMoment } from "../../../model/date/study-date.ts";
import { unplaced } from "../../notes/unplaced.ts";
import { ownName, withoutName } from "../nameless-post.ts";
import type { PostData } from "../post-data.ts";
import { dayInName, momentsIn } from "../post-day.ts";
import type { PostFile } from "../post-file.ts";
import type { JekyllConfig } from "../settings/jekyll-config.ts";

/**
 * Placeholders of the date. What has none, or no readable front matter, gets the moment of each build from Jekyll.
 */
export const datedPlaceholder =
  /:(?!(?:categories|slugified_categories|collection|title|slug|name|path|output_ext)(?![a-z_]))[a-z_]+/u;

/**
 * The decoded addresses at which Jekyll published a post. Several if they depend on the machine that built it; empty if
 * unknown.
 */
export function oldAddresses(file: PostFile, data: PostData, config: JekyllConfig): readonly string[] {
  if (data.permalink === null && !config.knowsAddresses) return [];
  const name = fileName(file.path);
  const stem = name.slice(0, name.lastIndexOf("."));
  const typed = data.permalink ?? config.permalink;
  const whole = patternOf(file, decodeAddress(typed) ?? typed);
  const pattern = data.isUnread ? whole : withoutName(whole, data.slug ?? ownName(file));
  if (data.isUnread && datedPlaceholder.test(pattern)) return [];
  // Without readable front matter, the date is not split off the file's name either.
  const slug = data.slug ?? (data.isUnread ? stem : null);
  const addresses = momentsOf(file, data, config).map(({ day, time }) =>
    filledText(pattern, {
      id: stem as NoteId,
      date: unplaced(day),
      categories: data.categories.map(unplaced),
      frontMatter: {
        slug: slug === null ? null : unplaced(slug),
        date: unplaced({ day, time }),
      },
    }),
  );
  return [...new Set(addresses)];
}

/** `:path` is Jekyll's only placeholder that depends on the blog's folders. */
export function patternOf(file: PostFile, typed: string): string {
  const path = file.path.slice(0, file.path.lastIndexOf(".")).replace("_posts", "").replace(/\.+$/u, "");
  return `/${typed}`.replace(/:path(?![a-z_])/gu, () => `/${path}`).replace(/\/+/gu, "/");
}

/** A post's date and time, the author's own if there are several; null for a draft. */
export function momentOf(file: PostFile, data: PostData, config: JekyllConfig): LocalMoment | null {
  return momentsOf(file, data, config)[0] ?? null;
}

function momentsOf(file: PostFile, { date, dateIsText }: PostData, { timeZone }: JekyllConfig): readonly LocalMoment[] {
  const moments = (date === null ? [] : momentsIn({ typed: date, isText: dateIsText }, timeZone)).filter(
    (one) => one !== null,
  );
  if (moments.length > 0) return moments;
  const day = file.typedDate === null ? null : dayInName(file.typedDate);
  return day === null ? [] : [{ day, time: "00:00:00" }];
}
