import type { TypedShortcode } from "../shortcode-marks.ts";
import type { Enclosing } from "./replaced-ends.ts";

const kinds: ReadonlyMap<string, string> = new Map([
  ...["note", "info", "abstract", "question", "example", "important"].map((name) => [name, "info"] as const),
  ...["circle-info", "circle-question", "lightbulb"].map((name) => [name, "info"] as const),
  ...["tip", "success", "check", "circle-check"].map((name) => [name, "success"] as const),
  ...["warning", "caution", "triangle-exclamation"].map((name) => [name, "warning"] as const),
  ...["danger", "error", "failure", "bug", "fire", "bomb"].map((name) => [name, "danger"] as const),
]);

const names: ReadonlySet<string> = new Set([
  ...["notice", "callout", "alert", "admonition", "hint"],
  ...["note", "tip", "info", "warning", "danger", "important", "caution"],
]);

/** Whether a shortcode puts its words into a box that catches the eye. */
export function isNotice({ name }: Pick<TypedShortcode, "name">): boolean {
  return names.has(name);
}

/** The box around a notice's words, in which Markdown is read; `title` is plain text, or empty. */
export function noticeBox(mark: TypedShortcode, title: string): Enclosing {
  return boxOfKind(kindOf(mark), title);
}

/** The box of a kind, which decides its colour. */
export function boxOfKind(kind: string | undefined, title: string): Enclosing {
  const heading = title === "" ? "" : `\n**${title}**\n`;
  return {
    open: `<div class="notice${kind === undefined ? "" : `--${kind}`}" markdown="1">${heading}`,
    close: "</div>",
  };
}

/** A notice whose words are a value, as in Doks: `{{< alert icon="👉" text="…" />}}`; null if none are. */
export function noticeOfText(mark: TypedShortcode): string | null {
  const words = mark.named.get("text")?.trim() ?? "";
  if (!isNotice(mark) || words === "" || words.includes("\n")) return null;
  const icon = mark.named.get("icon") ?? "";
  const sign = /^[^\p{L}\p{N}\s<>]+$/u.test(icon) ? `${icon} ` : "";
  const { open, close } = noticeBox(mark, "");
  return `${open}${sign}${words}${close}`;
}

/** Said by the shortcode's name, its first value, `type=` or Relearn's `style=`; Congo and Blowfish name an icon. */
function kindOf({ name, values: [first], named }: TypedShortcode) {
  const said = [named.get("type"), named.get("context"), named.get("style"), named.get("icon"), first, name];
  return said.map((word) => kinds.get(word?.toLowerCase() ?? "")).find((kind) => kind !== undefined);
}
