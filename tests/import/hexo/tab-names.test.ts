import { expect, it } from "vitest";
import { hexoTags } from "../../../src/import/hexo/hexo-tags.ts";
import { tabNames } from "../../../src/import/hexo/tab-names.ts";
import { rewrite } from "../../../src/parse/places/rewritten-source.ts";

const named = (text: string) => rewrite(text, tabNames(text, hexoTags(text)));

it("writes the name above each tab, once if tabs are nested", () => {
  expect(
    named(
      "{% tabs a %}\n<!-- tab 첫_째@fas fa-pen -->\n말\n{% subtabs b %}<!-- tab 둘 -->{% endsubtabs %}\n<!-- endtab -->\n{% endtabs %}",
    ),
  ).toBe("{% tabs a %}\n\n**첫\\_째**\n\n말\n{% subtabs b %}\n**둘**\n{% endsubtabs %}\n\n{% endtabs %}");
});

it("takes the name from what Icarus says of a tab", () => {
  expect(
    named('{% tabs %}<!-- tab id:a "title:첫 째" active -->말<!-- endtab --><!-- tab title:둘 -->{% endtabs %}'),
  ).toBe("{% tabs %}\n**첫 째**\n말\n**둘**\n{% endtabs %}");
});

it.each([
  "<!-- tab 말 -->",
  "{% tabs a %}\n```\n<!-- tab 말 -->\n```\n{% endtabs %}",
  "{% tabs %}<!-- table -->{% endtabs %}",
])("leaves %j", (text) => {
  expect(named(text)).toBe(text);
});
