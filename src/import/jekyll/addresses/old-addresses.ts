import type { NoteId } from "../../../model/address/addresses.ts";
import { decodeAddress } from "../../../model/address/decode-address.ts";
import { filledText } from "../../../model/address/permalink-pattern.ts";
import type { LocalMoment } from "../../../model/date/study-date.ts";
import { isTimeZone } from "../../../model/date/time-zone.ts";
import { fileName } from "../../blog/blog-folder.ts";
import { unplaced } from "../../unplaced.ts";
import { ownName, withoutName } from "../nameless-post.ts";
import type { PostData } from "../post-data.ts";
import { dayInName, jekyllMoment, typedMoment } from "../post-day.ts";
import type { PostFile } from "../post-file.ts";
import type { JekyllConfig } from "../settings/jekyll-config.ts";

/** Where blogs are usually built when they do not say: on the author's machine, or on a host's. */
const usualZones = ["Asia/Seoul", "UTC"];

/** Of its day, which a post without readable front matter does not have: it is given the moment of each build. */
const datedPlaceholder =
  /:(?!(?:categories|slugified_categories|collection|title|slug|name|path|output_ext)(?![a-z_]))[a-z_]+/u;

/**
 * The addresses at which Jekyll published a post, decoded. More than one when they depend on the machine that built, and none
 * when nobody knows.
 */
export function oldAddresses(file: PostFile, data: PostData, config: JekyllConfig): readonly string[] {
  if (data.permalink === null && !config.knowsAddresses) return [];
  const name = fileName(file.path);
  const stem = name.slice(0, name.lastIndexOf("."));
  const typed = data.permalink ?? config.permalink;
  const whole = patternOf(file, decodeAddress(typed) ?? typed);
  const pattern = data.isUnread ? whole : withoutName(whole, data.slug ?? ownName(file));
  if (data.isUnread && datedPlaceholder.test(pattern)) return [];
  // Nor is the name of its file parted from its day.
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

/** `:path` is the one placeholder of Jekyll's that depends on the blog's folders. */
export function patternOf(file: PostFile, typed: string): string {
  const path = file.path.slice(0, file.path.lastIndexOf(".")).replace("_posts", "").replace(/\.+$/u, "");
  return `/${typed}`.replace(/:path(?![a-z_])/gu, () => `/${path}`).replace(/\/+/gu, "/");
}

/** The day and time of a post, the author's own where there are several; null for a draft. */
export function momentOf(file: PostFile, data: PostData, config: JekyllConfig): LocalMoment | null {
  return momentsOf(file, data, config)[0] ?? null;
}

function momentsOf(file: PostFile, { date, dateIsText }: PostData, { timeZone }: JekyllConfig): readonly LocalMoment[] {
  const zone = timeZone !== null && isTimeZone(timeZone) ? timeZone : null;
  const moments = (date === null ? [] : momentsIn(date, dateIsText, zone)).filter((one) => one !== null);
  if (moments.length > 0) return moments;
  const day = file.typedDate === null ? null : dayInName(file.typedDate);
  return day === null ? [] : [{ day, time: "00:00:00" }];
}

/** Where the blog names no zone, the author's own is the likeliest: first the day as it is typed. */
function momentsIn(date: string, isText: boolean, zone: string | null): readonly (LocalMoment | null)[] {
  if (zone !== null) return [jekyllMoment(date, isText, zone)];
  return [typedMoment(date), ...usualZones.map((one) => jekyllMoment(date, isText, one))];
}
