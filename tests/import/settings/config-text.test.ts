import { expect, it } from "vitest";
import { configText } from "../../../src/import/settings/config-text.ts";

it("writes settings as a module, whatever their texts contain", () => {
  const text = configText([
    { to: "title", value: '새김 "노트"\n</script>' },
    { to: "pageSize", value: 5 },
    { to: "comments", value: { repo: "a/b" } },
  ]);
  expect(text).toBe(
    'export default {\n  title: "새김 \\"노트\\"\\n</script>",\n  pageSize: 5,\n  comments: { repo: "a/b" },\n};\n',
  );
});
