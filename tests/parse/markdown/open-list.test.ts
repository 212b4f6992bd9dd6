import Token from "markdown-it/lib/token.mjs";
import { expect, it } from "vitest";
import { openList } from "../../../src/parse/markdown/open-list.ts";

function list(line: number): Token {
  const token = new Token("bullet_list_open", "ul", 1);
  token.map = [line, 0];
  return token;
}

it("gives the outermost list that is not closed yet", () => {
  const outer = list(0);
  const tokens = [new Token("paragraph_open", "p", 1), outer, list(1)];
  expect(openList(tokens)).toBe(outer);
  const next = list(4);
  for (const token of tokens) if (token.map !== null) token.map = [0, 3];
  tokens.push(next);
  expect(openList(tokens)).toBe(next);
});

it("sees what came since it was asked, and what was taken back", () => {
  const tokens = [new Token("paragraph_open", "p", 1)];
  expect(openList(tokens)).toBeNull();
  const first = list(2);
  tokens.push(first);
  expect(openList(tokens)).toBe(first);
  tokens.length = 0;
  expect(openList(tokens)).toBeNull();
});
