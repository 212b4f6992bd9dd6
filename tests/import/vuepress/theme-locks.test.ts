import { expect, it } from "vitest";
import { themeLocks } from "../../../src/import/vuepress/theme-locks.ts";

function locked(...programs: readonly string[]) {
  const { isWhole, names, unread } = themeLocks(programs.map((program, index) => ({ file: `${index}.ts`, program })));
  return { isWhole, names: names.map(({ name }) => name), unread };
}

it.each([
  ['encrypt: { config: { "/a/": ["1"], "/b.html": { password: "1", hint: "x" } } }', ["/a/", "/b.html"]],
  ['encrypt: { rules: { "a/": "1", "b.md": 1, "^/c/": "1" }, admin: "x" } }', ["a/", "b.md", "^/c/"]],
  ["encrypt: { config: { '/a/': process.env.PASSWORD } }", ["/a/"]],
  ['const encrypt: Options = { config: { "/a/": "1" } };\nhopeTheme({ encrypt })', ["/a/"]],
  ['const locks = { "/a/": "1" };\nencrypt: { global: false, config: locks }', ["/a/"]],
  ["encrypt: { config: {} }", []],
  ["encrypt: false", []],
  ["locales: { encrypt: { title: 'x' } }", []],
  ["encrypt: { status: 'local', global: '1' }", []],
  ["keyPage: { keys: [], color: 'x' }", []],
  ["keyPage: false", []],
  ["recoTheme({ password: '' })", []],
  ["theme({ password: 'x' })", []],
  ["config.encrypt == x", []],
])("reads which pages %s locks", (program, names) => {
  expect(locked(program)).toEqual({ isWhole: false, names, unread: [] });
});

it.each([
  "encrypt: { global: true, admin: ['1'] }",
  "encrypt: { status: 'global', global: '1' }",
  "encrypt: { global: ['1'] }",
  'themeConfig: { "encrypt": { "global": true } }',
  "keyPage: { keys: ['e10adc3949ba59abbe56e057f20f883e'], color: 'x' }",
  "recoTheme({ logo: 'x', password: ['a', 'b'] })",
  "const password = 'x';\nrecoTheme({ password })",
])("sees that %s locks the whole site", (program) => {
  expect(locked(program)).toEqual({ isWhole: true, names: [], unread: [] });
});

it.each([
  ["encrypt: locks()", "encrypt", false, []],
  ["import encrypt from './locks'; hopeTheme({ encrypt })", "encrypt", false, []],
  ["encrypt: { config: locks }", "encrypt", false, []],
  ['encrypt: { config: { ...more, [x]: "1", "/a/": "1" } }', "encrypt", false, ["/a/"]],
  ['encrypt: x ? { config: { "/a/": "1" } } : {}', "encrypt", false, ["/a/"]],
  ["encrypt: x ? { global: true } : {}", "encrypt", true, []],
  ['encrypt: { config: { ["/a/"]: "1" } }', "encrypt", false, ["/a/"]],
  ["encrypt: { ...options }", "encrypt", false, []],
  ["encrypt: { global: process.env.LOCKED }", "encrypt", true, []],
  ["encrypt: { global: isLocked }", "encrypt", true, []],
  ["keyPage", "keyPage", false, []],
  ["keyPage: { keys: keys }", "keyPage", true, []],
  ["keyPage: { ...keys }", "keyPage", false, []],
  ["recoTheme({ password: process.env.PASSWORD })", "password", true, []],
])("tells of what it cannot read in %s", (program, setting, isWhole, names) => {
  expect(locked(`{ ${program} }`)).toEqual({ isWhole, names, unread: [`0.ts: ${setting}`] });
});

it("finds a name's value in another file", () => {
  expect(
    locked("import { locks } from './1'; x = { encrypt: locks }", 'export const locks = { rules: { "a/": "1" } };'),
  ).toEqual({
    isWhole: false,
    names: ["a/"],
    unread: [],
  });
});

it("says which setting a name stands in", () => {
  expect(themeLocks([{ file: "a.ts", program: "encrypt: { config: { '/a/': '1' } }" }]).names).toEqual([
    { name: "/a/", setting: "a.ts: encrypt" },
  ]);
});
