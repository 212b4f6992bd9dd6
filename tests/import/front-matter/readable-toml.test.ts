import { expect, it } from "vitest";
import { readableToml } from "../../../src/import/front-matter/readable-toml.ts";

it("is TOML as typed if nothing is wrong with it", () => {
  expect(readableToml('a = 1\r\nb = """\nc = d\n"""')).toEqual({ text: 'a = 1\nb = """\nc = d\n"""', unread: [] });
});

it("leaves out a line that cannot be read, and the others stay in their places", () => {
  expect(readableToml('a = 1\nprovider = cusdis\n[params]\nb = """\n1\n2"""\nc = x y\n')).toEqual({
    text: 'a = 1\n\n[params]\nb = """\n1\n2"""\n\n',
    unread: [
      { line: 2, typed: "provider = cusdis", name: "provider" },
      { line: 7, typed: "c = x y", name: "params" },
    ],
  });
});

it("leaves out a list that is never closed, but not what follows", () => {
  expect(readableToml('a = [1, 2\nb = 3\n\n[permalinks]\npost = "/p/"')).toMatchObject({
    text: '\nb = 3\n\n[permalinks]\npost = "/p/"',
    unread: [{ line: 1, name: "a" }],
  });
});

it("leaves out a table whose header is wrong or said twice", () => {
  expect(readableToml("[a b]\nc = 1\n[d]\ne = 2")).toMatchObject({ text: "\n\n[d]\ne = 2", unread: [{ line: 1 }] });
  expect(readableToml("[d]\ne = 2\n[d]\ne = 3\nf = 4\n[g]")).toMatchObject({
    text: "[d]\ne = 2\n\n\n\n[g]",
    unread: [{ line: 3, name: "d" }],
  });
  expect(readableToml("a = 1\na = 2")).toMatchObject({ text: "a = 1\n", unread: [{ line: 2, name: "a" }] });
});

it("is nothing where there is hardly a line of TOML", () => {
  expect(readableToml("글\n".repeat(30))).toBeNull();
});
