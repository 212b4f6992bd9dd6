import { expect, it } from "vitest";
import { atHost, noPrefix, withSubpath } from "../../../src/import/links/media-prefix.ts";

it("puts a folder before an address, with one slash between", () => {
  expect(withSubpath("a.png", { subpath: "/posts/1/", host: null })).toBe("/posts/1/a.png");
  expect(withSubpath("/a.png", { subpath: "posts", host: null })).toBe("/posts/a.png");
  expect(withSubpath("../a.png", noPrefix)).toBe("../a.png");
});

it("puts the host before an address, if there is one", () => {
  expect(atHost("/posts/a.png", { subpath: "", host: "https://cdn.example/x/" })).toBe(
    "https://cdn.example/x/posts/a.png",
  );
  expect(atHost("a.png", noPrefix)).toBeNull();
});
