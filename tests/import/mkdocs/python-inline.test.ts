import { expect, it } from "vitest";
import { pythonInline } from "../../../src/import/mkdocs/python-inline.ts";

const all = "markdown_extensions:\n  - pymdownx.keys\n  - pymdownx.caret\n  - pymdownx.tilde\n";
const written = (text: string, settings = all): string =>
  pythonInline(settings)({ from: "", to: "", text, changes: [] }).text;

it.each([
  ["++ctrl+alt+del++ 와 ++arrow-up++", "<kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>Del</kbd> 와 <kbd>Arrow Up</kbd>"],
  ['++"새 키"+a++', "<kbd>새 키</kbd>+<kbd>A</kbd>"],
  ["H~2~O, x^2^, ^^더한 말^^", "H<sub>2</sub>O, x<sup>2</sup>, <ins>더한 말</ins>"],
  ["~~지운 말~~ i++ + j++ 1~2, 3~4 글[^1] 글[^2]", "~~지운 말~~ i++ + j++ 1~2, 3~4 글[^1] 글[^2]"],
  ["$x^2^y$ `a~1~` https://a.example/~b~c", "$x^2^y$ `a~1~` https://a.example/~b~c"],
])("writes what the extensions read: %j", (text, expected) => expect(written(text)).toBe(expected));

it("reads nothing that the settings do not name", () => {
  expect(written("++ctrl++ H~2~O", "markdown_extensions:\n  - pymdownx.caret\n")).toBe("++ctrl++ H~2~O");
});
