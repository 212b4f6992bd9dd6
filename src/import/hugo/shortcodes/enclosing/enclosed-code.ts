import { fenceAround } from "../../../text/code-fence.ts";
import type { ShortcodeMark } from "../shortcode-marks.ts";
import type { Enclosing } from "./replaced-ends.ts";
import { standAlone } from "./stand-alone.ts";

const ofCode: ReadonlySet<string> = new Set(["highlight", "mermaid", "codetab", "code"]);

/** Whether a shortcode encloses code, which includes diagram source. */
export function isFence({ name, named }: ShortcodeMark): boolean {
  return ofCode.has(name) || (name === "typeit" && named.has("code"));
}

/** The two ends of a shortcode that encloses code, and the title above it. */
export interface EnclosedCode {
  readonly mark: ShortcodeMark;
  readonly close: ShortcodeMark;
  readonly title: string;
}

/** The fence around a shortcode's code; null if the code or the shortcode shares a line with other text. */
export function fence(text: string, { mark, close, title }: EnclosedCode): Enclosing | null {
  const code = text.slice(mark.end, close.start);
  const isOnLines = standAlone(text, mark, close) && code.includes("\n");
  if (!isOnLines) return null;
  const marks = fenceAround(code);
  const open = `${marks}${/^[\w+#.-]+$/u.exec(languageOf(mark))?.[0] ?? ""}`;
  if (title !== "" && mark.name === "code")
    return { open: `${open} title="${title.replaceAll('"', "'")}"`, close: marks };
  return { open: title !== "" && mark.name === "codetab" ? `**${title}**\n\n${open}` : open, close: marks };
}

function languageOf({ name, values, named }: ShortcodeMark): string {
  if (name === "highlight") return values[0] ?? "";
  if (name === "code") return named.get("lang") ?? named.get("language") ?? values[0] ?? "";
  return named.get(name === "codetab" ? "lang" : "code") ?? name;
}
