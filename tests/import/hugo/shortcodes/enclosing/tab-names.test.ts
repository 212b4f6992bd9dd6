import { expect, it } from "vitest";
import { withTabNames } from "../../../../../src/import/hugo/shortcodes/enclosing/tab-names.ts";
import { shortcodeMarks } from "../../../../../src/import/hugo/shortcodes/shortcode-marks.ts";

it("names each tab as its group does", () => {
  const text =
    '{{< tabs tabName1="하나" tabName2="둘" >}}{{< tab tabNum="2" >}}{{< /tab >}}{{< tab tabNum="3" >}}{{< /tab >}}{{< /tabs >}}{{< tab tabNum="1" >}}';
  const named = withTabNames(shortcodeMarks(text)).filter(({ name, isClosing }) => name === "tab" && !isClosing);
  expect(named.map(({ named: given }) => given.get("title"))).toEqual(["둘", undefined, undefined]);
});

it("names tabs in order by what their group lists", () => {
  const text =
    '{{< tabs items="하나, 둘" >}}{{< tab >}}{{< /tab >}}{{< tab name="다른" >}}{{< /tab >}}{{< tab >}}{{< /tab >}}{{< /tabs >}}{{< tab >}}';
  const named = withTabNames(shortcodeMarks(text)).filter(({ name, isClosing }) => name === "tab" && !isClosing);
  expect(named.map(({ named: given }) => given.get("title"))).toEqual(["하나", undefined, undefined, undefined]);
});

it("knows which of Docsy's tabs hold code", () => {
  const text =
    '{{< tabpane lang="sh" >}}{{< tab header="하나" >}}{{< /tab >}}{{< /tabpane >}}{{< tabpane text=true >}}{{% tab header="둘" %}}{{% /tab %}}{{< /tabpane >}}';
  const tabs = withTabNames(shortcodeMarks(text)).filter(({ name }) => /tab$/u.test(name));
  expect(tabs.map(({ name, named }) => [name, named.get("title"), named.get("lang")])).toEqual([
    ["codetab", "하나", "sh"],
    ["codetab", undefined, "sh"],
    ["tab", "둘", undefined],
    ["tab", undefined, undefined],
  ]);
});
