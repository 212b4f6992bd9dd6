import { postAddress } from "../../model/address/post-address.ts";

/**
 * What `{% inside %}` gives in a note; null for what only a running Liquid could know. Tags that enclose text (`raw`,
 * `highlight`, `comment`) are not asked for here.
 */
export function liquidTag(inside: string): string | null {
  const [, name = "", rest = ""] = /^(\w+)(?:\s+(.*))?$/su.exec(inside) ?? [];
  const argument = rest.trim();
  if (name === "post_url") return /^\S/u.test(argument) ? postAddress(argument) : null;
  if (name === "link") return linkedFile(argument);
  return name === "include" ? includedVideo(argument) : null;
}

/** `{% link path %}` names a file of the blog: a post, or something that is published as it is. */
function linkedFile(path: string): string | null {
  if (/[{}"'<>]/u.test(path) || path === "") return null;
  if (/^\/?_/u.test(path)) return postAddress(path.replace(/\.\w+$/u, ""));
  return /\.(?:md|markdown|html?)$/iu.test(path) ? null : `/${path.replace(/^\//u, "")}`;
}

function includedVideo(argument: string): string | null {
  const [, id] = /^embed\/youtube\.html\s+id=["']?([\w-]{5,20})["']?$/u.exec(argument) ?? [];
  if (id === undefined) return null;
  return `<iframe src="https://www.youtube-nocookie.com/embed/${id}" title="YouTube" width="560" height="315" allowfullscreen></iframe>`;
}
