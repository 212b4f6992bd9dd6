import type { LiquidMark } from "../../../parse/liquid/liquid-marks.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { shortcodeMeaning, unbroken } from "../../hugo/shortcodes/single/shortcode-meaning.ts";
import { escapeWords } from "../../links/escape-words.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { ownMedia } from "../../text/own-media.ts";
import { themeAddress } from "../addresses/theme-address.ts";
import { commentInclude } from "./hide-comment-conditions.ts";
import { includeParameters, type ValueNamed } from "./include-parameters.ts";
import { includedContents } from "./included-contents.ts";
import { knownValue } from "./known-value.ts";
import { type IncludeText, type OwnIncludes, ownInclude } from "./own-include.ts";
import { isAlone, rewriteTags, type TagContext, type TagMeaning } from "./rewrite-tags.ts";
import { themeFigure, themePicture } from "./theme-figure.ts";
import { themeGallery } from "./theme-gallery.ts";
import { themeVideo } from "./theme-video.ts";

/**
 * Fills in the blog's own includes that need no more than their parameters. Of the others, rewrites common themes'
 * media includes: `figure`, `gallery` and `video` of Minimal Mistakes; `figure.liquid`, `video.liquid` and
 * `audio.liquid` of al-folio; `responsive-embed` of So Simple; `embed/video.html`, `embed/audio.html` and other hosts'
 * of Chirpy; those of TeXt and Type on Strap; an `image.html` of any blog. Contents that a theme included become
 * kramdown marks.
 */
export function rewriteIncludes(draft: NoteDraft, { textOf, besideOf, site }: IncludeSources): NoteDraft {
  const valuesFor =
    ({ fields }: TagContext): ValueNamed =>
    (name) =>
      knownValue(name, { site, page: fields });
  const own: TagMeaning = (tag, context) => {
    const fileOf = tag.inside.startsWith("include_relative") ? besideOf : textOf;
    return filledOwn(tag, context, { textOf: fileOf, valueNamed: valuesFor(context) });
  };
  return rewriteTags(draft, [
    [includedContents, "contents-marked"],
    [own, "own-include-filled"],
    [(tag, context) => includeMeaning(tag, context, valuesFor(context)), "include-rewritten"],
  ]);
}

/** A blog's includes, the files beside the note, and the blog's settings. */
interface IncludeSources {
  readonly textOf: IncludeText;
  readonly besideOf: IncludeText;
  readonly site: YamlNode | null;
}

/** What one of the blog's own includes, or a file beside the note, shows. */
function filledOwn(
  tag: LiquidMark,
  { body }: TagContext,
  sources: Pick<OwnIncludes, "textOf" | "valueNamed">,
): string | null {
  const [, file = "", rest = ""] = /^include(?:_cached|_relative)?\s+(\S+)(.*)$/su.exec(tag.inside) ?? [];
  return file === "" ? null : ownInclude(file, rest, { ...sources, isAlone: isAlone(body, tag) });
}

/** An include's replacement; null if only the theme could resolve it. */
function includeMeaning(tag: LiquidMark, context: TagContext, valueNamed: ValueNamed): string | null {
  const [, file = "", rest = ""] = /^include(?:_cached)?\s+(\S+)(.*)$/su.exec(tag.inside) ?? [];
  if (file === "") return null;
  const named = includeParameters(rest, valueNamed);
  switch (file.replace(/\.(?:html|liquid)$/u, "")) {
    case "figure":
      return figure(named, context.isInHtml(tag)) ?? ownFigure(named, context.isInHtml(tag));
    case "elements/figure":
    case "image":
    case "img":
    case "picture":
      return ownFigure(named, context.isInHtml(tag));
    case "gallery":
      return themeGallery(context.fields, named);
    case "responsive-embed":
    case "video":
      return named.has("provider") ? hostedVideo(named) : playedFrom(named, themeVideo);
    case "audio":
      return playedFrom(named, (address, title) => ownMedia("audio", address, title));
    case "embed/video":
      return embedded("video", named);
    case "embed/audio":
      return embedded("audio", named);
    case "embed/bilibili":
    case "embed/spotify":
    case "embed/twitch":
      return hostedElsewhere(file, named);
    case "elements/video":
    case "extensions/youtube":
      return shortcodeMeaning({ name: "youtube", values: [named.get("id") ?? ""], named });
    case "extensions/bilibili":
      return shortcodeMeaning({ name: "bilibili", values: [named.get("id") ?? ""], named: new Map() });
    case "elements/button":
      return button(named);
    case "aligner":
      return aligned(named);
    default:
      if (/(?:^|[/_-])(?:figure|image|img|picture|photo)(?:[/_-]|$)/iu.test(file.replace(/\.\w+$/u, "")))
        return ownFigure(named, context.isInHtml(tag));
      return commentInclude.test(file) ? `<!-- include ${file} -->` : null;
  }
}

