import { join } from "node:path";
import { expect, it } from "vitest";
import { pathIn } from "../../src/output/path-in.ts";

it("is where a planned path is, as join of node:path says for one without dots and double slashes", () => {
  const asJoined = ["_site", "/tmp/site", "../site"].flatMap((folder) =>
    ["index.html", "notes/금리/index.html", "search/index-0.json"].map((path) => [
      pathIn(folder, path),
      join(folder, path).replaceAll("\\", "/"),
    ]),
  );
  for (const [path, joined] of asJoined) expect(path).toBe(joined);
});
