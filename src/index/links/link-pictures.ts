import type { BasePath, Permalink } from "../../model/address/addresses.ts";
import { rootPath } from "../../model/address/base-path.ts";
import { hrefOf } from "../../model/address/href.ts";
import { embeddedName, readPictureAddress } from "../../model/address/picture-name.ts";
import type { NoteLink, StudyNote } from "../../model/note/study-note.ts";
import type { UnlinkedHtml } from "../../model/page/html.ts";
import type { FindPicture } from "./picture-finder.ts";
import { replaceAddresses } from "./replace-addresses.ts";

/**
 * Resolves pictures named by file (`![[chart.png]]`) to addresses, so that they are like any other. A name without a
 * file becomes an address that leads nowhere.
 */
export function linkPictures(note: StudyNote, find: FindPicture, basePath: BasePath): StudyNote {
  const named = withNamedImage(note, find);
  if (!note.links.some(({ value }) => value.named !== undefined)) return named;
  const inLink = (link: NoteLink): NoteLink =>
    link.named === undefined ? link : { ...link, target: addressOf(link.named, find, rootPath) };
  const inMarkup = (html: UnlinkedHtml): UnlinkedHtml =>
    html.replace(/(?<= (?:src|href)=")picture-name:[^"]*/gu, (address) =>
      addressOf(readPictureAddress(address) ?? "", find, basePath),
    ) as UnlinkedHtml;
  return replaceAddresses(named, { inMarkup, inLink });
}

/** A picture that front matter names by its file, `image: "![[chart.png]]"`; without a file the name stays. */
function withNamedImage(note: StudyNote, find: FindPicture): StudyNote {
  const { image } = note.frontMatter;
  const name = image === null ? null : embeddedName(image.value);
  const found = name === null ? null : find(name);
  if (image === null || found === null) return note;
  const value = hrefOf(found as Permalink, rootPath);
  return { ...note, frontMatter: { ...note.frontMatter, image: { ...image, value } } };
}

/** An unresolved name becomes a relative address that leads neither to another host nor out of the folder. */
function addressOf(name: string, find: FindPicture, basePath: BasePath): string {
  const found = find(name);
  if (found !== null) return hrefOf(found as Permalink, basePath);
  const parts = name.split("/").filter((part) => !/^\.*$/u.test(part));
  return hrefOf(`/${parts.join("/")}` as Permalink, rootPath)
    .slice(1)
    .replaceAll(":", "%3A");
}
