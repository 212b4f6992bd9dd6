import { decodeAddress } from "../../model/address/decode-address.ts";
import { fileName } from "../../model/address/file-name.ts";
import { mediaKind, youtubeId } from "../../model/address/media-kind.ts";
import { escapeHtml, openingTag } from "./escape-html.ts";
import { frameSandbox } from "./raw-tag.ts";

/** A file embedded as pictures are: its attributes, with its address as it is on the page. */
export interface EmbeddedFile {
  readonly attributes: Readonly<Record<string, string>>;
  readonly address: string;
  /** What its writer says of it. */
  readonly words: string;
}

/** A player for a film or a sound, a link to a paper; null for a picture, which needs none. */
export function embeddedMedia({ attributes, address, words }: EmbeddedFile): string | null {
  const { src: _src, alt: _alt, ...own } = attributes;
  const film = youtubeId(address);
  if (film !== null) return youtubeFrame(film, own, words);
  const kind = mediaKind(address);
  if (kind === null) return null;
  if (kind === "paper")
    return `${openingTag("a", { ...own, href: address })}${escapeHtml(words || nameOf(address))}</a>`;
  const label = words === "" ? undefined : words;
  return `${openingTag(kind, { ...own, src: address, controls: null, "aria-label": label })}</${kind}>`;
}

function youtubeFrame(id: string, own: Readonly<Record<string, string>>, words: string): string {
  const tag = openingTag("iframe", {
    width: "560",
    height: "315",
    style: "aspect-ratio: 560 / 315",
    ...own,
    src: `https://www.youtube-nocookie.com/embed/${id}`,
    title: words || "YouTube",
    allowfullscreen: null,
    loading: "lazy",
    sandbox: frameSandbox,
  });
  return `${tag}</iframe>`;
}

function nameOf(address: string): string {
  const [path = ""] = address.replace(/^picture-name:/u, "").split(/[?#]/u);
  return fileName(decodeAddress(path) ?? path);
}
