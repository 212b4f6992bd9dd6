import { describe, expect, it } from "vitest";
import { baseName, isAmong, namedAssets, withoutNamedAssets } from "../../../src/site/assets/named-assets.ts";

describe("files of the assets folder in a text", () => {
  it("are named by an address or an embedding, decoded", () => {
    const text =
      "![a](/assets/img/%ED%91%9C%201.png?v=1) [b](../assets/files/b.pdf#page=2) ![[그림.png]] assets/img/100%.png";
    expect(namedAssets(text)).toEqual(["img/표 1.png", "files/b.pdf", "그림.png", "img/100%.png"]);
    expect(withoutNamedAssets("앞 /assets/img/a.png 뒤")).toBe("앞 /  뒤");
  });

  it("are named by the address that a browser follows", () => {
    expect(namedAssets("/assets/css/../img/./a.png assets//img/b.png")).toEqual(["img/a.png", "img/b.png"]);
  });

  it("are found by what is embedded, with and without folders, as typed and decoded, even in a table", () => {
    expect(namedAssets("![[a/b.png|30]] | ![[c.png\\|설명]] |")).toEqual(["a/b.png", "b.png", "c.png"]);
    expect(namedAssets("![[100%25.png#center]]")).toEqual(["100%.png", "100%25.png"]);
  });

  it("may be named without what goes without saying", () => {
    for (const name of ["img/sub/a.png", "sub/a.png", "a.png"])
      expect(isAmong(new Set([name]), "img/sub/a.png")).toBe(true);
    expect(isAmong(new Set(["other/a.png"]), "img/sub/a.png")).toBe(false);
    expect(baseName("img/sub/가.png".normalize("NFD"))).toBe("가.png");
  });
});
