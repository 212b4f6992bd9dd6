import type { LiquidMark } from "../../../parse/liquid/liquid-marks.ts";
import { escapeWords } from "../../links/escape-words.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { videoFrame } from "../../text/video-frame.ts";
import { rewriteTags } from "./rewrite-tags.ts";

/**
 * Replaces plugin tags: a gist or tweet (shown by a script) by a link, a video by its player, a tab by its name, a
 * citation by the work's name, since the list of works is the blog's own.
 */
export function rewritePluginTags(draft: NoteDraft): NoteDraft {
  return rewriteTags(draft, [
    [gistMeaning, "gist-linked"],
    [tweetMeaning, "tweet-linked"],
    [tabMeaning, "tab-named"],
    [citeMeaning, "work-named"],
    [videoMeaning, "include-rewritten"],
  ]);
}

/** `{% tabs group %}`, `{% tab group name %}` and their ends, of jekyll-tabs. */
function tabMeaning({ inside }: LiquidMark): string | null {
  const [, name] = /^tab\s+\S+\s+(\S.*)$/su.exec(inside) ?? [];
  if (name !== undefined) return `**${escapeWords(name.replace(/^(["'])(.*)\1$/su, "$2"))}**`;
  return /^(?:tabs\s+\S+|endtabs?)$/u.test(inside) ? "" : null;
}

/** `{% cite key key %}` of jekyll-scholar; one with more options, such as a page, stays. */
function citeMeaning({ inside }: LiquidMark): string | null {
  const [name = "", ...keys] = inside.split(/\s+/u);
  const isCite = /^(?:cite|reference)$/u.test(name) && keys.length > 0;
  return isCite && keys.every((key) => /^\w[\w:./+-]*$/u.test(key)) ? `(${escapeWords(keys.join(", "))})` : null;
}

function gistMeaning({ inside }: LiquidMark): string | null {
  const [, name] = /^gist\s+["']?((?:[\w-]+\/)?[\da-f]+)["']?(?:\s+\S+)?$/iu.exec(inside) ?? [];
  return name === undefined ? null : `<https://gist.github.com/${name}>`;
}

function tweetMeaning({ inside }: LiquidMark): string | null {
  const form =
    /^twitter\s+(?:oembed\s+)?["']?(https:\/\/(?:www\.)?(?:twitter|x)\.com\/[\w/?=&.-]+)["']?(?:\s+\w+=\S+)*$/iu;
  const [, address] = form.exec(inside) ?? [];
  return address === undefined ? null : `<${address}>`;
}

/** `{% youtube id %}` or `{% youtube "https://youtu.be/id" %}` of jekyll-youtube, and Vimeo's equivalent. */
function videoMeaning({ inside }: LiquidMark): string | null {
  const [, host, typed = ""] = /^(youtube|vimeo)\s+["']?([^\s"']+)["']?(?:\s+\d+){0,2}$/u.exec(inside) ?? [];
  if (host === undefined) return null;
  const [, ofYoutube] =
    /^https?:\/\/(?:(?:www|m)\.)?(?:youtu\.be\/|youtube\.com\/(?:watch\?v=|embed\/|shorts\/|live\/))([\w-]+)(?:[?&].*)?$/u.exec(
      typed,
    ) ?? [];
  const [, ofVimeo] = /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)(?:[?#].*)?$/u.exec(typed) ?? [];
  return host === "youtube" ? videoFrame("youtube", ofYoutube ?? typed) : videoFrame("vimeo", ofVimeo ?? typed);
}
