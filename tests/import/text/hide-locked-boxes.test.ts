import { expect, it } from "vitest";
import { hideLockedBoxes } from "../../../src/import/text/hide-locked-boxes.ts";

function hidden(text: string): string {
  return hideLockedBoxes({ from: "a.md", to: "a.md", text, changes: [] }).text;
}

it.each([
  ['글\n\n::: encrypt password="1" hint="x"\n비밀\n:::\n\n끝\n', "글\n\n{% comment %}\n비밀\n{% endcomment %}\n\n끝\n"],
  [":::password{a=1}\r\n비밀\r\n:::\r\n", "{% comment %}\r\n비밀\r\n{% endcomment %}\r\n"],
  [
    "::: encrypt\n::: tip\n비밀\n:::\n비밀\n:::\n글\n",
    "{% comment %}\n::: tip\n비밀\n:::\n비밀\n{% endcomment %}\n글\n",
  ],
  ["> ::: encrypt\n> 비밀\n> :::\n", "> {% comment %}\n> 비밀\n> {% endcomment %}\n"],
  ["::: encrypt\n비밀\n", "{% comment %}\n비밀\n{% endcomment %}\n"],
  ["::: encrypt\n비밀", "{% comment %}\n비밀\n{% endcomment %}\n"],
  ["::: encrypt\n```\n:::\n```\n{% endcomment %}비밀\n:::\n", "{% comment %}\n```\n:::\n```\n비밀\n{% endcomment %}\n"],
])("hides a box that is read with a password: %j", (text, shown) => expect(hidden(text)).toBe(shown));

it.each(["::: tip\n글\n:::\n", "```\n::: encrypt\n글\n:::\n```\n", "encrypt\n글\n", "글 ::: encrypt\n"])(
  "leaves all others: %j",
  (text) => expect(hidden(text)).toBe(text),
);

it("tells what it hid", () => {
  const { changes } = hideLockedBoxes({ from: "a.md", to: "a.md", text: "글\n::: encrypt\n비밀\n:::\n", changes: [] });
  expect(changes).toEqual([
    { reason: "hidden-there", line: 2, text: "{% comment %}" },
    { reason: "hidden-there", line: 4, text: "{% endcomment %}" },
  ]);
});

it("reads many boxes in time that grows with their number", () => {
  expect(hidden("::: encrypt\n비밀\n:::\n".repeat(20_000))).not.toContain(":::");
});