/** Type on Strap's button. */
function button(named: Named): string | null {
  const address = themeAddress(named.get("link") ?? "");
  const words = named.get("text") ?? "";
  return address === null || words === "" ? null : `[${escapeWords(words)}](${unbroken(address)})`;
}

/** Type on Strap shows pictures of one folder side by side. */
function aligned(named: Named): string | null {
  const files = (named.get("images") ?? "").split(",").map((file) => file.trim());
  if (!files.every((file) => pictureAddress.test(file))) return null;
  const pictures = files.map((file) => ({ source: `/assets/img/${file}`, alternative: "", link: null }));
  return themeFigure(pictures, named.get("caption") ?? "");
}

type Named = ReadonlyMap<string, string>;

/** A `title` is shown when pointing at the picture. */
function figure(named: Named, isInHtml: boolean): string | null {
  const source = themeAddress(firstOf(named, "image_path", "path")) ?? sourceAsTyped(named);
  if (source === null) return null;
  const picture = {
    source,
    alternative: firstOf(named, "alt", "title"),
    link: themeAddress(firstOf(named, "url", "link")),
  };
  const caption = named.get("caption") ?? "";
  const isAlone = caption === "" && picture.link === null;
  return isAlone ? themePicture(picture, isInHtml) : themeFigure([picture], caption);
}

/** A blog's own include under any name: a picture's address is recognised by its extension. */
function ownFigure(named: Named, isInHtml: boolean): string | null {
  const keys = ["src", "url", "img", "image", "path", "source", "imageurl", "image_url", "image_path", "file"];
  const addresses = keys.map((key) => named.get(key) ?? "").filter((one) => pictureAddress.test(one));
  const source = addresses.length > 1 ? null : themeAddress(addresses[0] ?? "");
  if (source === null) return null;
  const picture = { source, alternative: firstOf(named, "alt", "title"), link: null };
  const caption = firstOf(named, "caption", "description", "text", "legend");
  return caption === "" ? themePicture(picture, isInHtml) : themeFigure([picture], caption);
}

const pictureAddress = /^[^{}]+\.(?:png|jpe?g|gif|webp|svg|avif|bmp)(?:[?#].*)?$/iu;

function hostedVideo(named: Named): string | null {
  return shortcodeMeaning({ name: named.get("provider") ?? "", values: [], named });
}

function playedFrom(named: Named, play: (address: string, title: string) => string): string | null {
  const address = themeAddress(firstOf(named, "path", "src", "url"));
  return address === null ? null : play(address, named.get("title") ?? "");
}

/** Chirpy looks for files under the post's media path. */
function embedded(name: "video" | "audio", named: Named): string | null {
  const source = sourceAsTyped(named);
  return source === null ? null : ownMedia(name, source, named.get("title") ?? "");
}

/** A host's video or audio that Chirpy plays, as a link with its title if given. */
function hostedElsewhere(file: string, named: Named): string | null {
  const name = file.replace(/^embed\/|\.html$/gu, "");
  const values = [named.get("id") ?? ""];
  const link = name === "twitch" ? twitchLink(values[0] ?? "") : shortcodeMeaning({ name, values, named: new Map() });
  const title = named.get("title") ?? "";
  return link === null || title === "" ? link : `[${escapeWords(title)}](${link.slice(1, -1)})`;
}

function twitchLink(id: string): string | null {
  return /^\d{1,20}$/u.test(id) ? `<https://www.twitch.tv/videos/${id}>` : null;
}

function sourceAsTyped(named: Named): string | null {
  const source = named.get("src") ?? "";
  return source === "" || source.includes("{{") ? null : source;
}

function firstOf(named: Named, ...keys: readonly string[]): string {
  return keys.map((key) => named.get(key) ?? "").find((text) => text !== "") ?? "";
}
