import { expect, it } from "vitest";
import type { PreviewExtras } from "../../../../src/cli/dev/server/preview-page.ts";
import { Screen } from "../../../../src/cli/dev/server/screen.ts";

it("what is to be shown is kept until there is a server, and sent there whenever it changes", () => {
  const told: PreviewExtras[] = [];
  const screen = new Screen();
  screen.show({ pictures: "a" });
  screen.showOn({ port: 1, show: (shown) => told.push(shown), close: () => Promise.resolve() });
  screen.show({});
  screen.show({ pictures: "b" });
  expect(told.map(({ pictures }) => pictures)).toEqual(["a", "a", "b"]);
});
