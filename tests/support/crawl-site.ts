import { type Reference, referencesOf } from "./crawl-references.ts";
import { elementsOf } from "./html-elements.ts";
import { isText, readSiteFiles } from "./site-files.ts";

/** The result of following every address of a site. */
export interface Crawl {
  /** Dead addresses inside the site, each with the file that contains it and what is missing. */
  readonly dead: readonly string[];
  /** Addresses on the site's own host that leave its base path. */
  readonly outsideBasePath: readonly string[];
  /** Addresses of other hosts. */
  readonly elsewhere: readonly string[];
  /** Pages that no address leads to. */
  readonly orphans: readonly string[];
  /** How many addresses inside the site were followed: a crawl that follows none proves nothing. */
  readonly followed: number;
}

interface CrawlRequest {
  readonly folder: string;
  readonly basePath: string;
  readonly origin: string;
}

interface Destination {
  readonly kind: "inside" | "outside" | "elsewhere";
  /** The file that is served at an address inside the site. */
  readonly file: string;
  readonly fragment: string;
}

/** Follows every address in every file of a built site, as a browser would resolve it. */
export function crawlSite(request: CrawlRequest): Crawl {
  const files = readSiteFiles(request.folder);
  const anchorsOf = anchorReader(files);
  const followed = [...files]
    .filter(([file]) => isText(file))
    .flatMap(([file, bytes]) => referencesOf(file, bytes.toString("utf8")))
    .filter(({ address }) => !address.startsWith("data:"))
    .map((reference) => ({ ...reference, to: resolveAddress(reference, request) }));
  const inside = followed.filter(({ to }) => to.kind === "inside");
  const reached = new Set(inside.filter(({ file, to }) => to.file !== file).map(({ to }) => to.file));
  return {
    dead: inside.filter(({ to }) => !files.has(to.file) || !anchorsOf(to.file, to.fragment)).map(told),
    outsideBasePath: followed.filter(({ to }) => to.kind === "outside").map(told),
    elsewhere: followed.filter(({ to }) => to.kind === "elsewhere").map(told),
    orphans: [...files.keys()].filter((file) => file.endsWith(".html") && !reached.has(file)),
    followed: inside.length,
  };
}

function told({ file, address }: Reference): string {
  return `${file}: ${address}`;
}

function resolveAddress({ file, address }: Reference, { basePath, origin }: CrawlRequest): Destination {
  const page = encodeURI(basePath + file.replace(/(?:^|(?<=\/))index\.html$/u, ""));
  const url = new URL(address, origin + page);
  const path = decodeURIComponent(url.pathname);
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (url.origin !== origin) return { kind: "elsewhere", file: "", fragment };
  if (!path.startsWith(basePath)) return { kind: "outside", file: "", fragment };
  const within = path.slice(basePath.length);
  return { kind: "inside", file: within === "" || within.endsWith("/") ? `${within}index.html` : within, fragment };
}

/** Whether a page has a fragment; each page is read once. */
function anchorReader(files: ReadonlyMap<string, Buffer>): (file: string, fragment: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  return (file, fragment) => {
    if (fragment === "" || !file.endsWith(".html")) return true;
    const html = files.get(file)?.toString("utf8") ?? "";
    const ids = known.get(file) ?? new Set(elementsOf(html).flatMap((one) => one.attributes.get("id") ?? []));
    known.set(file, ids);
    return ids.has(fragment);
  };
}
