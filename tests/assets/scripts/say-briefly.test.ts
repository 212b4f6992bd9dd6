import { parseHTML } from "linkedom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { brieflySaid } from "../../../assets/scripts/say-briefly.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("says something on a button for a while, and the button has its own words again, however often it was pressed", async () => {
  const { document } = parseHTML("<html><body><main><button>복사</button></main></body></html>");
  const button = document.querySelector<HTMLButtonElement>("button");
  if (button === null) expect.fail("no button");
  const say = brieflySaid(document);
  say(button, "복사했습니다");
  expect(button.textContent).toBe("복사했습니다");
  expect(document.querySelector('[role="status"]')?.textContent).toBe("복사했습니다");
  await vi.advanceTimersByTimeAsync(2000);
  say(button, "복사했습니다");
  await vi.advanceTimersByTimeAsync(2000);
  expect(button.textContent).toBe("복사했습니다");
  await vi.advanceTimersByTimeAsync(1000);
  expect(button.textContent).toBe("복사");
  expect(document.querySelector('[role="status"]')?.textContent).toBe("");
});
