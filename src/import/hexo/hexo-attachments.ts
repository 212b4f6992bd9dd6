import { type Attachments, listAttachments } from "../attachments.ts";
import { type BlogFolder, folderOf } from "../blog/blog-folder.ts";
import type { Attachment } from "../import-plan.ts";

/**
 * The pictures and files of a Hexo blog, which publishes its source folder at the root and each post's own folder
 * beside the post; those of drafts are kept apart. Found by path and by published address.
 */
export function hexoAttachments(folder: BlogFolder, source: string): Attachments {
  const placeOf = (path: string): string => {
    const below = path.startsWith(source) ? path.slice(source.length) : path;
    return below.replace(/^_posts\//u, "").replace(/^_drafts\//u, "drafts/");
  };
  const pathAt = new Map(folder.files.map(({ path }) => [placeOf(path), path]));
  const inner = listAttachments({
    ...folder,
    files: folder.files.map((file) => ({ ...file, path: placeOf(file.path) })),
  });
  const files = new Map(inner.all.map((file) => [file, { ...file, from: pathAt.get(file.from) ?? file.from }]));
  const outer = (file: Attachment | null): Attachment | null => (file === null ? null : (files.get(file) ?? null));
  return {
    all: [...files.values()],
    at: (path) => outer(inner.at(placeOf(path))),
    named: (name) => outer(inner.named(name)),
    published: (address) => outer(inner.published(address)),
  };
}

/** The same for a note that keeps its pictures in a folder of its own name. */
export function withOwnFolder(attachments: Attachments, note: string): Attachments {
  const above = folderOf(note);
  const own = `${note.slice(0, note.lastIndexOf("."))}/`;
  const inOwn = (path: string) => (path.startsWith(above) ? attachments.at(own + path.slice(above.length)) : null);
  return { ...attachments, at: (path) => inOwn(path) ?? attachments.at(path) };
}
