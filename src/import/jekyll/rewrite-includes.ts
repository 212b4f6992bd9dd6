import type { LiquidMark } from "../../parse/liquid/liquid-marks.ts";
import { escapeHtml } from "../../parse/render/escape-html.ts";
import { shortcodeMeaning } from "../hugo/shortcode-meaning.ts";
import type { NoteDraft } from "../note-draft.ts";
import { rewriteMarks } from "./rewrite-marks.ts";

/**
 * Writes the pictures and videos that common themes include with a file of their own in its place: `figure` and `video` of
 * Minimal Mistakes, `figure.html` of al-folio, `embed/video.html` and `embed/audio.html` of Chirpy.
 */
export function rewriteIncludes(draft: NoteDraft): NoteDraft {
  return rewriteMarks(draft, includeMeaning, "include-rewritten");
}

/** Writes a link where the tag of a plugin showed a gist, which a script did. */
export function rewriteGists(draft: NoteDraft): NoteDraft {
  return rewriteMarks(draft, gistMeaning, "gist-linked");
}

function gistMeaning({ kind, inside }: LiquidMark): string | null {
  const [, name] = /^gist\s+["']?((?:[\w-]+\/)?[\da-f]+)["']?(?:\s+\S+)?$/iu.exec(inside) ?? [];
  return kind !== "tag" || name === undefined ? null : `<https://gist.github.com/${name}>`;
}

/** What an include stands for; null for what only the theme could know. */
function includeMeaning({ kind, inside }: LiquidMark): string | null {
  const [, file = "", rest = ""] = /^include(?:_cached)?\s+(\S+)(.*)$/su.exec(inside) ?? [];
  if (kind !== "tag" || file === "") return null;
  const named = parametersOf(rest);
  const source = sourceOf(named);
  switch (file.replace(/\.(?:html|liquid)$/u, "")) {
    case "figure":
      return shortcodeMeaning({ name: "figure", values: source === null ? [] : [source], named });
    case "video":
      return shortcodeMeaning({ name: named.get("provider") ?? "", values: [], named });
    case "embed/video":
      return source === null ? null : media("video", source, named);
    case "embed/audio":
      return source === null ? null : media("audio", source, named);
    default:
      return null;
  }
}

/** What is in no quotes is the name of something that only Liquid knows. */
function parametersOf(typed: string): ReadonlyMap<string, string> {
  return new Map(
    [...typed.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(
      ({ 1: key = "", 2: double, 3: single = "" }) => [key, (double ?? single).trim()],
    ),
  );
}

function sourceOf(named: ReadonlyMap<string, string>): string | null {
  const found = ["image_path", "path", "src"].map((key) => named.get(key) ?? "").find((one) => one !== "");
  return found === undefined || found.includes("{{") ? null : found;
}

function media(name: "video" | "audio", source: string, named: ReadonlyMap<string, string>): string {
  const title = named.get("title") ?? "";
  const said = title === "" ? "" : ` title="${escapeHtml(title)}"`;
  return `<${name} src="${escapeHtml(source)}"${said} controls></${name}>`;
}
