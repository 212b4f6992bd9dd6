import { postAddress } from "../../model/address/post-address.ts";
import { escapeHtml } from "../render/escape-html.ts";

/**
 * What `{% inside %}` means in a note; null for what only running Liquid could tell. Tags that enclose text (`raw`,
 * `highlight`, `comment`) are handled elsewhere.
 */
export function liquidTag(inside: string): string | null {
  const [, name = "", rest = ""] = /^(\w+)(?:\s+(.*))?$/su.exec(inside) ?? [];
  const argument = rest.trim();
  if (name === "post_url") return /^\S/u.test(argument) ? postAddress(argument) : null;
  if (name === "link") return linkedFile(argument);
  return name === "include" ? includedVideo(argument) : null;
}

/** `{% link path %}` names a file of the blog: a post, or a file published as is. */
function linkedFile(path: string): string | null {
  if (/[{}"'<>]/u.test(path) || path === "") return null;
  if (/^\/?_/u.test(path)) return postAddress(path.replace(/\.\w+$/u, ""));
  return /\.(?:md|markdown|html?)$/iu.test(path) ? null : `/${path.replace(/^\//u, "")}`;
}

/** A theme's tag names the video, and may give a title and a start time in seconds. */
function includedVideo(argument: string): string | null {
  // A bare value is taken whole: its end could be the next name, in very many ways.
  const [, typed] =
    /^embed\/youtube\.html(?=\s)((?:\s*[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[\w-]+(?![\w-])))+)\s*$/u.exec(argument) ?? [];
  const given = new Map(
    [...(typed ?? "").matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))/gu)].map(
      ({ 1: key = "", 2: double, 3: single, 4: bare = "" }) => [key, double ?? single ?? bare],
    ),
  );
  const id = given.get("id") ?? "";
  if (!/^[\w-]{5,20}$/u.test(id)) return null;
  const start = /^\d{1,6}$/u.test(given.get("start") ?? "") ? `?start=${given.get("start") ?? ""}` : "";
  const title = escapeHtml(given.get("title") || "YouTube");
  return `<iframe src="https://www.youtube-nocookie.com/embed/${id}${start}" title="${title}" width="560" height="315" allowfullscreen></iframe>`;
}
