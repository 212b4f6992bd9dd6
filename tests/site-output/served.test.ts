import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { testOrigin } from "../support/build-site-in.ts";
import { basePaths } from "../support/built-sites.ts";
import { referencesOf } from "../support/crawl-references.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { isText, readSiteFiles } from "../support/site-files.ts";

/** The result of requesting everything a server leads to, from its home page and robots.txt on. */
interface Visit {
  readonly answered: ReadonlySet<string>;
  readonly refused: readonly string[];
  readonly outside: readonly string[];
}

/** Follows every address over HTTP: pages, styles, feeds, data and pictures. */
async function visit({ origin }: ServedFolder, basePath: string): Promise<Visit> {
  const start = `${origin}${encodeURI(basePath)}`;
  const waiting = [start, `${start}robots.txt`];
  const asked = new Set(waiting);
  const answered = new Set<string>();
  const refused: string[] = [];
  const outside: string[] = [];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const response = await fetch(address);
    const bytes = Buffer.from(await response.arrayBuffer());
    if (response.ok) answered.add(decodeURI(new URL(address).pathname));
    else refused.push(address);
    const file = decodeURI(new URL(address).pathname)
      .slice(basePath.length)
      .replace(/(?:^|\/)$/u, "$&index.html");
    if (!response.ok || !isText(file)) continue;
    for (const reference of referencesOf(file, bytes.toString("utf8"))) {
      const to = new URL(reference.address.replace(testOrigin, origin), address);
      to.hash = "";
      if (to.origin !== origin || asked.has(to.href)) continue;
      asked.add(to.href);
      if (to.pathname.startsWith(encodeURI(basePath))) waiting.push(to.href);
      else outside.push(`${address}: ${reference.address}`);
    }
  }
  return { answered, refused, outside };
}

describe.each(basePaths)("a server that answers only under %s", (basePath) => {
  const folder = inject("sites")[basePath] ?? "";
  let server: ServedFolder;
  let visited: Visit;
  beforeAll(async () => {
    server = await serveFolder(folder, basePath);
    visited = await visit(server, basePath);
  });
  afterAll(() => server?.close());

  it("is asked for nothing that it does not have, and for nothing elsewhere on its host", () => {
    expect([visited.refused, visited.outside]).toEqual([[], []]);
  });

  it("is asked for every page, feed, style and picture of the site", () => {
    const files = [...readSiteFiles(folder).keys()].filter(
      (name) => !/(?:^|\/)\.|\.js$|^search\/.*\.json$/u.test(name),
    );
    // Files that no address leads to: the host's 404 page, what its script fetches, the schema of notes.json, what
    // browsers request by themselves.
    const unasked = ["404.html", "note-names.json", "notes.schema.json", "favicon.ico"];
    const missing = files
      .filter((name) => !unasked.includes(name))
      .map((name) => basePath + name.replace(/(?:^|(?<=\/))index\.html$/u, ""))
      .filter((address) => !visited.answered.has(address));
    expect(missing).toEqual([]);
  });

  it("has nothing above its folder", async () => {
    expect((await fetch(`${server.origin}/notes.json`)).status).toBe(basePath === "/" ? 200 : 404);
  });
});
