import type { HoldingField } from "../../model/problem/rules/front-matter/held.ts";
import { type AddressesOf, publishedAddresses } from "../addresses/published-addresses.ts";
import { type Attachments, listAttachments } from "../attachments.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { blogKind } from "../blog/blog-kind.ts";
import { breaksLines } from "../blog/breaks-lines.ts";
import { readsEmoji } from "../blog/reads-emoji.ts";
import type { BlogMoment } from "../front-matter/held-by-day.ts";
import { hexoAttachments, withOwnFolder } from "../hexo/hexo-attachments.ts";
import { type PostOfName, postsByName } from "../hexo/posts-by-name.ts";
import { bundleCovers } from "../hugo/bundle-cover.ts";
import { heldBySection } from "../hugo/held-sections.ts";
import { fillsContentsHeading } from "../text/generated-contents.ts";
import { type BlogLayout, blogLayout } from "./blog-layout.ts";

/** What is read once of a folder of Markdown, and asked for each of its notes. */
export interface MarkdownBlog {
  readonly folder: BlogFolder;
  readonly layout: BlogLayout;
  readonly moment: BlogMoment;
  readonly attachments: Attachments;
  /** The same, as a note of some path finds them: Hexo looks first into the folder of the note's name. */
  readonly attachmentsOf: (note: string) => Attachments;
  readonly addressesOf: AddressesOf;
  /** How a note is held back by the page of a folder; null for one that is not. */
  readonly heldBySection: (note: string) => HoldingField | null;
  /** The picture beside a note that is shown with it for its name; null for none. */
  readonly coverOf: (note: string) => string | null;
  readonly postOf: PostOfName;
  /** Whether its program shows an emoji for a name between colons. */
  readonly readsEmoji: boolean;
  /** Whether its program shows a line of a paragraph as a line. */
  readonly breaksLines: boolean;
  /** Whether its program fills in the contents below a heading that is called so. */
  readonly fillsContentsHeading: boolean;
}

/** Reads what the program that made a folder says of all of it. */
export function readMarkdownBlog(folder: BlogFolder, timeZone: string): MarkdownBlog {
  const layout = blogLayout(folder, blogKind(folder));
  const moment = { now: folder.now, timeZone };
  return {
    folder,
    layout,
    moment,
    ...(layout.kind === "hexo" ? hexoPart(folder, layout) : plainPart(folder)),
    addressesOf: publishedAddresses(folder, layout),
    heldBySection: heldBySection(folder, layout, moment),
    coverOf: layout.hugo === null ? () => null : bundleCovers(folder),
    readsEmoji: readsEmoji(folder),
    breaksLines: breaksLines(folder, layout.kind),
    fillsContentsHeading: fillsContentsHeading(folder),
  };
}

type ProgramPart = Pick<MarkdownBlog, "attachments" | "attachmentsOf" | "postOf">;

function plainPart(folder: BlogFolder): ProgramPart {
  const attachments = listAttachments(folder);
  return { attachments, attachmentsOf: () => attachments, postOf: () => null };
}

function hexoPart(folder: BlogFolder, { sources }: BlogLayout): ProgramPart {
  const attachments = hexoAttachments(folder, sources[0]?.folder ?? "");
  return { attachments, attachmentsOf: (note) => withOwnFolder(attachments, note), postOf: postsByName(folder) };
}
