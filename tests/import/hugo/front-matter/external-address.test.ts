import { expect, it } from "vitest";
import { withExternalAddress } from "../../../../src/import/hugo/front-matter/external-address.ts";
import { post } from "../../../support/blog-in-memory.ts";

function written(text: string) {
  const { text: after, changes } = withExternalAddress({ from: "a.md", to: "a.md", text, changes: [] });
  return { after, lines: changes.map(({ line }) => after.split("\n")[line - 1]) };
}

const address = "https://blog.example.com/34";
const head = `---\ntitle: a\nexternalUrl: ${address}\n---`;

it.each([head, `${head}\n`, `${head}\n\n\n`])("writes the address below a note without words", (text) => {
  expect(written(text)).toEqual({ after: `${head}\n\n<${address}>\n`, lines: [`<${address}>`] });
});

it.each([
  post(["title: a", `externalUrl: ${address}`]),
  post(["title: a"], ""),
  post(["title: a", "externalUrl: /34"], ""),
  post(["title: a", "externalUrl: javascript:alert(1)"], ""),
  "글",
])("leaves %j as it is", (text) => expect(written(text)).toEqual({ after: text, lines: [] }));
