import { describe, expect, it } from "vitest";
import { mediaPrefix } from "../../../src/import/jekyll/media-prefix.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { post } from "../../support/blog-in-memory.ts";

function prefix(lines: readonly string[], config: string) {
  return mediaPrefix(post(lines), readJekyllConfig(config));
}

describe("what Chirpy puts before pictures", () => {
  it("is the folder that a post names, else its defaults, by the newer name first", () => {
    const config = "defaults: [{scope: {path: ''}, values: {media_subpath: /assets/img}}]";
    expect(prefix([], config).subpath).toBe("/assets/img");
    expect(prefix(["media_subpath: /posts/1"], config).subpath).toBe("/posts/1");
    expect(prefix(["img_path: /posts/2"], "").subpath).toBe("/posts/2");
    expect(prefix([], "")).toEqual({ subpath: "", host: null });
  });

  it("is the host of the blog's pictures", () => {
    expect(prefix([], "img_cdn: https://cdn.example/").host).toBe("https://cdn.example/");
    expect(prefix([], "cdn: https://cdn.example\ntheme: jekyll-theme-chirpy").host).toBe("https://cdn.example");
    expect(prefix([], "cdn: https://cdn.example\ntheme: minima").host).toBeNull();
    expect(prefix([], "img_cdn: ''").host).toBeNull();
    expect(prefix([], "img_cdn: /assets/").host).toBeNull();
  });
});
