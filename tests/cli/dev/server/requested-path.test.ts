import { expect, it } from "vitest";
import { requestedPath } from "../../../../src/cli/dev/server/requested-path.ts";

it.each([
  ["/a?b", "localhost:4321", "/a?b"],
  ["/a", "127.0.0.1", "/a"],
  ["/a", "[::1]:80", "/a"],
  ["//x/a", "localhost", "//x/a"],
  ["http://localhost:4321/a?b", "localhost:4321", "/a?b"],
  ["http://localhost?b", "localhost", "/?b"],
  ["http://evil.example/a", "localhost", null],
  ["http://localhost@evil.example/a", "localhost", null],
  ["/a", "evil.example", null],
  ["/a", undefined, null],
  ["*", "localhost", "*"],
])("%s of %s is %j", (target, host, path) => {
  expect(requestedPath(target, host)).toBe(path);
});
