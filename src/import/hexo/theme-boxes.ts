import { escapeHtml } from "../../parse/render/escape-html.ts";
import { boxOfKind } from "../hugo/shortcodes/enclosing/notice-boxes.ts";
import { escapeWords } from "../links/escape-words.ts";
import { tagParts } from "./tag-words.ts";

/** What replaces the two ends of a tag; empty where the words stand alone. */
interface Box {
  readonly open: string;
  readonly close: string;
}

type BoxOf = (rest: string) => Box;

const boxes: ReadonlyMap<string, BoxOf> = new Map([
  ...["note", "subnote"].map((name) => [name, notice] as const),
  ["notel", notice],
  ["noteblock", (rest) => notice(tagParts(rest).join(" ").trim())],
  ...["hideToggle", "hideBlock", "folding", "fold", "spoiler", "details"].map((name) => [name, folded] as const),
  ...["tabs", "subtabs", "gallery", "grouppicture", "gp", "gi"].map((name) => [name, bare] as const),
  ...["timeline", "timenode"].map((name) => [name, dated] as const),
  ["poem", poem],
  ["message", message],
]);

/** The tags by which NexT, Butterfly, Icarus, Fluid and others put text into a box, fold or tabs. */
export const boxNames: ReadonlySet<string> = new Set(boxes.keys());

/** The HTML around text that a Hexo theme sets apart, with Markdown read inside; null for another tag. */
export function themeBox({ name, rest }: { readonly name: string; readonly rest: string }): Box | null {
  return boxes.get(name)?.(rest.trim()) ?? null;
}

const kinds: ReadonlyMap<string, string> = new Map([
  ...["info", "primary", "blue"].map((name) => [name, "info"] as const),
  ...["success", "green"].map((name) => [name, "success"] as const),
  ...["warning", "orange", "yellow"].map((name) => [name, "warning"] as const),
  ...["danger", "red"].map((name) => [name, "danger"] as const),
]);

const looks = new Set("default simple modern flat disabled no-icon pink purple cyan grey gray light-blue".split(" "));

/** Names of a kind, style and icon come first; other words are the box's title. */
function notice(rest: string): Box {
  const words = rest.match(/"[^"]*"|'[^']*'|\S+/gu) ?? [];
  const kind = words.map((word) => kinds.get(word)).find((known) => known !== undefined);
  const title = words.filter(
    (word) => !(kinds.has(word) || looks.has(word) || /^["']?fa[\w-]*\s|^fa[a-z]?-[\w-]+$/u.test(word)),
  );
  return boxOfKind(kind, escapeWords(title.join(" ")));
}

/** Icarus writes `color:info title:"words" icon:"name"`. */
function message(rest: string): Box {
  const [, color = ""] = /\bcolor:(\w+)/u.exec(rest) ?? [];
  const [, double, single] = /\btitle:(?:"([^"]*)"|'([^']*)')/u.exec(rest) ?? [];
  return notice([color, double ?? single ?? ""].join(" ").trim());
}

/** `words, background colour, text colour`, `colour open, words`, `colour @words`, or `open:true words`. */
function folded(rest: string): Box {
  const [first = "", ...others] = tagParts(
    rest.replace(/^[a-z]*[ \t]*@[ \t]*|(?<!\S)(?:open|color|child):[^\s:]+/gu, ""),
  );
  const isLook = /^(?:(?:open|cyan|blue|green|red|yellow|orange|purple|pink|grey|gray)\s*)+$/u.test(first);
  const title = isLook && others.length > 0 ? others.join(", ") : first;
  return {
    open: `<details markdown="1"><summary>${escapeHtml(title === "" ? "…" : title)}</summary>`,
    close: "</details>",
  };
}

function bare(): Box {
  return { open: "", close: "" };
}

/** `year, colour`. */
function dated(rest: string): Box {
  const [title = ""] = tagParts(rest);
  return { open: title === "" ? "" : `**${escapeWords(title)}**\n`, close: "" };
}

/** `title, author`. */
function poem(rest: string): Box {
  const [title = "", author = ""] = tagParts(rest);
  const above = [title === "" ? "" : `**${escapeWords(title)}**`, escapeWords(author)].join(" ").trim();
  return { open: above === "" ? "" : `${above}\n`, close: "" };
}
