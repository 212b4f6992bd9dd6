import { calloutName } from "../../model/note/callout.ts";
import type { NoteDraft } from "../notes/note-draft.ts";
import { shownMedia } from "../wordpress/media.ts";
import { shortcodeAttributes } from "../wordpress/shortcode-attributes.ts";
import { rewriteMatches } from "./rewrite-matches.ts";

const mark =
  /^(?<indent>[ \t>]*)(?<colons>:{2,20})(?<name>[a-z][\w-]*)(?:\[(?<title>[^\n]*?)\])?(?:\{(?<attributes>[^{}\n]*)\})?[ \t\r]*$|(?<![:\w]):(?<inline>spoiler|kbd|mark|u)\[(?<words>[^[\]\n]+)\]/gmu;

/**
 * Rewrites the directives of Astro's themes and Docusaurus: a card (`::github{repo="a/b"}`) becomes a link, a player
 * (`::youtube{id="…"}`) a video, a box its usual form (`:::note{title="…"}`), and `:spoiler[words]` its words.
 */
export function writeDirectives(draft: NoteDraft): NoteDraft {
  if (!/::[a-z]|:(?:spoiler|kbd|mark|u)\[/u.test(draft.text)) return draft;
  return rewriteMatches(draft, mark, "mark-rewritten", ({ groups = {} }) => meaningOf(groups));
}

type Groups = Readonly<Record<string, string | undefined>>;

function meaningOf({
  indent = "",
  colons = "",
  name = "",
  title,
  attributes = "",
  inline,
  words = "",
}: Groups): string | null {
  if (inline !== undefined) return inline === "spoiler" ? words : `<${inline}>${words}</${inline}>`;
  if (colons !== "::" && calloutName(name) === null && name !== "details" && !boxes.has(name)) return null;
  const shown = colons === "::" ? leafMeaning(name, title ?? "", attributes) : boxOpening(name, title, attributes);
  return shown === null ? null : indent + (colons === "::" ? "" : colons) + shown;
}

/** A directive without contents. */
function leafMeaning(name: string, title: string, attributes: string): string | null {
  const named = shortcodeAttributes(attributes);
  const id = named.get("id") ?? /^#([\w-]+)/u.exec(attributes)?.[1] ?? "";
  if (name === "github") {
    const repository = named.get("repo") ?? named.get("user") ?? "";
    return /^[\w.-]+(?:\/[\w.-]+)?$/u.test(repository) ? `<https://github.com/${repository}>` : null;
  }
  if (name === "youtube" || name === "vimeo") return shownMedia(name, ` ${named.get("url") ?? id}`, "");
  const address = named.get("url") ?? named.get("href") ?? named.get("src") ?? "";
  const words = title === "" ? (named.get("title") ?? "") : title;
  if (!/^https?:\/\/[^\s<>()]+$/u.test(address)) return null;
  return words === "" ? `<${address}>` : `[${words.replace(/[[\]]/gu, "\\$&")}](${address})`;
}

/** Names of boxes that have another name here. */
const boxes: ReadonlyMap<string, string> = new Map([
  ["spoiler", "details"],
  ["collapse", "details"],
  ["fold", "details"],
  ["secondary", "note"],
]);

/** The first line of a box. Attributes only dress it, except for its title. */
function boxOpening(name: string, title: string | undefined, attributes: string): string {
  const words = title ?? shortcodeAttributes(attributes).get("title") ?? shortcodeAttributes(attributes).get("summary");
  return `${boxes.get(name) ?? name}${words === undefined ? "" : `[${words}]`}`;
}
