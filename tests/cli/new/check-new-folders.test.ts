import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkNewFolders } from "../../../src/cli/new/check-new-folders.ts";
import { siteFolder } from "../../support/site-folder.ts";

describe("checkNewFolders", () => {
  it("takes folders that are there and folders that are still to be made", () => {
    const folder = siteFolder({ "posts/a.md": "" });
    expect(checkNewFolders({ posts: join(folder, "posts"), assets: join(folder, "media") })).toEqual({
      posts: join(folder, "posts"),
      assets: join(folder, "media"),
      problems: [],
      failure: null,
    });
  });

  it("reports files in their places", () => {
    const folder = siteFolder({ posts: "", assets: "" });
    const [posts, assets] = [join(folder, "posts"), join(folder, "assets")];
    expect(checkNewFolders({ posts, assets }).problems).toEqual([
      { kind: "not-a-folder", option: "--posts", folder: posts },
      { kind: "not-a-folder", option: "--assets", folder: assets },
    ]);
  });

  it("reports why it cannot look", () => {
    const folder = siteFolder({ "a.md": "" });
    expect(checkNewFolders({ posts: join(folder, "a.md/posts"), assets: null })).toMatchObject({
      failure: "ENOTDIR",
    });
    expect(checkNewFolders({ posts: `${folder}/${"가".repeat(100)}`, assets: null })).toMatchObject({
      failure: "ENAMETOOLONG",
    });
  });
});
