import { isTimeZone } from "../../model/date/time-zone.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { blogKind } from "../blog/blog-kind.ts";
import { readHexoConfig } from "../hexo/hexo-config.ts";
import { readBlogSettings } from "../jekyll/settings/settings-file.ts";
import { notesSettings } from "./notes-settings.ts";

/**
 * The time zone a blog's settings name; null if none. The site adopts it: a date from another zone, written into a page
 * changed today, might lie in the future and hold the page back.
 */
export function blogTimeZone(folder: BlogFolder): string | null {
  const typed = typedTimeZone(folder);
  return typed !== null && isTimeZone(typed) ? typed : null;
}

function typedTimeZone(folder: BlogFolder): string | null {
  const kind = blogKind(folder);
  if (kind === "jekyll") return readBlogSettings(folder).config.timeZone;
  if (kind === "hexo") return readHexoConfig(folder).timeZone;
  const value = notesSettings(folder).mapped.find(({ to }) => to === "timeZone")?.value;
  return typeof value === "string" ? value : null;
}
