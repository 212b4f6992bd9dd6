import { expect, it } from "vitest";
import { isInScope } from "../../../src/import/jekyll/scope-path.ts";

it.each([
  ["_posts/a.md", ""],
  ["_posts/a.md", "_posts"],
  ["_posts/a.md", "_posts/a.md"],
  ["_posts/secret-b/a.md", "_posts/secret*"],
  ["blog/_posts/a.md", "*/_posts"],
  ["a/b/_posts/c.md", "**/_posts"],
  ["_posts/c.md", "**/_posts"],
  ["_posts/a/b/c.md", "_posts/**/c.md"],
  ["_posts/a/b/c.md", "_posts/*/**"],
  ["_posts/c.md", "_posts/**"],
])("%s is in %s", (path, scope) => expect(isInScope(path, scope)).toBe(true));

it.each([
  ["_posts2/a.md", "_posts"],
  ["a/b/_posts/c.md", "*/_posts"],
  ["_posts/a.md", "_posts/secret*"],
  ["_posts", "_posts/*"],
  ["_posts/a.md", "_posts/*/**"],
  ["_posts", "_posts/**"],
])("%s is not in %s", (path, scope) => expect(isInScope(path, scope)).toBe(false));
