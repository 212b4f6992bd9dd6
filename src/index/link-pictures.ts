import type { BasePath, Permalink } from "../model/address/addresses.ts";
import { hrefOf } from "../model/address/href.ts";
import { readPictureAddress } from "../model/address/picture-name.ts";
import type { NoteLink, StudyNote } from "../model/note/study-note.ts";
import type { UnlinkedHtml } from "../model/page/html.ts";
import type { FindPicture } from "./picture-finder.ts";
import { replaceAddresses } from "./replace-addresses.ts";

const root = "/" as BasePath;

/**
 * Gives pictures that name a file (`![[chart.png]]`) the address of the file, so that they are from then on as all others. A name
 * that no file has becomes an address where nothing is.
 */
export function linkPictures(note: StudyNote, find: FindPicture, basePath: BasePath): StudyNote {
  if (!note.links.some(({ value }) => value.named !== undefined)) return note;
  const inLink = (link: NoteLink): NoteLink =>
    link.named === undefined ? link : { ...link, target: addressOf(link.named, find, root) };
  const inMarkup = (html: UnlinkedHtml): UnlinkedHtml =>
    html.replace(/(?<= src=")picture-name:[^"]*/gu, (address) =>
      addressOf(readPictureAddress(address) ?? "", find, basePath),
    ) as UnlinkedHtml;
  return replaceAddresses(note, { inMarkup, inLink });
}

/** A name without a file is an address beside the note: nothing in it may lead to another host, nor out of the folder. */
function addressOf(name: string, find: FindPicture, basePath: BasePath): string {
  const found = find(name);
  if (found !== null) return hrefOf(found as Permalink, basePath);
  const parts = name.split("/").filter((part) => !/^\.*$/u.test(part));
  return hrefOf(`/${parts.join("/")}` as Permalink, root)
    .slice(1)
    .replaceAll(":", "%3A");
}
