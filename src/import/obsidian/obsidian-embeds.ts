import { fileName } from "../../model/address/file-name.ts";
import { countOf } from "../../model/text/count-of.ts";
import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import { type Rewriting, rewrite } from "../../parse/places/rewritten-source.ts";
import { type Attachments, attachmentAddress } from "../attachments.ts";
import { isAttachment, isPicture } from "../blog/blog-folder.ts";
import { frontMatterLines } from "../front-matter/front-matter-text.ts";
import type { Attachment, ImportedNote, NoteChange } from "../import-plan.ts";
import { escapeAddress } from "../links/escape-address.ts";
import type { RewrittenText } from "../text/rewritten-text.ts";

/** A text whose embeds are rewritten as Markdown. */
export interface RewrittenEmbeds extends RewrittenText {
  readonly missing: ImportedNote["missing"];
}

/** In a table, a pipe is preceded by a backslash. */
const embed = /(!?)\[\[([^[\]|#\n]{1,300}?)(?:#([^[\]|\n]{0,300}?))?(?:\\?\|([^[\]\n]{0,300}))?\]\]/gu;

/**
 * Rewrites `![[chart.png]]` as `![chart.png](/assets/…)`, with its width if given, and `[[paper.pdf#page=3]]` as a link
 * to its page. Note links and note embeds stay, as does front matter.
 */
export function rewriteObsidianEmbeds(
  text: string,
  attachments: Attachments,
  use: (file: Attachment) => void,
): RewrittenEmbeds {
  const rewritings: Rewriting[] = [];
  const changes: NoteChange[] = [];
  const missing: ImportedNote["missing"][number][] = [];
  const isCode = startsWithin(codeRanges(text));
  const body = frontMatterLines(text)?.end ?? 0;
  const lines = lineCounter(text);
  for (const { 0: all, 1: mark = "", 2: typed = "", 3: part = "", 4: shown = "", index } of text.matchAll(embed)) {
    const path = typed.trim();
    const names = mark === "!" && drawing.test(path) ? picturesOf(path) : [path];
    if (index < body || !names.every(isAttachment) || isCode({ start: index })) continue;
    const line = lines(index);
    const file = names
      .map((name) => attachments.at(name) ?? attachments.named(fileName(name)))
      .reduce((found, other) => found ?? other);
    if (file === null) {
      missing.push({ line, target: path });
      continue;
    }
    use(file);
    const written =
      mark === "!" && isPicture(file.from)
        ? picture(attachmentAddress(file), path, shown)
        : link(attachmentAddress(file), part, shown.replaceAll("\\|", "|").trim() || path);
    rewritings.push({ start: index, end: index + all.length, text: written });
    changes.push({ reason: "embed-rewritten", line, text: written });
  }
  return { text: rewrite(text, rewritings), changes, missing };
}

/** A drawing of the plugin Excalidraw, which may save it as a picture beside it, or wherever pictures are. */
const drawing = /\.excalidraw(?:\.md)?$/iu;

function picturesOf(path: string): readonly string[] {
  const name = path.replace(/\.md$/iu, "");
  return [".svg", ".png", ".light.svg", ".light.png", ".dark.svg", ".dark.png"].map((ending) => name + ending);
}

/** After `|` comes a width in pixels, with or without a height, or a description, or both; its side is left out. */
function picture(address: string, path: string, shown: string): string {
  const [, typed = "", width, height] =
    /^(.*?)(?:(?:^|\|)\s*(\d{1,4})(?:px)?(?:x(\d{1,4}))?\s*)?$/su.exec(shown.replaceAll("\\|", "|")) ?? [];
  const parts = typed.split("|").map((part) => part.trim());
  const said = parts.filter((part) => !/^(?:center|left|right|)$/u.test(part)).join("|");
  const description = said === "" ? fileName(path) : said;
  if (width === undefined) return `![${plain(description)}](${escapeAddress(address)})`;
  const size = height === undefined ? `width="${width}"` : `width="${width}" height="${height}"`;
  return `<img src="${escapeAddress(address)}" alt="${plain(description)}" ${size}>`;
}

function link(address: string, part: string, words: string): string {
  const fragment = part.trim() === "" ? "" : `#${escapeAddress(part.trim())}`;
  return `[${plain(words)}](${escapeAddress(address)}${fragment})`;
}

function plain(words: string): string {
  return words.replace(/[[\]"<>]/gu, " ").replaceAll("|", "&#124;");
}

/** The line of an offset; offsets must be passed in order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let from = 0;
  return (offset) => {
    line += countOf(text.slice(from, offset), "\n");
    from = offset;
    return line;
  };
}
