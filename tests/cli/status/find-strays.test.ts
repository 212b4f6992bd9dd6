import { expect, it } from "vitest";
import { findStrays } from "../../../src/cli/status/find-strays.ts";
import { temporaryProject } from "../../support/temporary-project.ts";

it("notes beside the posts folder are found where notes are likely, and nothing else is taken for one", () => {
  const { root, path } = temporaryProject({
    "2021-12-15-stray.md": "x",
    "211215-stray.md": "x",
    "README.md": "x",
    "notes.md": "x",
    "_posts/a.md": "x",
    "drafts/deep/b.markdown": "x",
    "drafts/README.md": "x",
    "drafts/c.txt": "x",
    "docs/2021-12-15-x.md": "x",
    "posts/d.md": "x",
  });
  const found = findStrays(path("posts")).map((stray) => stray.path.slice(root.length + 1));
  expect(found.toSorted()).toEqual(["2021-12-15-stray.md", "211215-stray.md", "_posts/a.md", "drafts/deep/b.markdown"]);
  expect(findStrays(path("drafts")).some((stray) => stray.path.includes("drafts/deep"))).toBe(false);
});
