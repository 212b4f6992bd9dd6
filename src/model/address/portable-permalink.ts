import type { Permalink } from "./addresses.ts";
import { permalinkOf, permalinkProblem } from "./permalink.ts";
import { slugify } from "./slugify.ts";
import { fitsBytes } from "./utf8-length.ts";

const cannotStand = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|*\\?]+/gu;

/**
 * The nearest address to a text composed from a writer's words: the text itself if every file system can hold it, else
 * with parts replaced segment by segment. The text ends in `/` or an extension.
 */
export function portablePermalink(text: string): Permalink {
  const composed = text.normalize("NFC");
  if (permalinkProblem(composed) === null) return permalinkOf(composed);
  const names = composed.split("/");
  const last = names.pop() ?? "";
  const folders = names.filter((name) => name !== "").map(portableName);
  const extension = /\.[a-z0-9]+$/iu.exec(last)?.[0] ?? "";
  const file = last === "" ? "" : `${portableName(last.slice(0, last.length - extension.length))}${extension}`;
  return permalinkOf(["", ...folders, file].join("/"));
}

function portableName(name: string): string {
  const plain = name.replace(cannotStand, "-").replace(/^[. ]+|[. ]+$/gu, "");
  const fits = permalinkProblem(`/${plain}/`) === null && fitsBytes(plain, 190);
  return fits && plain !== "" ? plain : slugify(plain === "" ? name : plain);
}
